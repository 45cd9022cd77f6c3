import { lettered, paperColours, paperDrawing } from "./paper-shapes.ts";
import { shortName } from "./tile-map.tsx";

/** A city in its approximate place in the country, counted from 0 at the top left. */
export interface PaperTile {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly look: "chosen" | "similar" | "other";
}

const size = 27;

/** The tile map as a drawing for paper: the chosen city dark, those that resemble it pale, each with a few letters of its name. */
export function paperTiles(tiles: readonly PaperTile[]): string {
  const width = (Math.max(0, ...tiles.map(({ column }) => column)) + 1) * size;
  const height = (Math.max(0, ...tiles.map(({ row }) => row)) + 1) * size;
  return paperDrawing(width, height, tiles.map(tileAt).join(""));
}

function tileAt({ name, row, column, look }: PaperTile): string {
  const { fill, on } = looks[look];
  const [x, y] = [column * size, row * size];
  const box = `<rect x="${x + 1}" y="${y + 1}" width="${size - 2}" height="${size - 2}" fill="${fill}" stroke="${paperColours.grey}" stroke-width="0.6"/>`;
  return `${box}${lettered(x + size / 2, y + size / 2 + 2.5, shortName(name), { size: 7.8, fill: on, anchor: "middle", isStrong: look === "chosen" })}`;
}

const looks = {
  chosen: { fill: paperColours.petrol, on: "#ffffff" },
  similar: { fill: paperColours.pale, on: paperColours.ink },
  other: { fill: "#ffffff", on: "#4a5661" },
} as const;
