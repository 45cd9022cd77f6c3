import { describe, expect, it } from "vitest";
import { type FundCell, type FundTexts, fundSheets, fundTexts, withCells } from "../../../../../tests/build/fund-files.ts";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import type { FundSourceId } from "../source.ts";
import type { ExpectedAreas } from "./checked-areas.ts";
import type { FundFindingCode } from "./finding.ts";
import type { FundSheet } from "./fund-table.ts";
import { fundSetIn } from "./read-set.ts";
import { nothingTold, type ToldOfSet } from "./told.ts";

const source = asId<FundSourceId>("circulaires");
const named = (code: string, name: string) => ({ code: asId<AreaCode>(code), name });
const all: ExpectedAreas = {
  all: [named("GM0014", "Groningen"), named("GM0050", "Zeewolde"), named("GM0193", "Zwolle")],
  cities: [named("GM0193", "Zwolle")],
  count: null,
};
const told: ToldOfSet = { ...nothingTold, factor: 1.457 };

const read = (sheets: readonly FundSheet[], more: Partial<ToldOfSet> = {}, expected = all) =>
  fundSetIn(sheets, { told: { ...told, ...more }, expected, source });

/** Where each error stands and what stands there. */
function wrong(
  texts: FundTexts,
  more: Partial<ToldOfSet> = {},
  expected = all,
): readonly (readonly [FundFindingCode, string, number | null, string, string])[] {
  const { findings, set } = read(fundSheets(texts), more, expected);
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(set === null).toBe(errors.length > 0);
  return errors.map(({ code, place, value }) => [code, place.sheet, place.row, place.column, value]);
}

const changed = (...cells: readonly FundCell[]) => withCells(fundTexts, ...cells);

/** The tables in which every number has a comma before its decimals. */
const withCommas = (texts: FundTexts): FundTexts => {
  const commas = (rows: FundTexts["units"]) =>
    rows.map((cells) => cells.map((text) => (/^-?[\d.]+$/.test(text) ? text.replace(".", ",") : text)));
  return { amounts: commas(texts.amounts), units: commas(texts.units), payments: commas(texts.payments) };
};

