/** What is wrong with a text as XML, as far as our own drawings go: tags that do not close, attributes without a value. Null when it is sound. */
export function wrongInXml(text: string): string | null {
  const open: string[] = [];
  for (const [tag, end = "", name = "", attributes = "", empty = ""] of text.matchAll(/<(\/?)([a-zA-Z]+)((?:[^>"]|"[^"]*")*?)(\/?)>/g)) {
    if (!/^(\s+[\w:-]+="[^"<]*")*\s*$/.test(attributes)) return tag;
    if (empty !== "") continue;
    if (end === "") open.push(name);
    else if (open.pop() !== name) return tag;
  }
  return open.at(-1) ?? null;
}
