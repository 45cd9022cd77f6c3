import { describe, expect, it } from "vitest";
import { chartedOf, headlinesOf, marksOf, missingOf, repliesOf } from "./chosen.ts";
import type { SheetFigure, SheetHeadline, SheetPoint, SheetTheme } from "./content.ts";

const headline = (minds: SheetHeadline["minds"] = []): SheetHeadline => ({
  value: "1",
  period: "2024",
  middle: "2",
  range: null,
  standingWords: "loopt voor",
  minds,
});

const aFigure = (id: string, told: Partial<SheetFigure> = {}): SheetFigure => ({
  id,
  title: id,
  unit: "%",
  address: `/cijfers/${id}`,
  themes: ["wonen"],
  measures: [],
  tables: [],
  headline: headline(),
  whyNone: null,
  course: [],
  behind: [],
  spread: [],
  replies: [],
  ...told,
});

const point = (value: number | null): SheetPoint => ({
  at: 2024,
  label: "2024",
  value,
  missing: null,
  status: "final",
  isBridged: false,
  breaksBefore: false,
});

const theme = (id: string): SheetTheme => ({ id, label: id, title: id, shortTitle: id, position: 1, address: `/thema/${id}` });
const themes = [theme("wonen"), theme("werk")];
const idsOf = (figures: readonly SheetFigure[]) => figures.map(({ id }) => id);

describe("the figures that head a sheet", () => {
  it("come from every theme before one theme gets a second, and stand by theme", () => {
    const many = Array.from({ length: 30 }, (_, at) => aFigure(`wonen-${at}`));
    const chosen = idsOf(headlinesOf([...many, aFigure("werk", { themes: ["werk"] })], themes));
    expect(chosen).toHaveLength(16);
    expect(chosen.at(-1)).toBe("werk");
  });

  it("measure a focus point themselves, where there are such", () => {
    const figures = [aFigure("zijdelings"), aFigure("direct", { measures: ["2.1"] })];
    expect(idsOf(headlinesOf(figures, themes))).toEqual(["direct", "zijdelings"]);
  });

  it("stand once, also when they belong to several themes, and not at all without a figure", () => {
    const figures = [aFigure("beide", { themes: ["wonen", "werk"] }), aFigure("leeg", { headline: null, whyNone: "geheim" })];
    expect(idsOf(headlinesOf(figures, themes))).toEqual(["beide"]);
    expect(headlinesOf(figures, [])).toEqual([]);
    expect(headlinesOf([], themes)).toEqual([]);
  });
});

describe("the figures that are drawn", () => {
  it("measure a focus point and have two years at least: a gap is no year", () => {
    const drawn = aFigure("twee", { measures: ["2.1"], course: [point(1), point(2)] });
    const figures = [
      drawn,
      aFigure("een", { measures: ["2.1"], course: [point(1), point(null)] }),
      aFigure("zijdelings", { course: [point(1), point(2)] }),
    ];
    expect(chartedOf(figures)).toEqual([drawn]);
  });
});

describe("what is to be minded", () => {
  it("gets one letter, however many figures it is said of", () => {
    const old = { code: "old", words: "Oud." };
    const figures = [headline([old]), headline([{ code: "sample", words: "Steekproef." }, old])].map((one) => ({
      ...aFigure("x"),
      headline: one,
    }));
    expect([...marksOf(figures).values()].map(({ letter }) => letter)).toEqual(["a", "b"]);
  });
});

describe("what is missing", () => {
  it("is counted by its reason, the most frequent first", () => {
    const without = (whyNone: string) => aFigure(whyNone, { headline: null, whyNone });
    expect(missingOf([without("geheim"), without("nog niet"), without("nog niet"), aFigure("er")])).toEqual([
      { reason: "nog niet", count: 2 },
      { reason: "geheim", count: 1 },
    ]);
  });
});

describe("replies", () => {
  const reply = (text: string) => ({ heading: "Weerwoord", text, signature: "Gemeente Zwolle" });

  it("are whole when there is room", () => {
    expect(repliesOf([aFigure("x", { replies: [reply("Dit klopt niet.\nWij tellen anders.")] })])).toMatchObject({
      told: [{ text: "Dit klopt niet. Wij tellen anders.", figure: { id: "x" } }],
      left: 0,
    });
  });

  it("give way together, and what is left out is counted", () => {
    const figures = Array.from({ length: 9 }, (_, at) => aFigure(`x${at}`, { replies: [reply("woord ".repeat(300))] }));
    const { told, left } = repliesOf(figures);
    expect([told.length, left]).toEqual([6, 3]);
    expect(told.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(1800);
    expect(told[0]?.text.endsWith("…")).toBe(true);
  });

  it("are none when nobody says anything", () => {
    expect(repliesOf([aFigure("x")])).toEqual({ told: [], left: 0 });
  });
});