describe("files of the fund", () => {
  it("become a set: amounts with their clusters, units and cents in the order of the municipalities, and the country as their sum", () => {
    const { set, findings } = read(fundSheets(fundTexts));
    expect(findings).toEqual([]);
    expect(set).toMatchObject({
      id: "S2024-2025",
      year: 2025,
      factor: 1.457,
      circular: { id: "S2024", title: "Septembercirculaire 2024", publishedOn: "2024-09" },
      lines: [
        { name: "Participatie", kind: "integration", cluster: "participation" },
        { name: "vrouwenopvang", kind: "decentralisation", cluster: "wmo" },
      ],
      lacks: [],
      isWhole: true,
    });
    expect(set?.measures.map(({ code, kind, amountEur }) => [code, kind, amountEur])).toEqual([
      ["inwo", "costs", 335.5],
      ["vast", "costs", 980357.93],
      ["WOZwe80", "property-tax", -0.000914],
    ]);
    expect(set?.areas.map(({ code, units, payments }) => [code, ...units, ...payments])).toEqual([
      ["GM0014", 246311.0452, 1, 31406307889, 3015943200, 771358300],
      ["GM0050", 24148.32, 1, 4000000000, 90000000, 0],
      ["GM0193", 133141, 1, 17000000000.5, 1500000057, 300000000],
    ]);
    expect([...(set?.nation.units ?? [])]).toEqual([246311.0452 + 24148.32 + 133141, 3, 52406307889.5]);
  });

  it("have the fixed amount for every municipality, though its amount is called `vast` and its units `vast nieuw`", () => {
    const { set } = read(fundSheets(fundTexts));
    const at = set?.measures.findIndex(({ code }) => code === "vast") ?? -1;
    expect(set?.measures[at]?.amountEur).toBe(980357.93);
    expect(set?.areas.map(({ units }) => units[at])).toEqual([1, 1, 1]);
  });

  it("may have a comma before their decimals, and points between their thousands, in the whole file", () => {
    const withDots = withCells(withCommas(fundTexts), ["payments", 2, 3, "30.159.432,00"]);
    expect(read(fundSheets(withDots)).set).toEqual(read(fundSheets(fundTexts)).set);
  });

  it("may have a column for each cluster, in which a blank is no amount", () => {
    const wide = [
      [
        "Maatstaf",
        "Sociale basisvoorzieningen",
        "Bestuur en ondersteuning",
        "Onroerendezaakbelasting",
        "Participatie",
        "Individuele voorzieningen Wmo",
        "Totaal",
      ],
      ["inwoners", "129.96", "205.54", "", "", "", "335.5"],
      ["vast bedrag", "", "980357.93", "", "", "", "980357.93"],
      ["ozb woningen eigenaren", "", "", "-0.000914", "", "", "-0.000914"],
      ["participatie", "", "", "", "1", "", "1"],
      ["vrouwenopvang", "", "", "", "", "1", "1"],
    ];
    const sent = { circular: "septembercirculaire 2024", year: 2025 };
    const { set, findings } = read(fundSheets({ ...fundTexts, amounts: wide }), sent);
    expect(findings).toEqual([]);
    expect(set).toEqual(read(fundSheets(fundTexts)).set);
  });

  it("may name municipalities without a code, where a list has the names", () => {
    const bare = (rows: FundTexts["units"]) => rows.map((cells, at) => [at === 0 ? "Gemeente" : (cells[1] ?? ""), ...cells.slice(2)]);
    const texts = { ...fundTexts, units: bare(fundTexts.units), payments: bare(fundTexts.payments) };
    expect(read(fundSheets(texts)).set).toEqual(read(fundSheets(fundTexts)).set);
    expect(wrong({ ...texts, units: withCells(texts, ["units", 2, 1, "Grunn"]).units }).map(([code]) => code)).toContain("area-unknown");
  });

  it("may have a row for the whole country, which is a check and no municipality", () => {
    const row: readonly FundCell[] = ["NL01", "Nederland", "403600.3652", "52406307889.5", "3"].map((text, at) => [
      "units",
      5,
      at + 1,
      text,
    ]);
    expect(read(fundSheets(changed(...row))).set).toEqual(read(fundSheets(fundTexts)).set);
  });

  it("say which lines have no column, and of which kind they are", () => {
    const texts = changed(
      ...["S2024", "2025", "", "Suppletie nieuwe verdeling GF", "Overig", "1"].map((text, at): FundCell => ["amounts", 11, at + 1, text]),
    );
    const { set, findings } = read(fundSheets(texts));
    expect(set?.lacks).toEqual(["suppletion"]);
    expect(findings.map(({ code, value, severity }) => [code, value, severity])).toEqual([
      ["line-lacks", "Suppletie nieuwe verdeling GF", "warning"],
    ]);
  });

  it("lack a kind of which no line has a column, and suppletion as soon as one of its lines has none", () => {
    const line = (row: number, name: string) =>
      ["S2024", "2025", "", name, "Overig", "1"].map((text, at): FundCell => ["amounts", row, at + 1, text]);
    const more = [
      ...line(11, "herindeling"),
      ...line(12, "Art. 12"),
      ...line(13, "Suppletie nieuwe verdeling GF"),
      ...line(14, "suppletie bommenregeling"),
    ];
    const paid = ["suppletie bommenregeling", "1", "2", "3"].map((text, at): FundCell => ["payments", at + 1, 5, text]);
    expect(read(fundSheets(changed(...more, ...paid))).set?.lacks).toEqual(["suppletion", "additional"]);
  });

  it("may be held against a list or a number of municipalities, and say so when there is neither", () => {
    const none = { all: [], cities: [], count: null };
    expect(wrong(fundTexts, {}, none)).toEqual([["no-list", "aantallen.csv", null, "", "3"]]);
    expect(wrong(fundTexts, {}, { ...none, count: 3 })).toEqual([]);
    expect(wrong(fundTexts, {}, { ...none, count: 342 })).toEqual([["area-count", "aantallen.csv", null, "", "3"]]);
  });

  it("may be held against the general payment of the country, within what a person allows", () => {
    const ours = 1.457 * (335.5 * 403600.3652 + 980357.93 * 3) - 0.000914 * 52406307889.5;
    const near = { amountEur: ours * 1.004, tolerancePercent: 0.5 };
    expect(read(fundSheets(fundTexts), { national: near }).findings.map(({ code }) => code)).toEqual(["national-total-agrees"]);
    expect(wrong(fundTexts, { national: { ...near, tolerancePercent: 0.1 } }).map(([code]) => code)).toEqual(["national-total"]);
    const { findings } = read(fundSheets(fundTexts), { national: { amountEur: ours, tolerancePercent: 0 + 1e-9 } });
    expect(findings.map(({ detail }) => detail)).toEqual(["1.457"]);
  });
});

