/** What a line of Markdown looks like, before anything is known of its meaning. */
export type Shape =
  | { readonly kind: "blank" | "row" | "furniture" | "fence" | "picture" | "html" | "text" }
  | { readonly kind: "heading" | "underline"; readonly level: number; readonly text: string }
  | { readonly kind: "item"; readonly indent: number; readonly number: number | null; readonly text: string };

/** Looks at one line. */
export function shapeOf(line: string): Shape {
  const bare = unquoted(line.trim());
  if (bare === "") return { kind: line.includes(">") ? "furniture" : "blank" };
  return ruleOf(bare) ?? headingOf(bare) ?? blockOf(bare) ?? itemOf(line, bare) ?? { kind: "text" };
}

/** How far a line is set in, counted in characters. */
export const indentOf = (line: string): number => line.length - line.trimStart().length;

function ruleOf(bare: string): Shape | null {
  const first = bare.charAt(0);
  if (first !== "=" && first !== "-" && first !== "*" && first !== "_") return /^\d{1,4}$/.test(bare) ? { kind: "furniture" } : null;
  const marks = bare.replaceAll(/\s/g, "");
  if (marks !== first.repeat(marks.length)) return null;
  if (marks.length > 1 && marks.length === bare.length && first === "=") return { kind: "underline", level: 1, text: "" };
  if (marks.length > 1 && marks.length === bare.length && first === "-") return { kind: "underline", level: 2, text: "" };
  return { kind: "furniture" };
}

function headingOf(bare: string): Shape | null {
  const marks = /^#{1,6}(?=\s|$)/.exec(bare)?.[0];
  if (marks === undefined) return null;
  const text = bare.slice(marks.length).trim();
  return text === "" ? { kind: "furniture" } : { kind: "heading", level: marks.length, text };
}

function blockOf(bare: string): Shape | null {
  if (bare.startsWith("```") || bare.startsWith("~~~")) return { kind: "fence" };
  if (bare.startsWith("|")) return { kind: isEmptyRow(bare) ? "furniture" : "row" };
  if (bare.startsWith("![")) return { kind: "picture" };
  if (bare.startsWith("<!--") && bare.endsWith("-->")) return { kind: "furniture" };
  return /^<[/!]?[a-z-]/i.test(bare) && bare.endsWith(">") ? { kind: "html" } : null;
}

function itemOf(line: string, bare: string): Shape | null {
  const marker = /^(?:[-*+•·]|(\d{1,3})[.)])(?=\s)/.exec(bare);
  if (marker === null) return null;
  const text = bare.slice(marker[0].length).trim();
  const inner = blockOf(text);
  if (inner !== null && inner.kind !== "html") return inner;
  return { kind: "item", indent: indentOf(line), number: marker[1] === undefined ? null : Number(marker[1]), text };
}

/** A row of a table with nothing in it but lines and spaces. */
const isEmptyRow = (bare: string) => /^[|\s:-]*$/.test(bare);

function unquoted(bare: string): string {
  let start = 0;
  while (bare.charAt(start) === ">" || (start > 0 && bare.charAt(start) === " ")) start += 1;
  return bare.slice(start);
}
