import type { AreaCode } from "../../../../lib/ids.ts";
import type { AreaRow } from "./area-table.ts";
import { type FundFinding, fundFinding } from "./finding.ts";
import { wordKey } from "./word-key.ts";

/** A municipality by code and name. */
export interface NamedArea {
  readonly code: AreaCode;
  readonly name: string;
}

/** Which municipalities a set must have. */
export interface ExpectedAreas {
  /** All municipalities of the year, from the best that we have; empty where nothing lists them. */
  readonly all: readonly NamedArea[];
  /** The cities of the network in that year, which must be there in any case. */
  readonly cities: readonly NamedArea[];
  /** How many there were, as a person says; null when nobody did. */
  readonly count: number | null;
}

/** What is wrong with the municipalities of a table. A name is held against that of the list, because a code alone can be mistyped. */
export function areaFindings(sheet: string, rows: readonly AreaRow[], { all, cities, count }: ExpectedAreas): readonly FundFinding[] {
  const found = new Set<string>(rows.map(({ code }) => code));
  const names = new Map<string, string>(all.map(({ code, name }) => [code, name]));
  const must = new Map<string, string>([...cities, ...all].map(({ code, name }) => [code, name]));
  const missing = [...must].filter(([code]) => !found.has(code));
  const strange = all.length === 0 ? [] : rows.filter(({ code }) => !names.has(code));
  const misnamed = rows.filter(({ code, name }) => name !== "" && names.has(code) && !isSameName(name, names.get(code) ?? ""));
  return [
    ...missing.map(([code, name]) => fundFinding("area-missing", { sheet }, `${code} ${name}`)),
    ...strange.map(({ code, name, row }) => fundFinding("area-unknown", { sheet, row }, `${code} ${name}`)),
    ...misnamed.map(({ code, name, row }) => fundFinding("area-name", { sheet, row }, `${code} ${name}`, names.get(code) ?? "")),
    ...(count !== null && count !== rows.length ? [fundFinding("area-count", { sheet }, String(rows.length), String(count))] : []),
    ...(all.length === 0 && count === null ? [fundFinding("no-list", { sheet }, String(rows.length))] : []),
  ];
}

/** Lists differ in the letters between brackets behind a name: "Hengelo (O.)" is Hengelo where the code says so. */
const isSameName = (a: string, b: string): boolean => wordKey(a) === wordKey(b) || wordKey(bare(a)) === wordKey(bare(b));

const bare = (name: string): string => name.replace(/\s*\([^()]*\)\s*$/, "");

/** The municipalities of a table of a set. */
interface AreasOfTable {
  readonly sheet: string;
  readonly rows: readonly AreaRow[];
}

/** Municipalities that one table has and the other has not, or has under another name. */
export function onlyInOne(first: AreasOfTable, second: AreasOfTable): readonly FundFinding[] {
  const names = new Map<string, string>(first.rows.map(({ code, name }) => [code, name]));
  const misnamed = second.rows.filter(({ code, name }) => {
    const other = names.get(code) ?? "";
    return name !== "" && other !== "" && !isSameName(name, other);
  });
  return [
    ...only(first, second),
    ...only(second, first),
    ...misnamed.map(({ code, name, row }) => fundFinding("area-name", { sheet: second.sheet, row }, `${code} ${name}`, names.get(code))),
  ];
}

function only(here: AreasOfTable, there: AreasOfTable): readonly FundFinding[] {
  const codes = new Set<string>(there.rows.map(({ code }) => code));
  return here.rows
    .filter(({ code }) => !codes.has(code))
    .map(({ code, name, row }) => fundFinding("area-only-here", { sheet: here.sheet, row }, `${code} ${name}`, there.sheet));
}

/** Finds a municipality by name in the list; a name that two have is nobody's. */
export function codesByName({ all }: ExpectedAreas): (name: string) => AreaCode | null {
  const byName = Map.groupBy(all, ({ name }) => wordKey(name));
  return (name) => {
    const [one, ...more] = byName.get(wordKey(name)) ?? [];
    return one === undefined || more.length > 0 ? null : one.code;
  };
}
