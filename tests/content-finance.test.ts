import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFinanceContent } from "../src/modules/finance/content.ts";
import { amountsOf, baseOf, type FundSet, paymentKinds, paymentsOf } from "../src/modules/finance/domain/fund-set.ts";
import { sumOf } from "../src/modules/finance/domain/money.ts";
import { readingOf } from "../src/platform/content/reading.ts";
import { readTextTable } from "../src/platform/sheet/text-table.ts";

// Are the numbers in content/g40/finance those of the recorded sources? Where the project stands alone they are absent, and this is skipped.

const shared = join(import.meta.dirname, "../../shared/data/finance");
const isAbsent = !existsSync(shared);
if (isAbsent) console.warn(`SKIPPED: ${shared} is absent, so nothing says whether the numbers of the fund were copied well.`);

const content = readFinanceContent(readingOf(join(import.meta.dirname, "../content/g40")), { cities: null, asks: null });
if (!content) throw new Error("The content of finance cannot be read.");
const sets = content.sets.map((set): [string, FundSet] => [set.id, set]);

/** The rows of a recorded table, by the heads of their cells. */
function recorded(file: string): readonly ReadonlyMap<string, string>[] {
  const [heads, ...lines] = readTextTable(readFileSync(join(shared, `${file}.csv`))).lines;
  return lines.map(({ cells }) => new Map(cells.map((cell, at) => [heads?.cells[at] ?? "", cell])));
}

/** A decimal in millionths, so that sums are exact. */
function millionths(decimal: string | undefined): bigint {
  const [whole = "", parts = ""] = (decimal ?? "").split(".");
  return BigInt(whole + parts.padEnd(6, "0"));
}

const sumIn = (rows: readonly ReadonlyMap<string, string>[], head: string) =>
  Number(rows.reduce((sum, row) => sum + millionths(row.get(head)), 0n)) / 1e6;

/** What differs between what is told and what was recorded, by name; nothing when all is the same. */
function differences(told: ReadonlyMap<string, number>, was: ReadonlyMap<string, number>): readonly string[] {
  const names = [...new Set([...told.keys(), ...was.keys()])];
  return names.filter((name) => told.get(name) !== was.get(name)).map((name) => `${name}: ${told.get(name)} for ${was.get(name)}`);
}

describe.skipIf(isAbsent).each(sets)("of set %s", (id, set) => {
  const name = id.replace("-", "_");
  const places = [set.nation, ...set.areas];

  it("the areas are the 40 cities of the agenda and Amstelveen", () => {
    const cities = recorded("g40_cities").map((row) => row.get("gm_code") ?? "");
    expect(set.areas.map(({ code }) => code)).toEqual([...cities, "GM0362"].toSorted());
  });

  it("the amounts are those of the source, as a whole and per cluster", () => {
    const rows = recorded("gf_weights_2024_2025").filter(
      (row) => `${row.get("circular")}-${row.get("year")}` === id && row.get("code") !== "",
    );
    const was = rows.map((row): [string, number] => [
      `${row.get("code")} ${clusterNames.get(row.get("cluster") ?? "")}`,
      Number(row.get("amount_per_unit_eur")),
    ]);
    const told = set.measures.flatMap(({ code, amountEur, clusters }): [string, number][] => [
      [`${code} whole`, amountEur],
      ...clusters.map((part): [string, number] => [`${code} ${part.cluster}`, part.amountEur]),
    ]);
    expect(told.length).toBe(was.length);
    expect(differences(new Map(told), new Map(was))).toEqual([]);
  });

  it("the clusters add up to the amount, but for the one cent of lidr_w_nw that is in the source", () => {
    const off = set.measures.filter(
      ({ amountEur, clusters }) => Math.abs(sumOf(clusters.map((part) => part.amountEur)) - amountEur) > 1e-9,
    );
    expect(off.map(({ code }) => code)).toEqual(["lidr_w_nw"]);
  });

  it("the units are those of the source, and those of the country their sum over 342 municipalities", () => {
    const rows = recorded(`gf_volumes_${name}`);
    const ofArea = new Map(rows.map((row) => [row.get("gm_code"), row]));
    const was = set.measures.flatMap(({ code }) =>
      places.map(({ code: area }): [string, number] => [
        `${area} ${code}`,
        area === "NL01" ? sumIn(rows, code) : Number(ofArea.get(area)?.get(code)),
      ]),
    );
    const told = set.measures.flatMap(({ code }, at) =>
      places.map(({ code: area, units }): [string, number] => [`${area} ${code}`, units[at] ?? Number.NaN]),
    );
    expect([rows.length, was.length]).toEqual([342, 49 * 42]);
    expect([...(rows[0]?.keys() ?? [])].slice(2).toSorted()).toEqual(set.measures.map(({ code }) => code).toSorted());
    expect(differences(new Map(told), new Map(was))).toEqual([]);
  });

  it("the payments are those of the source to the cent, and those of the country their sum", () => {
    const rows = recorded(`gf_iu_du_${name}`);
    const ofArea = new Map(rows.map((row) => [row.get("gm_code"), row]));
    const was = set.lines.flatMap((line) =>
      places.map(({ code: area }): [string, number] => [
        `${area} ${line.name}`,
        Math.round((area === "NL01" ? sumIn(rows, line.name) : Number(ofArea.get(area)?.get(line.name))) * 100),
      ]),
    );
    const told = set.lines.flatMap((line, at) =>
      places.map(({ code: area, payments }): [string, number] => [`${area} ${line.name}`, payments[at] ?? Number.NaN]),
    );
    expect([...(rows[0]?.keys() ?? [])].slice(2).toSorted()).toEqual(set.lines.map((line) => line.name).toSorted());
    expect(differences(new Map(told), new Map(was))).toEqual([]);
  });

  it("the factor is that of the source, and what is known of the factor says the same", () => {
    const circular = set.circular.title.toLowerCase();
    const was = recorded("gf_uitkeringsfactor").find((row) => row.get("circular") === circular && row.get("year") === String(set.year));
    expect(set.factor).toBe(Number(was?.get("factor")));
    const known = content.parameters.find((one) => one.id === "factor")?.values;
    expect(known?.find(({ from, stand }) => from === set.year && stand === circular)?.value).toBe(set.factor);
  });
});

