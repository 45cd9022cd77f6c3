/** The entries of a list that stands on one line: "1 Here 2 There". */
export function inlineList(text: string, line: number): readonly InlineEntry[] {
  const starts: { at: number; from: number }[] = [];
  for (const match of text.matchAll(/(?:^|[\s;,])(\d{1,2})[.)]?\s+/g)) {
    if (Number(match[1]) === starts.length + 1) starts.push({ at: match.index, from: match.index + match[0].length });
  }
  return starts.map(({ from }, index) => ({
    number: index + 1,
    lines: [{ number: line, text: text.slice(from, starts[index + 1]?.at ?? text.length).trim() }],
    details: [],
  }));
}

type InlineEntry = {
  readonly number: number;
  readonly lines: readonly { readonly number: number; readonly text: string }[];
  readonly details: readonly never[];
};
