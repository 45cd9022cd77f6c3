import { describe, expect, it } from "vitest";
import { type BarKey, paperBars } from "./paper-bars.ts";

const key: BarKey = [
  { look: "full", words: "ingewilligd" },
  { look: "open", words: "niets gevonden" },
];
const bar = (label: string, full: number, open: number) =>
  ({
    label,
    pieces: [
      { look: "full", value: full },
      { look: "open", value: open },
    ],
  }) as const;

/** The widths of the pieces of bars, without those of the key. */
const widthsIn = (svg: string) => [...svg.matchAll(/<rect x="[\d.]+" y="\d+" width="([\d.]+)"/g)].map(([, width]) => Number(width));

describe("bars on paper", () => {
  it("stand by themselves: a viewBox, colours as attributes, nothing from outside", () => {
    const svg = paperBars([bar("1", 3, 2)], key);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 600 \d+" /);
    expect(svg).not.toMatch(/class=|style=|href=|<image|<use|<script/);
  });

  it("are as long as what they count, and say the number of each piece and of the whole", () => {
    const svg = paperBars([bar("1", 30, 10)], key);
    const [, , full = 0, open = 0] = widthsIn(svg);
    expect(Math.round(full / open)).toBe(3);
    expect([...svg.matchAll(/>(\d+)</g)].map(([, number]) => number)).toEqual(["1", "30", "10", "40"]);
  });

  it("have the scale of a longer bar elsewhere when they belong together", () => {
    const [, , alone = 0] = widthsIn(paperBars([bar("1", 10, 0)], key));
    const [, , together = 0] = widthsIn(paperBars([bar("1", 10, 0)], key, 20));
    expect(Math.round(alone / together)).toBe(2);
  });

  it("leave out a piece of nothing, and have no width when everything is nothing", () => {
    expect(widthsIn(paperBars([bar("1", 0, 0)], []))).toEqual([]);
    expect(paperBars([], [])).toContain('viewBox="0 0 600 0"');
  });

  it("show the pieces apart without colour: the open one is dashed", () => {
    expect(paperBars([bar("1", 1, 1)], []).match(/stroke-dasharray/g)).toHaveLength(1);
  });

  it("take words as words", () => {
    expect(paperBars([bar('<script>"&', 1, 1)], [])).toContain("&lt;script&gt;&quot;&amp;");
  });
});
