/** A piece of XML that is safe to send: only the function below makes it. */
class Xml {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  static textOf(xml: Xml): string {
    return xml.#text;
  }
}

export type { Xml };

/** An element with its attributes, and with text or other elements in it; a string is always text. */
export function xml(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Xml | string)[]): Xml {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const inside = children.map((child) => (child instanceof Xml ? Xml.textOf(child) : xmlText(child))).join("");
  return new Xml(`<${name}${start.join("")}${inside === "" ? "/>" : `>${inside}</${name}>`}`);
}

/** A whole document, to be sent. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${Xml.textOf(root)}\n`;

/** Signs that XML 1.0 does not have, however they are written: those that steer a terminal, but for tabs and lines. */
const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** Text as it stands between tags and in an attribute in double quotes alike; what XML cannot say becomes a mark that says so. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
