import type { Language } from "../lib/language.ts";
import { widthOf, wrapped } from "../lib/wrap.ts";
import type { VerdictName } from "./verdict.tsx";

/** One link of the chain: something offered, asked, done or decided. */
export interface ChainNode {
  /** What it is, in a few words: "Vraag 3.1", "april 2024", "deels". */
  readonly title: string;
  /** What it says; cut in the picture when it is long, whole in the list. */
  readonly text: string;
  /** Language of the text when it is not the page's own. */
  readonly textLanguage?: Language;
  readonly href: string | null;
  /** What became of it, as a shape; the word must stand in the title or the text. */
  readonly mark?: VerdictName;
  /** Nothing was found here: drawn open. */
  readonly isMissing?: boolean;
}

/** Things that start in the same way and come to the same end. */
export interface ChainStrand {
  /** What follows on what, from left to right, row by row. */
  readonly rows: readonly (readonly ChainNode[])[];
  /** Where all rows come together after their last node, from left to right. */
  readonly together: readonly ChainNode[];
}

/** Measures of the drawing, in its own units; at full width one unit is one pixel. */
export const size = {
  width: 1200,
  /** The square that everything starts from. */
  start: 52,
  startWidth: 84,
  /** From the dot of a node to its words. */
  indent: 16,
  titleLine: 23,
  textLine: 20,
  letter: 16,
  rowGap: 20,
  strandGap: 30,
} as const;

/** Where the dots of each column stand, and how wide their words may be. */
const columns = [
  { x: 156, width: 372 },
  { x: 608, width: 350 },
  { x: 1030, width: 150 },
] as const;
const last = columns[2];

/** Most lines of text in a node; the rest stands in the sections of the page. */
const mostLines = 4;
/** From the top of a row to the middle of its first line. */
const firstLine = 14;

/** A node with its place: the middle of its dot, and its text in lines. */
export interface PlacedNode {
  readonly node: ChainNode;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A line from one node to the next. */
export interface PlacedLine {
  readonly path: string;
  /** It leads to something that was not found. */
  readonly isMissing: boolean;
}

interface Layout {
  readonly height: number;
  /** Height at which everything starts. */
  readonly middle: number;
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly PlacedLine[];
}

/** Gives every node its place and draws the lines between them. */
export function layOut(strands: readonly ChainStrand[]): Layout {
  const placed: PlacedStrand[] = [];
  let top = 0;
  for (const strand of strands) {
    const next = placeStrand(strand, top);
    placed.push(next);
    top = next.bottom + size.strandGap;
  }
  const height = Math.max(size.start, top - size.strandGap);
  const middle = Math.round(height / 2);
  const firsts = placed.flatMap((strand) => strand.rows.flatMap((row) => row[0] ?? []));
  return {
    height,
    middle,
    nodes: placed.flatMap((strand) => [...strand.rows.flat(), ...strand.together]),
    lines: [
      ...firsts.map((node) => lineTo(node, { x: size.startWidth, y: middle })),
      ...placed.flatMap((strand) => [
        ...strand.rows.flatMap(linesAlong),
        ...linesAlong(strand.together),
        ...strand.rows.flatMap((row) => lineBetween(row.at(-1), strand.together[0])),
      ]),
    ],
  };
}

interface PlacedStrand {
  readonly rows: readonly (readonly PlacedNode[])[];
  readonly together: readonly PlacedNode[];
  readonly bottom: number;
}

function placeStrand(strand: ChainStrand, top: number): PlacedStrand {
  const rows: PlacedNode[][] = [];
  let bottom = top;
  for (const row of strand.rows) {
    const nodes = row.map((node, column) => placeNode(node, column, bottom + firstLine));
    rows.push(nodes);
    bottom += heightOf(nodes) + size.rowGap;
  }
  const rowsBottom = Math.max(top, bottom - size.rowGap);
  const start = Math.max(0, ...strand.rows.map((row) => row.length));
  const shared = strand.together.map((node, index) => placeNode(node, start + index, 0));
  const y = Math.round(Math.max(top, (top + rowsBottom - heightOf(shared)) / 2)) + firstLine;
  const together = shared.map((node) => ({ ...node, y }));
  return { rows, together, bottom: Math.max(rowsBottom, top + heightOf(together)) };
}

function placeNode(node: ChainNode, column: number, y: number): PlacedNode {
  const { x, width } = columns[column] ?? last;
  return { node, x, y, lines: wrapped(node.text, { width, size: size.letter, lines: mostLines }) };
}

const heightOf = (nodes: readonly PlacedNode[]): number =>
  Math.max(0, ...nodes.map(({ lines }) => size.titleLine + lines.length * size.textLine + 4));

const linesAlong = (nodes: readonly PlacedNode[]): readonly PlacedLine[] =>
  nodes.slice(1).flatMap((node, index) => lineBetween(nodes[index], node));

function lineBetween(from: PlacedNode | undefined, to: PlacedNode | undefined): readonly PlacedLine[] {
  if (!from || !to) return [];
  return [lineTo(to, { x: Math.round(from.x + size.indent + titleWidth(from)), y: from.y })];
}

/** A title is set bolder than the letters were measured. */
const titleWidth = ({ node }: PlacedNode): number => widthOf(node.title, size.letter) * 1.08 + 12;

/** Straight when both stand at one height; else it runs on at its own height and bends just before its end. */
function lineTo(to: PlacedNode, from: { readonly x: number; readonly y: number }): PlacedLine {
  const end = to.x - 12;
  const bend = Math.max(from.x, end - 56);
  const half = (bend + end) / 2;
  const path =
    to.y === from.y ? `M${from.x} ${from.y}H${end}` : `M${from.x} ${from.y}H${bend}C${half} ${from.y} ${half} ${to.y} ${end} ${to.y}`;
  return { path, isMissing: to.node.isMissing === true };
}