describe("the set of September 2024 about 2024", () => {
  const set = sets.find(([id]) => id === "S2024-2024")?.[1];

  it("comes to 43,913 million euros for the country by the factor that was given", () => {
    if (!set) throw new Error("The set is not in the content.");
    const general = set.factor * baseOf(set.nation, amountsOf(set, "costs")) + baseOf(set.nation, amountsOf(set, "property-tax"));
    const millions = (general + paymentsOf(set, set.nation, paymentKinds) / 100) / 1e6;
    expect(Math.abs(millions - 43_913)).toBeLessThanOrEqual(1);
  });

  it("has suppletion, which raises some cities and lowers others", () => {
    if (!set) throw new Error("The set is not in the content.");
    const of = (code: string) => set.areas.filter((area) => area.code === code).map((area) => paymentsOf(set, area, ["suppletion"]));
    expect(of("GM0014").every((cents) => cents < 0)).toBe(true);
    expect(of("GM0637").every((cents) => cents > 0)).toBe(true);
  });
});

const clusterNames: ReadonlyMap<string, string> = new Map([
  ["TOTAAL", "whole"],
  ["Sociale basisvoorzieningen", "social-base"],
  ["Participatie", "participation"],
  ["Individuele voorzieningen Wmo", "wmo"],
  ["Individuele voorzieningen Jeugd", "youth"],
  ["Bestuur en ondersteuning", "administration"],
  ["Orde en veiligheid", "safety"],
  ["Onderwijs", "education"],
  ["Sport, cultuur en recreatie", "sport-culture"],
  ["Infrastructuur, ruimte en milieu", "infrastructure"],
  ["Overig", "other"],
  ["Overige eigen middelen", "own-means"],
  ["Onroerendezaakbelasting", "property-tax"],
]);

/** A recorded table of values: its columns, what one of them is worth in the unit of the content, and the quantities it went to. */
interface ValueTable {
  readonly file: string;
  readonly year?: string;
  readonly column: string;
  readonly worth: number;
  readonly ids: RegExp;
}

