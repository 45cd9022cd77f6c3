// Reads what our own renderer wrote: attributes in double quotes, `&`, `<`, `>` and `"` escaped. Not for any other HTML.

/** A link in a page. */
export interface PageLink {
  readonly href: string;
  readonly rel: string;
}

/** Every link that a visitor can follow, with its address as a browser reads it. */
export const linksIn = (html: string): readonly PageLink[] =>
  [...html.matchAll(/<a\b([^>]*)>/g)].map(([, attributes = ""]) => ({
    href: attributeIn(attributes, "href") ?? "",
    rel: attributeIn(attributes, "rel") ?? "",
  }));

/** What stands between the tags of this name, without the tags in it. */
export const textsIn = (html: string, tag: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, "gs"))].map(([, inner = ""]) =>
    unescaped(inner.replaceAll(/<[^>]*>/g, "")).trim(),
  );

/** The value of an attribute of the first tag of this name. */
export function attributeOf(html: string, tag: string, name: string): string | undefined {
  const [, attributes] = new RegExp(`<${tag}\\b([^>]*)>`).exec(html) ?? [];
  return attributes === undefined ? undefined : attributeIn(attributes, name);
}

/** Every id in the page. */
export const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => unescaped(id)));

function attributeIn(attributes: string, name: string): string | undefined {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes) ?? [];
  return value === undefined ? undefined : unescaped(value);
}

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
