import { plainText } from "./marks.ts";
import type { Shape } from "./shapes.ts";
import { indentOf, shapeOf } from "./shapes.ts";
import type { SourceLine } from "./source-lines.ts";

/** A heading, paragraph, list item or table with the lines it was read from. */
export type Block = Heading | Paragraph | Item | Other;

/** `level` is 7 for a label that stands on a line of its own without heading marks. */
export type Heading = { readonly kind: "heading"; readonly level: number; readonly text: string; readonly lines: readonly SourceLine[] };
export type Paragraph = { readonly kind: "paragraph"; readonly lines: readonly SourceLine[] };
export type Item = {
  readonly kind: "item";
  readonly indent: number;
  readonly number: number | null;
  readonly lines: readonly SourceLine[];
  /** The text of the first line without its bullet. */
  readonly text: string;
};
export type Other = { readonly kind: "table" | "furniture" | "picture" | "html" | "code"; readonly lines: readonly SourceLine[] };

/** The level given to a label that is not set as a heading. */
export const labelLevel = 7;

/** Groups lines into blocks; blank lines separate and are in none. */
export function blocksOf(lines: readonly SourceLine[]): readonly Block[] {
  const blocks: Draft[] = [];
  let fenced = false;
  let afterBlank = true;
  for (const line of lines) {
    const shape = shapeOf(line.text);
    if (shape.kind !== "blank" || fenced) place(line, fenced || shape.kind === "fence" ? code : shape, blocks, afterBlank);
    if (shape.kind === "fence") fenced = !fenced;
    afterBlank = shape.kind === "blank" && !fenced;
  }
  return blocks;
}

/** The first line number of a block. */
export const firstLine = (block: Block): number => block.lines[0]?.number ?? 0;

/** The number and plain text of each line of a paragraph or item, bullets taken off. */
export function linesOfText(block: Paragraph | Item): readonly SourceLine[] {
  return block.lines.map(({ number, text }, at) => ({
    number,
    text: plainText(block.kind === "item" && at === 0 ? block.text : text),
  }));
}

type Draft = Block & { lines: SourceLine[] };

const code = { kind: "code" } as const;
const longestUnderlinedTitle = 120;

function place(line: SourceLine, shape: Shape | typeof code, blocks: Draft[], afterBlank: boolean): void {
  if (shape.kind === "underline" && underline(line, shape.level, blocks, afterBlank)) return;
  if (continues(line, shape, blocks.at(-1), afterBlank)) blocks.at(-1)?.lines.push(line);
  else blocks.push(started(line, shape));
}

/** A line of dashes or equal signs makes a heading of the short paragraph above it. */
function underline(line: SourceLine, level: number, blocks: Draft[], afterBlank: boolean): boolean {
  const last = blocks.at(-1);
  if (afterBlank || last?.kind !== "paragraph" || last.lines.length > 1) return false;
  const text = plainText(last.lines[0]?.text ?? "");
  if (text.length > longestUnderlinedTitle) return false;
  blocks[blocks.length - 1] = { kind: "heading", level, text, lines: [...last.lines, line] };
  return true;
}

function continues(line: SourceLine, shape: Shape | typeof code, last: Block | undefined, afterBlank: boolean): boolean {
  if (last === undefined) return false;
  if (shape.kind === "text" && last.kind === "item") return !afterBlank || indentOf(line.text) >= 2;
  if (afterBlank && shape.kind !== "row") return false;
  if (shape.kind === "text") return last.kind === "paragraph";
  if (shape.kind === "row") return last.kind === "table" && !afterBlank;
  return shape.kind === "code" && last.kind === "code";
}

function started(line: SourceLine, shape: Shape | typeof code): Draft {
  const lines = [line];
  switch (shape.kind) {
    case "heading":
      return { kind: "heading", level: shape.level, text: plainText(shape.text), lines };
    case "item":
      return { kind: "item", indent: shape.indent, number: shape.number, text: shape.text, lines };
    case "row":
      return { kind: "table", lines };
    case "code":
    case "picture":
    case "html":
      return { kind: shape.kind, lines };
    case "text":
      return { kind: "paragraph", lines };
    default:
      return { kind: "furniture", lines };
  }
}