const valueTables: readonly ValueTable[] = [
  { file: "opschalingskorting", column: "legislated_cumulative_meur", worth: 1e6, ids: /^opschalingskorting\.wettelijk$/ },
  { file: "opschalingskorting", column: "applied_cumulative_meur", worth: 1e6, ids: /^opschalingskorting\.toegepast$/ },
  {
    file: "gemeentefonds_totals",
    column: "amount_keur",
    worth: 1e3,
    ids: /^fonds\.(totaal|algemene-uitkering|decentralisatie|integratie-.*)$/,
  },
  { file: "local_taxes_national", column: "amount_beur", worth: 1e9, ids: /^(heffingen\..*|inkomsten\..*|fonds\.totaal)$/ },
  { file: "tax_area_proposals", column: "amount_beur", worth: 1e9, ids: /^belastinggebied\.voorstel$/ },
  { file: "gf_uitkeringsfactor", column: "factor", worth: 1, ids: /^factor$/ },
  { file: "gf_amounts_meicirculaire_2026_partial", column: "amount_per_unit_eur_basis", worth: 1, ids: /^bedrag\./ },
  {
    file: "social_care_gap_references",
    column: "amount_meur",
    worth: 1e6,
    ids: /^(tekort\.|uitgaven\.jeugd|jeugd\.extra|fonds\.(extra|terugval))/,
  },
  { file: "accres_observations", year: "accres_year", column: "value", worth: 1e6, ids: /^accres\./ },
  { file: "iv3_national_2017_2026", column: "gemeentefonds_tv0_7_keur", worth: 1e3, ids: /^iv3\.gemeentefonds$/ },
];

/** Of what was recorded under a stretch of years, or under the year that a revision is of: the year under which the content tells it. */
const toldUnder: Readonly<Record<string, string>> = {
  "2018-2022": "2022",
  "2025-2027": "2025",
  "1995-2015 avg": "1995",
  "2022-2025": "2022",
  "revision of tranche 2012, effect in 2013": "2013",
};

const said = (year: string | number, value: number | null) => `${year} ${value === null ? "unknown" : Math.abs(value).toFixed(3)}`;

/** What the rows of a table say: a year and an amount without its sign. */
function saidBy({ file, year = "year", column, worth }: ValueTable): readonly string[] {
  return recorded(file).map((row) => {
    const under = row.get(year) ?? "";
    const written = row.get(column) ?? "";
    const value = Number(written) * (row.get("unit") === "percent" ? 1 : worth);
    return said(toldUnder[row.get("kind") ?? ""] ?? toldUnder[under] ?? under, written === "" ? null : value);
  });
}

describe.skipIf(isAbsent)("what is known of the fund over the years", () => {
  const valuesOf = (ids: RegExp) =>
    content.parameters.filter(({ id }) => ids.test(id)).flatMap(({ id, values }) => values.map(({ from, value }) => ({ id, from, value })));

  it.each(valueTables)("holds every row of $file ($column)", (table) => {
    const told = new Set(valuesOf(table.ids).map(({ from, value }) => said(from, value)));
    expect(saidBy(table).filter((one) => !told.has(one))).toEqual([]);
  });

  it("holds nothing else, but what was not found, what the law says, the 675 million of 2025, what all spent on youth care, and the economy", () => {
    const rows = valueTables.flatMap((table) => saidBy(table).map((one) => ({ ids: table.ids, one })));
    const own = valuesOf(/./).filter(({ id, from, value }) => !rows.some(({ ids, one }) => ids.test(id) && one === said(from, value)));
    expect(own.map(({ id, from, value }) => `${id} ${from} ${value}`)).toEqual([
      "opschalingskorting.eenmalig 2025 675000000",
      "tekort.wmo 2015 null",
      "tekort.participatie 2015 null",
      "verevening.woningen 2017 80",
      "verevening.woningen 2026 80",
      "verevening.niet-woningen 2017 70",
      "verevening.niet-woningen 2026 70",
      "iv3.jeugd 2024 7170000000",
      ...[-3.67, 1.34, 1.55, -1.03, -0.13, 1.42, 1.96, 2.19, 2.91, 2.6, 1.8, -3.7, 6.2, 4.3, 0.1].map(
        (percent, at) => `bbp.volume ${2009 + at} ${percent}`,
      ),
      "bbp.prijs 2018 null",
    ]);
  });

  it("tells a shortage above zero, and what is taken from the fund below it", () => {
    const signs = (ids: RegExp) => valuesOf(ids).flatMap(({ value }) => (value === null ? [] : [Math.sign(value)]));
    expect(new Set(signs(/^(tekort|opschalingskorting)\./))).toEqual(new Set([1]));
    const accres = recorded("accres_observations").map((row) => Math.sign(Number(row.get("value"))));
    expect(sumOf(signs(/^accres\./))).toBe(sumOf(accres));
  });
});
