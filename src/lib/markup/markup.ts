import { attribute } from "./attribute.ts";
import { escaped } from "./escaped.ts";
import { tagOf } from "./tag.ts";

/**
 * HTML that is safe to send. Only the functions below make it, out of tags: the class itself is not exported and its text is
 * its own. So no string is ever taken for markup, neither by the compiler nor when a page is drawn.
 */
class Markup {
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  static htmlOf(markup: Markup): string {
    return markup.#html;
  }
}

export type { Markup };

/** What may stand between tags. Text is escaped; what is absent, and yes or no, leave nothing behind. */
export type Children = Markup | string | number | boolean | null | undefined | readonly Children[];

/** What a tag was given: its attributes, and what stands in it. */
export type Props = Readonly<Record<string, unknown>> & { readonly children?: Children };

/** The HTML, to be sent. */
export const htmlOf = (markup: Markup): string => Markup.htmlOf(markup);

/** Pieces one after the other, without a tag around them. */
export const together = (children: Children): Markup => new Markup(drawn(children));

/** An element with its attributes and what stands in it. */
export function element(name: string, props: Props): Markup {
  const tag = tagOf(name);
  let html = tag.start;
  for (const key in props) {
    if (key !== "children") html += attribute(key, props[key]);
  }
  return new Markup(tag.end === null ? `${html}/>` : `${html}${tag.open}${drawn(props.children)}${tag.end}`);
}

function drawn(children: Children): string {
  if (typeof children === "string") return escaped(children);
  if (children instanceof Markup) return Markup.htmlOf(children);
  if (typeof children === "number") return String(children);
  if (children === null || children === undefined || typeof children === "boolean") return "";
  let html = "";
  for (const child of children) html += drawn(child);
  return html;
}
