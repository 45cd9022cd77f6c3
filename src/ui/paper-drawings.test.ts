import { describe, expect, it } from "vitest";
import type { ChartPoint } from "./charts/chart-point.ts";
import { paperBeside } from "./paper-beside.ts";
import { paperMultiples } from "./paper-multiples.ts";
import { paperQr } from "./paper-qr.ts";
import { fitting, linesFitting } from "./paper-shapes.ts";
import { paperStrips } from "./paper-strips.ts";
import { paperTiles } from "./paper-tiles.ts";

const point = (at: number, value: number | null, other: Partial<ChartPoint> = {}): ChartPoint => ({
  at,
  label: String(at),
  value,
  missing: null,
  status: "final",
  isBridged: false,
  breaksBefore: false,
  ...other,
});

const multiple = (points: readonly ChartPoint[], title = "Woningen") => ({ title, says: "1 in 2024", points, behind: [] });
const strip = (values: readonly number[], chosen = 0) => ({
  label: "Inbraak",
  says: "1,2",
  places: values.map((value, index) => ({ value, isChosen: index === chosen })),
});

const drawings = {
  tiles: paperTiles([{ name: "Zwolle", row: 3, column: 6, look: "chosen" }]),
  strips: paperStrips([strip([1, 2, 3])], 400),
  multiples: paperMultiples([multiple([point(2020, 1), point(2021, 2)])]),
  qr: paperQr("https://spil.example/steden/zwolle"),
};

describe.each(Object.entries({ ...drawings, beside: paperBeside(drawings.tiles, drawings.strips, 10) }))(
  "a drawing of %s",
  (_name, svg) => {
    it("stands by itself: a viewBox, colours as attributes, nothing from outside", () => {
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 [\d.]+ [\d.]+" /);
      expect(svg).not.toMatch(/class=|style=|href=|<image|<use|<script|NaN|Infinity|undefined/);
    });
  },
);

describe("little charts", () => {
  it("join nothing over a gap or a break, and dash what is provisional", () => {
    const svg = paperMultiples([
      multiple([
        point(2019, 1),
        point(2020, null),
        point(2021, 2),
        point(2022, 3, { breaksBefore: true }),
        point(2023, 4, { status: "provisional" }),
      ]),
    ]);
    const lines = [...svg.matchAll(/<path d="M([^"]*)" fill="none" stroke="#0b4f5c"[^>]*>/g)];
    expect(lines.filter(([, along = ""]) => along.includes("L"))).toHaveLength(1);
    expect(lines.at(-1)?.[0]).toContain("stroke-dasharray");
  });

  it("are drawn of one figure, of none, and of all the same", () => {
    for (const points of [[], [point(2020, 5)], [point(2020, 5), point(2021, 5)], [point(2020, null)]])
      expect(paperMultiples([multiple(points)])).not.toMatch(/NaN|Infinity/);
  });

  it("show names as words, whatever stands in them", () => {
    expect(paperMultiples([multiple([point(2020, 1)], '<script>&"')])).toContain("&lt;script&gt;&amp;&quot;");
  });
});

describe("strips", () => {
  it("put the lowest left and the highest right, with a stroke at the middle of the others", () => {
    const svg = paperStrips([strip([5, 1, 2, 3, 9])], 400);
    const places = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    const [lowest, , , highest, chosen] = [places[0], places[1], places[2], places[3], places[4]];
    expect([lowest, highest]).toEqual([176, 336]);
    expect(chosen).toBe(256);
    expect(svg).toContain('<path d="M206 ');
  });

  it("are drawn when all figures are the same, and when there is one", () => {
    for (const values of [[2, 2, 2], [2]]) expect(paperStrips([strip(values)], 400)).not.toMatch(/NaN|Infinity/);
  });
});

describe("words in a drawing", () => {
  it("end with a sign where something was left out", () => {
    expect(fitting("Zwolle", 400, 10)).toBe("Zwolle");
    expect(fitting("a".repeat(100), 100, 10)).toMatch(/^a{18}…$/);
  });

  it("break between words, in at most so many lines", () => {
    expect(linesFitting("Uitgaven sociaal domein per inwoner en nog veel meer", 100, 10, 2)).toEqual([
      "Uitgaven sociaal",
      "domein per inwoner…",
    ]);
    expect(linesFitting("x".repeat(50), 100, 10, 2)).toHaveLength(1);
  });
});
