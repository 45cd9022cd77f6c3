import { describe, expect, it } from "vitest";
import { chosenIn, packFormQuery, packQuery } from "./packs.ts";

const form = { soort: "jaarverslag", periode: "dit-jaar", deel: ["vragen", "stilte"] };
const problemsIn = (query: object) => {
  const chosen = chosenIn(packFormQuery.parse(query));
  return chosen.ok ? [] : chosen.problems.map(({ field, problem }) => [field, problem.nl]);
};

describe("what a form chose", () => {
  it("is a kind, a period and parts in their own order", () => {
    expect(chosenIn(packFormQuery.parse({ ...form, deel: ["stilte", "vragen"] }))).toEqual({
      ok: true,
      value: { kind: "annual", agenda: null, body: null, span: "this-year", parts: ["asks", "silence"] },
    });
  });

  it("may be days of one’s own, one of them at least", () => {
    const own = { soort: "bestuursstuk", deel: "vragen", van: "2024-02-29", tot: "2024-02-29" };
    expect(chosenIn(packFormQuery.parse(own))).toMatchObject({ ok: true, value: { span: { from: "2024-02-29", until: "2024-02-29" } } });
  });

  it.each([
    ["no part", { ...form, deel: undefined }, "deel", "Kies ten minste één onderdeel."],
    ["a part that there is not", { ...form, deel: ["vragen", "geld"] }, "deel", "Dit kennen wij niet. Kies uit de lijst."],
    ["a kind that there is not", { ...form, soort: "roman" }, "soort", "Kies een bestuursstuk of een jaarverslag."],
    ["a period that there is not", { ...form, periode: "ooit" }, "periode", "Dit kennen wij niet. Kies uit de lijst."],
    ["half a period", { ...form, periode: undefined, van: "2025-01-01" }, "tot", "Vul beide dagen in, of kies een periode uit de lijst."],
    ["no period", { ...form, periode: undefined }, "van", "Vul beide dagen in, of kies een periode uit de lijst."],
    [
      "days the wrong way round",
      { ...form, periode: undefined, van: "2025-02-01", tot: "2025-01-31" },
      "tot",
      "De laatste dag ligt voor de eerste. Draai ze om.",
    ],
    [
      "a day that does not exist",
      { ...form, periode: undefined, van: "2025-02-30", tot: "2025-03-01" },
      "van",
      "Geef een dag die bestaat, zoals 2026-01-31.",
    ],
    [
      "a period and days",
      { ...form, van: "2025-01-01", tot: "2025-01-31" },
      "periode",
      "Kies een periode uit de lijst of vul twee dagen in, niet allebei.",
    ],
  ])("cannot be used with %s, and says so", (_what, query, field, sentence) => {
    expect(problemsIn(query)).toEqual([[field, sentence]]);
  });

  it("says everything that is wrong at once", () => {
    expect(problemsIn({ soort: "roman", van: "gisteren" }).map(([field]) => field)).toEqual(["soort", "van", "deel"]);
  });
});

describe("a paper by its address", () => {
  const reads = (query: object) => packQuery.safeParse(query).success;

  it("has all parts and its usual days when it names none", () => {
    expect(packQuery.parse({})).toEqual({ deel: [] });
  });

  it.each([
    [{ van: "2025-01-01" }],
    [{ tot: "2025-01-01" }],
    [{ van: "2025-01-02", tot: "2025-01-01" }],
    [{ van: "2025-13-01", tot: "2025-12-31" }],
    [{ van: ["2025-01-01", "2025-01-02"], tot: "2025-12-31" }],
    [{ deel: "geld" }],
    [{ deel: Array(500).fill("vragen") }],
    [{ gremium: "x".repeat(121) }],
  ])("is refused with %j", (query) => {
    expect(reads(query)).toBe(false);
  });
});
