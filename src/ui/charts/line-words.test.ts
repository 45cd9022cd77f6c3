import { describe, expect, it } from "vitest";
import type { ChartPoint } from "./chart-point.ts";
import { frameOf, type Lines } from "./line-layout.ts";
import { lineWords } from "./line-words.ts";

const point = (at: number, value: number | null, more: Partial<ChartPoint> = {}): ChartPoint => ({
  at,
  label: String(at),
  value,
  missing: value === null ? "geheim" : null,
  status: "final",
  isBridged: false,
  breaksBefore: false,
  ...more,
});
const said = (points: readonly ChartPoint[], more: Partial<Lines> = {}) => {
  const lines = { city: { name: "Zwolle", points }, others: [], middle: null, target: null, ...more };
  return lineWords(lines, frameOf(lines), String, "nl");
};

describe("what a line chart says", () => {
  it("is from where to where, with the highest and the lowest", () => {
    expect(said([point(2020, 4), point(2021, 9), point(2022, 6)])).toBe(
      "Zwolle: 4 in 2020, 6 in 2022. Hoogste 9 in 2021, laagste 4 in 2020.",
    );
  });

  it("names each gap with its reason, three or more in a row as one", () => {
    const gaps = [2020, 2021, 2022].map((year) => point(year, null));
    expect(said([point(2019, 4), ...gaps, point(2023, 6), point(2024, null, { missing: null })])).toContain(
      "Geen cijfer: 2020 tot en met 2022 (geheim) en 2024 (reden onbekend).",
    );
  });

  it("names what is not firm, what was converted and where the series breaks", () => {
    const words = said([
      point(2019, 4, { isBridged: true }),
      point(2020, 5, { breaksBefore: true }),
      point(2021, 6, { status: "provisional" }),
      point(2022, 3, { status: "forecast" }),
    ]);
    for (const sentence of ["Voorlopig: 2021.", "Raming: 2022.", "Omgerekend naar andere grenzen: 2019.", "De reeks breekt voor 2020;"])
      expect(words).toContain(sentence);
  });

  it("warns when the axis does not begin at zero, and only then", () => {
    expect(said([point(2020, 100), point(2021, 101)])).toContain("De as begint niet bij nul.");
    expect(said([point(2020, 1), point(2021, 9)])).not.toContain("bij nul");
  });

  it("is that there is nothing, when there is nothing", () => {
    expect(said([])).toBe("Er is geen enkel cijfer.");
    expect(said([point(2020, null)])).toBe("Er is geen enkel cijfer.");
  });

  it("tells of a city without figures beside others that have them", () => {
    expect(said([point(2020, null)], { others: [{ name: "Ede", points: [point(2020, 3)] }] })).toBe(
      "Van Zwolle is er geen cijfer. Geen cijfer: 2020 (geheim). Dun en grijs: één andere stad.",
    );
  });
});
