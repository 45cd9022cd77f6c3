import type { FundSheet } from "../../src/modules/finance/domain/import/fund-table.ts";

/** A cell of a file of the fund by which table it is in, its row from 1 and its column from 1. */
export type FundCell = readonly [table: keyof FundTexts, row: number, column: number, text: string];

/** The three tables of a set as rows of texts. */
export interface FundTexts {
  readonly amounts: readonly (readonly string[])[];
  readonly units: readonly (readonly string[])[];
  readonly payments: readonly (readonly string[])[];
}

/** A small whole set: two measures of costs, one of property tax, two lines, and the three municipalities that there are. */
export const fundTexts: FundTexts = {
  amounts: [
    ["circular", "year", "code", "name", "cluster", "amount_per_unit_eur"],
    ["S2024", "2025", "inwo", "inwoners", "Sociale basisvoorzieningen", "129.96"],
    ["S2024", "2025", "inwo", "inwoners", "Bestuur en ondersteuning", "205.54"],
    ["S2024", "2025", "vast", "vast bedrag", "Bestuur en ondersteuning", "980357.93"],
    ["S2024", "2025", "WOZwe80", "ozb woningen eigenaren", "Onroerendezaakbelasting", "-0.000914"],
    ["S2024", "2025", "", "participatie", "Participatie", "1"],
    ["S2024", "2025", "", "vrouwenopvang", "Individuele voorzieningen Wmo", "1"],
    ["S2024", "2025", "inwo", "inwoners", "TOTAAL", "335.5"],
    ["S2024", "2025", "vast", "vast bedrag", "TOTAAL", "980357.93"],
    ["S2024", "2025", "WOZwe80", "ozb woningen eigenaren", "TOTAAL", "-0.000914"],
  ],
  units: [
    ["gm_code", "name", "inwo", "WOZwe80", "vast nieuw"],
    ["GM0014", "Groningen", "246311.0452", "31406307889", "1"],
    ["GM0193", "Zwolle", "133141", "17000000000.5", "1"],
    ["GM0050", "Zeewolde", "24148.32", "4000000000", "1"],
  ],
  payments: [
    ["gm_code", "name", "Participatie", "vrouwenopvang"],
    ["GM0014", "Groningen", "30159432", "7713583"],
    ["GM0193", "Zwolle", "15000000.57", "3000000"],
    ["GM0050", "Zeewolde", "900000", "0"],
  ],
};

/** The same tables with some cells changed; a row or column that is not there yet is added. */
export function withCells(texts: FundTexts, ...changes: readonly FundCell[]): FundTexts {
  const of = (table: keyof FundTexts) => changes.filter(([changed]) => changed === table).reduce(withCell, texts[table]);
  return { amounts: of("amounts"), units: of("units"), payments: of("payments") };
}

function withCell(rows: FundTexts["units"], [, row, column, text]: FundCell): FundTexts["units"] {
  const width = Math.max(column, ...rows.map(({ length }) => length));
  const height = Math.max(row, rows.length);
  return Array.from({ length: height }, (_, y) => {
    const cells = rows[y] ?? Array<string>(width).fill("");
    const wide = y === row - 1 && cells.length < column ? [...cells, ...Array<string>(column - cells.length).fill("")] : cells;
    return y === row - 1 ? wide.with(column - 1, text) : wide;
  });
}

/** The tables as the files that a person would send. */
export const fundSheets = ({ amounts, units, payments }: FundTexts): readonly FundSheet[] => [
  sheetOf("bedragen.csv", amounts),
  sheetOf("aantallen.csv", units),
  sheetOf("uitkeringen.csv", payments),
];

/** The tables as the bytes of three tables of text. */
export const fundFileBytes = ({ amounts, units, payments }: FundTexts): readonly (readonly [name: string, text: string])[] => [
  ["bedragen.csv", csvText(amounts)],
  ["aantallen.csv", csvText(units)],
  ["uitkeringen.csv", csvText(payments)],
];

const csvText = (rows: FundTexts["units"]): string =>
  rows.map((cells) => `${cells.map((text) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(";")}\n`).join("");

/** The small set for these municipalities in place of the three, in a year of which nothing is known. */
export const fundTextsFor = (areas: readonly { readonly code: string; readonly name: string }[]): FundTexts => ({
  amounts: fundTexts.amounts.map((cells, at) => (at === 0 ? cells : ["S2030", "2031", ...cells.slice(2)])),
  units: [fundTexts.units[0] ?? [], ...areas.map(({ code, name }, at) => [code, name, `${1000 + at}.5`, "17000000000", "1"])],
  payments: [fundTexts.payments[0] ?? [], ...areas.map(({ code, name }, at) => [code, name, `${100 + at}`, "0"])],
});

const sheetOf = (file: string, rows: readonly (readonly string[])[]): FundSheet => ({
  file,
  name: null,
  lines: rows.map((cells, at) => ({ row: at + 1, cells })),
});
