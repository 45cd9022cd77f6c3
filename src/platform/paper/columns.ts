import type { Table, Words } from "../../lib/paper.ts";

/** The width between the margins of an A4, in points (1/72 inch). */
export const textWidth = 453;

/** About what a character of a table takes, and what stands between columns, in points. */
const character = 4.9;
const gap = 10;

/** How wide each column wants to be, and may be, in points: who needs little gets it, the others share the rest alike. */
export function widthsOf(table: Table): readonly number[] {
  const wanted = table.heads.map(({ words }, column) => {
    const lengths = [words, ...table.rows.map((cells) => cells[column] ?? [])].map(lengthOf);
    return gap + character * lengths.reduce((most, length) => Math.max(most, length), minimum);
  });
  return shared(wanted, textWidth);
}

/** A column shows at least so many characters. */
const minimum = 4;

function shared(wanted: readonly number[], room: number): readonly number[] {
  const fair = room / wanted.length;
  const greedy = wanted.filter((width) => width > fair);
  const left = room - wanted.filter((width) => width <= fair).reduce((sum, width) => sum + width, 0);
  if (greedy.length === 0 || greedy.length === wanted.length) return scaled(wanted, room);
  const given = shared(greedy, left);
  let next = 0;
  return wanted.map((width) => (width > fair ? (given[next++] ?? 0) : width));
}

/** All of the room in the end: in proportion when there is enough, else alike. */
function scaled(wanted: readonly number[], room: number): readonly number[] {
  const sum = wanted.reduce((total, width) => total + width, 0);
  return wanted.map((width) => (sum <= room ? (width * room) / sum : room / wanted.length));
}

export const lengthOf = (words: Words): number => words.reduce((sum, { text }) => sum + text.length, 0);
