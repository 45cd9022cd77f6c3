type Row = Readonly<Record<string, unknown>>;

/**
 * What passes a filter, as far as our client writes filters: terms with `eq`, `ge` and `startswith`, put together by `or` within
 * brackets and by `and` between them.
 */
export function passing(filter: string): (row: Row) => boolean {
  const parts = parted(filter, " and ").map((part) => parted(part.replace(/^\(([\s\S]*)\)$/, "$1"), " or ").map(termOf));
  return (row) => parts.every((terms) => terms.some((holds) => holds(row)));
}

function termOf(term: string): (row: Row) => boolean {
  const [, prefixed = "", prefix] = /^startswith\((\w+),'((?:[^']|'')*)'\)$/.exec(term) ?? [];
  if (prefix !== undefined) return (row) => String(row[prefixed]).startsWith(prefix.replaceAll("''", "'"));
  const [, column = "", operator = "", quoted] = /^(\w+) (eq|ge) '((?:[^']|'')*)'$/.exec(term) ?? [];
  if (quoted === undefined) throw new Error(`No filter that we know: ${term}`);
  const constant = quoted.replaceAll("''", "'");
  return operator === "eq" ? (row) => row[column] === constant : (row) => String(row[column]) >= constant;
}

/** Parts between words that stand outside quotes and brackets. */
function parted(text: string, word: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (text[at] === "(") depth++;
    if (text[at] === ")") depth--;
    if (depth !== 0 || !text.startsWith(word, at)) continue;
    parts.push(text.slice(from, at));
    from = at + word.length;
  }
  return [...parts, text.slice(from)];
}
