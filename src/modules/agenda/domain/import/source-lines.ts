/** A line of the imported file, numbered as an editor numbers it. */
export type SourceLine = { readonly number: number; readonly text: string };

/** The lines of a text; every kind of line ending counts, a byte-order mark does not. */
export function sourceLines(text: string): readonly SourceLine[] {
  const bare = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (bare === "") return [];
  const lines = bare.split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line, index) => ({ number: index + 1, text: line }));
}
