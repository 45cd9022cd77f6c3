import { lettered, paperColours, paperDrawing, tenths as rounded } from "./paper-shapes.ts";

/** How a piece of a bar looks. They differ in lightness and pattern too, and always stand in this order. */
export const barLooks = ["full", "half", "light", "barred", "grey", "open"] as const;
export type BarLook = (typeof barLooks)[number];

/** A bar of pieces, with what it is about in a few characters. */
export interface Bar {
  readonly label: string;
  readonly pieces: readonly { readonly look: BarLook; readonly value: number }[];
}

/** What the pieces stand for, in the order of the pieces; a single one needs no key. */
export type BarKey = readonly { readonly look: BarLook; readonly words: string }[];

const width = 600;
const row = 22;
const thick = 15;
/** So much of a letter of this size is width, on average. */
const letter = 6.6;
const room = { value: 40, most: 150 };

/**
 * Bars under each other as a drawing that stands by itself, for paper: colours are attributes, and every piece says its number. The
 * same figures must stand in a table beside it. Drawings that belong together take the longest bar of them all for their scale.
 */
export function paperBars(bars: readonly Bar[], key: BarKey, longest = longestOf(bars)): string {
  const left = Math.min(room.most, 10 + letter * Math.max(...bars.map(({ label }) => label.length), 0));
  const scale = (width - left - room.value) / longest;
  const lines = keyLines(key);
  const top = lines.length * row + (lines.length > 0 ? 8 : 0);
  const height = top + bars.length * row;
  const drawn = [
    ...lines.map((line, index) => keyLine(line, index * row)),
    ...bars.map((bar, index) => barAt(bar, { left, top: top + index * row, scale })),
  ];
  return paperDrawing(width, height, drawn.join(""));
}

/** What the longest of these bars counts. */
export const longestOf = (bars: readonly Bar[]): number => Math.max(1, ...bars.map(totalOf));

const totalOf = ({ pieces }: Bar): number => pieces.reduce((sum, { value }) => sum + value, 0);

interface At {
  readonly left: number;
  readonly top: number;
  /** Pixels for one. */
  readonly scale: number;
}

function barAt(bar: Bar, { left, top, scale }: At): string {
  let x = left;
  const pieces = bar.pieces
    .filter(({ value }) => value > 0)
    .map(({ look, value }) => {
      const from = x;
      x += value * scale;
      return pieceOf(look, { x: from, y: top + 3, width: x - from }, bar.pieces.length > 1 ? String(value) : "");
    });
  return [
    text(left - 8, top + 15, bar.label, ink, "end"),
    ...pieces,
    text(x + 6, top + 15, String(totalOf(bar)), ink, "start"),
    `<path d="M${left} ${top}v${row}" stroke="${ink}"/>`,
  ].join("");
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function pieceOf(look: BarLook, box: Box, number: string): string {
  const { fill, on } = looks[look];
  const shape = `<rect x="${rounded(box.x)}" y="${box.y}" width="${rounded(Math.max(1, box.width - 1))}" height="${thick}" fill="${fill}" stroke="${ink}" stroke-width="0.6"${look === "open" ? ' stroke-dasharray="3 2"' : ""}/>`;
  const hasRoom = box.width >= number.length * letter + 6;
  return `${shape}${look === "barred" ? barsIn(box) : ""}${hasRoom && number !== "" ? text(box.x + box.width / 2, box.y + 12, number, on, "middle") : ""}`;
}

/** Bars at both ends of a piece, clear of its number, for who does not see its colour. */
function barsIn({ x, y, width: wide }: Box): string {
  const places = [3, 6, wide - 8, wide - 5].filter((place) => place > 0 && place < wide - 2 && Math.abs(place - wide / 2) > 8);
  return places.map((place) => `<path d="M${rounded(x + place)} ${y + 1}v${thick - 2}" stroke="#ffffff"/>`).join("");
}

/** The key in as many lines as it takes. */
function keyLines(key: BarKey): readonly BarKey[] {
  if (key.length < 2) return [];
  const lines: BarKey[] = [];
  for (const one of key) {
    const last = lines.at(-1);
    if (last && widthOf([...last, one]) <= width) lines[lines.length - 1] = [...last, one];
    else lines.push([one]);
  }
  return lines;
}

const entryWidth = ({ words }: BarKey[number]): number => 40 + words.length * letter;
const widthOf = (key: BarKey): number => key.reduce((sum, one) => sum + entryWidth(one), 0);

function keyLine(key: BarKey, top: number): string {
  let x = 0;
  return key
    .map((one) => {
      const at = x;
      x += entryWidth(one);
      return `${pieceOf(one.look, { x: at, y: top + 3, width: 20 }, "")}${text(at + 26, top + 15, one.words, ink, "start")}`;
    })
    .join("");
}

const text = (x: number, y: number, words: string, fill: string, anchor: "start" | "middle" | "end"): string =>
  lettered(x, y, words, { fill, anchor });

const { ink } = paperColours;

const looks: Readonly<Record<BarLook, { readonly fill: string; readonly on: string }>> = {
  full: { fill: "#0b4f5c", on: "#ffffff" },
  half: { fill: "#7fb0b8", on: ink },
  light: { fill: "#d9e7e9", on: ink },
  barred: { fill: "#b4471c", on: "#ffffff" },
  grey: { fill: "#a9b1b6", on: ink },
  open: { fill: "#ffffff", on: ink },
};