const [amounts, units, payments] = ["bedragen.csv", "aantallen.csv", "uitkeringen.csv"];

describe("files of the fund with one mistake give no set, and name the place", () => {
  it.each<readonly [string, FundTexts, readonly (readonly [FundFindingCode, string | undefined, number | null, string, string])[]]>([
    [
      "an unknown code among the amounts",
      changed(["amounts", 4, 3, "nieuwe_maatstaf"], ["amounts", 9, 3, "nieuwe_maatstaf"]),
      [
        ["unknown-measure", amounts, 4, "code", "nieuwe_maatstaf"],
        ["measure-without-amount", units, 1, "vast nieuw", "vast nieuw"],
      ],
    ],
    [
      "an unknown column of units",
      changed(["units", 1, 6, "provincie"], ["units", 2, 6, "20"], ["units", 3, 6, "23"], ["units", 4, 6, "24"]),
      [["unknown-measure", units, 1, "provincie", "provincie"]],
    ],
    [
      "`__proto__` as a code",
      changed(["amounts", 4, 3, "__proto__"], ["amounts", 9, 3, "constructor"]),
      [
        ["unknown-measure", amounts, 4, "code", "__proto__"],
        ["unknown-measure", amounts, 9, "code", "constructor"],
        ["measure-without-amount", units, 1, "vast nieuw", "vast nieuw"],
      ],
    ],
    ["`__proto__` as a column", changed(["payments", 1, 3, "__proto__"]), [["unmatched-column", payments, 1, "__proto__", "__proto__"]]],
    [
      "a payment that is not among the amounts",
      changed(["payments", 1, 4, "gratis bier"]),
      [["unmatched-column", payments, 1, "gratis bier", "gratis bier"]],
    ],
    [
      "a payment of which nobody knows the kind",
      changed(["payments", 1, 4, "gratis bier"], ["amounts", 7, 4, "Gratis  bier"]),
      [["unknown-kind", payments, 1, "gratis bier", "gratis bier"]],
    ],
    [
      "the same measure under two names",
      changed(["units", 1, 4, "vast"]),
      [
        ["column-twice", units, 1, "vast nieuw", "vast nieuw"],
        ["measure-without-units", units, 1, "", "WOZwe80"],
      ],
    ],
    [
      "the same payment twice",
      changed(["payments", 1, 5, "PARTICIPATIE"], ["payments", 2, 5, "1"], ["payments", 3, 5, "1"], ["payments", 4, 5, "1"]),
      [["column-twice", payments, 1, "PARTICIPATIE", "PARTICIPATIE"]],
    ],
    [
      "a measure without units",
      changed(["units", 1, 3, "kernen"]),
      [
        ["measure-without-amount", units, 1, "kernen", "kernen"],
        ["measure-without-units", units, 1, "", "inwo"],
      ],
    ],
    [
      "a cluster that is none",
      changed(["amounts", 4, 5, "Cultuur"]),
      [
        ["unknown-cluster", amounts, 4, "cluster", "Cultuur"],
        ["amount-without-clusters", amounts, 9, "amount_per_unit_eur", "vast"],
      ],
    ],
    [
      "an amount twice in a cluster",
      changed(["amounts", 3, 5, "Sociale basisvoorzieningen"]),
      [["amount-twice", amounts, 3, "amount_per_unit_eur", "inwo"]],
    ],
    [
      "clusters that do not add up to the total",
      changed(["amounts", 8, 6, "336.5"]),
      [["cluster-sum", amounts, 8, "amount_per_unit_eur", "inwo: 336.5"]],
    ],
    [
      "clusters that are two cents off, which is more than rounding",
      changed(["amounts", 8, 6, "335.52"]),
      [["cluster-sum", amounts, 8, "amount_per_unit_eur", "inwo: 335.52"]],
    ],
    ["a payment that counts half", changed(["amounts", 6, 6, "0.5"]), [["line-weight", amounts, 6, "amount_per_unit_eur", "0.5"]]],
    [
      "a missing city",
      { ...fundTexts, units: fundTexts.units.toSpliced(2, 1), payments: fundTexts.payments.toSpliced(2, 1) },
      [["area-missing", units, null, "", "GM0193 Zwolle"]],
    ],
    [
      "a city that one table lacks",
      { ...fundTexts, payments: fundTexts.payments.toSpliced(2, 1) },
      [["area-only-here", units, 3, "", "GM0193 Zwolle"]],
    ],
    [
      "a city twice",
      changed(...(fundTexts.units[1] ?? []).map((text, at): FundCell => ["units", 5, at + 1, text])),
      [["area-twice", units, 5, "gm_code", "GM0014 Groningen"]],
    ],
    [
      "a city twice, once without its letters",
      changed(...["14", "Groningen", "1", "1", "1"].map((text, at): FundCell => ["units", 5, at + 1, text])),
      [["area-twice", units, 5, "gm_code", "GM0014 Groningen"]],
    ],
    [
      "a code that belongs to another name",
      changed(["units", 3, 1, "GM0050"], ["units", 4, 1, "GM0193"]),
      [
        ["area-name", units, 3, "", "GM0050 Zwolle"],
        ["area-name", units, 4, "", "GM0193 Zeewolde"],
        ["area-name", payments, 3, "", "GM0193 Zwolle"],
        ["area-name", payments, 4, "", "GM0050 Zeewolde"],
      ],
    ],
    [
      "a municipality that there was not",
      changed(...["GM9999", "Nergenshuizen", "1", "1", "1"].map((text, at): FundCell => ["units", 5, at + 1, text])),
      [
        ["area-unknown", units, 5, "", "GM9999 Nergenshuizen"],
        ["area-only-here", units, 5, "", "GM9999 Nergenshuizen"],
      ],
    ],
    [
      "a code that is none",
      changed(["payments", 2, 1, "Groningen"]),
      [
        ["no-code", payments, 2, "gm_code", "Groningen"],
        ["area-only-here", units, 2, "", "GM0014 Groningen"],
      ],
    ],
    ["a blank cell, which is no zero", changed(["units", 3, 3, " "]), [["blank", units, 3, "inwo", ""]]],
    ["a sign for something missing", changed(["payments", 3, 4, "-"]), [["no-number", payments, 3, "vrouwenopvang", "-"]]],
    ["a formula", changed(["payments", 3, 4, "=SOM(A1:A3)"]), [["no-number", payments, 3, "vrouwenopvang", "=SOM(A1:A3)"]]],
    ["a provisional figure", changed(["units", 3, 3, "133141*"]), [["no-number", units, 3, "inwo", "133141*"]]],
    ["fewer than no units", changed(["units", 3, 3, "-133141"]), [["negative", units, 3, "inwo", "-133141"]]],
    [
      "a comma in a file with points",
      changed(["units", 3, 3, "133141,5"]),
      [
        ["mixed-decimals", units, 3, "inwo", "133141,5"],
        ["no-number", units, 3, "inwo", "133141,5"],
      ],
    ],
    ["a number that can be two", changed(["payments", 3, 3, "15.000"]), [["unclear-decimals", payments, 3, "Participatie", "15.000"]]],
    [
      "a country that is not the sum of its municipalities",
      changed(...["", "Totaal", "403600.3652", "52406307889.5", "4"].map((text, at): FundCell => ["units", 5, at + 1, text])),
      [["column-total", units, 5, "vast nieuw", "4"]],
    ],
    [
      "a row that does not add up",
      changed(
        ["payments", 1, 5, "Totaal"],
        ["payments", 2, 5, "37873015"],
        ["payments", 3, 5, "18000000.57"],
        ["payments", 4, 5, "900001"],
      ),
      [["row-total", payments, 4, "Totaal", "900001"]],
    ],
    [
      "another year",
      { ...fundTexts, amounts: fundTexts.amounts.map((cells, at) => (at === 0 ? cells : cells.with(1, "2024"))) },
      [
        ["told-differently", amounts, 2, "", "2024"],
        ["set-not-in-file", amounts, null, "", "S2024-2024"],
        ["measure-without-amount", units, 1, "inwo", "inwo"],
        ["measure-without-amount", units, 1, "WOZwe80", "WOZwe80"],
        ["measure-without-amount", units, 1, "vast nieuw", "vast nieuw"],
        ["unmatched-column", payments, 1, "Participatie", "Participatie"],
        ["unmatched-column", payments, 1, "vrouwenopvang", "vrouwenopvang"],
      ],
    ],
  ])("%s", (_what, texts, expected) => {
    expect(wrong(texts, { year: 2025 })).toEqual(expected);
  });

  it("everything that is wrong is said at once", () => {
    const texts = changed(["units", 2, 3, ""], ["units", 3, 3, "x"], ["payments", 1, 4, "gratis bier"], ["amounts", 8, 6, "336.5"]);
    expect(wrong(texts).map(([code]) => code)).toEqual(["cluster-sum", "blank", "no-number", "unmatched-column"]);
  });

  it("files without a table, with one too many, or of which nobody says the set", () => {
    const [a, b, c] = fundSheets(fundTexts);
    if (!a || !b || !c) throw new Error("There are three files.");
    const codes = (sheets: readonly FundSheet[], more: Partial<ToldOfSet> = {}) =>
      read(sheets, more).findings.map(({ code, value }) => [code, value]);
    expect(codes([a, b])).toEqual([["sheet-missing", "payments"]]);
    expect(codes([b, c], { circular: "S2024", year: 2025 })).toEqual([["sheet-missing", "amounts"]]);
    expect(codes([a, b, c, { ...b, file: "nog een.csv" }])).toEqual([["sheet-twice", "units"]]);
    expect(codes([a, b, c, { file: "uitleg.csv", name: null, lines: [{ row: 1, cells: ["Toelichting"] }] }])).toEqual([
      ["sheet-unread", ""],
    ]);
    expect(codes([a, b, c], { factor: null })).toEqual([["no-factor", ""]]);
    expect(codes([a, b, c], { circular: "voorjaarsnota" })).toContainEqual(["no-circular", "voorjaarsnota"]);
    expect(codes([])).toEqual([
      ["sheet-missing", "amounts"],
      ["sheet-missing", "units"],
      ["sheet-missing", "payments"],
      ["no-circular", ""],
      ["no-year", ""],
    ]);
    expect(fundSetIn([a, b, c], { told, expected: all, source: null }).findings.map(({ code }) => code)).toEqual(["no-source"]);
  });

  it("what a person says of a line, or of a column that is no figure, is taken and is told", () => {
    const line = { name: "Gratis bier", kind: "decentralisation", cluster: "other" } as const;
    const { set } = read(fundSheets(changed(["payments", 1, 4, "gratis bier"])), { lines: [line] });
    expect(set?.lines[1]).toEqual({ ...line, name: "gratis bier" });
    const texts = changed(
      ["units", 1, 6, "provincie"],
      ["units", 2, 6, "Groningen"],
      ["units", 3, 6, "Overijssel"],
      ["units", 4, 6, "Flevoland"],
    );
    const passed = read(fundSheets(texts), { leftOut: ["Provincie"] });
    expect(passed.set).toEqual(read(fundSheets(fundTexts)).set);
    expect(passed.findings.map(({ code, value }) => [code, value])).toEqual([["left-out", "provincie"]]);
  });
});
