import type { FundSet } from "../fund-set.ts";
import type { FundSourceId } from "../source.ts";
import { amountsIn } from "./amounts.ts";
import { areaFindings, codesByName, type ExpectedAreas, onlyInOne } from "./checked-areas.ts";
import { type FundFinding, fundFinding, wrongIn } from "./finding.ts";
import { type FundSheet, type FundTable, fundTableIn, sheetName } from "./fund-table.ts";
import { type SetFigures, setOf } from "./made-set.ts";
import { nationalFinding } from "./national-total.ts";
import type { Reading } from "./numbers.ts";
import { type Payments, paymentsIn } from "./payments.ts";
import type { ToldOfSet } from "./told.ts";
import { unitsIn } from "./units.ts";
import { isAbout, type WhichSet, whichSet } from "./which-set.ts";

/** What was read of files of the fund: how much, everything to say about it, and the set when nothing in it is wrong. */
export interface ReadSet {
  readonly which: WhichSet;
  readonly counts: { readonly measures: number; readonly lines: number; readonly municipalities: number };
  readonly findings: readonly FundFinding[];
  readonly set: FundSet | null;
}

/** What must be known beside the files. */
export interface SetAsking {
  readonly told: ToldOfSet;
  readonly expected: ExpectedAreas;
  /** Where the files come from; null while nobody said. */
  readonly source: FundSourceId | null;
}

/**
 * Reads files as a set of the fund: the amounts, the units, the payments beside them and what the files say of themselves. All that is
 * wrong is said at once, each with its place. Nothing is guessed and nothing is passed over: with one error there is no set (F4).
 */
export function fundSetIn(sheets: readonly FundSheet[], asking: SetAsking): ReadSet {
  const { told, source } = asking;
  const tables = sheets.flatMap((sheet) => fundTableIn(sheet) ?? []);
  const which = whichSet(sheets, tables, told);
  const parts = partsIn(sheets, tables);
  const { value: read, findings: ofFigures } = figuresIn(parts, which.value, asking);
  const findings = [...parts.findings, ...which.findings, ...(source === null ? [fundFinding("no-source", {})] : []), ...ofFigures];
  const set = wrongIn(findings).length > 0 || source === null ? null : setOf(which.value, read, source);
  const national = set === null || told.national === null ? [] : [nationalFinding(set, told.national)];
  return {
    which: which.value,
    counts: { measures: read.measures.length, lines: read.payments.lines.length, municipalities: read.rows.length },
    findings: [...findings, ...national],
    set: wrongIn(national).length > 0 ? null : set,
  };
}

/** Without amounts nobody can tell what the other tables are about, so that they are not read at all. */
function figuresIn({ amounts, units, payments }: Parts, which: WhichSet, { told, expected }: SetAsking): Reading<SetFigures> {
  if (amounts === null) return { value: { measures: [], rows: [], payments: noPayments }, findings: [] };
  const weighed = amountsIn(amounts, which, told);
  const codeOf = codesByName(expected);
  const counted = units === null ? noRows : unitsIn(units, weighed.value.measures, told, codeOf);
  const paid = payments === null ? nothingPaid : paymentsIn(payments, weighed.value.lines, told, codeOf, which.lacks);
  return {
    value: { measures: weighed.value.measures, rows: counted.value, payments: paid.value },
    findings: [
      ...weighed.findings,
      ...counted.findings,
      ...paid.findings,
      ...(units === null ? [] : areaFindings(units.sheet, counted.value, expected)),
      ...(units === null || payments === null
        ? []
        : onlyInOne({ sheet: units.sheet, rows: counted.value }, { sheet: payments.sheet, rows: paid.value.rows })),
    ],
  };
}

const noRows: Reading<SetFigures["rows"]> = { value: [], findings: [] };
const noPayments: Payments = { lines: [], rows: [], lacks: [] };
const nothingPaid: Reading<Payments> = { value: noPayments, findings: [] };

interface Parts {
  readonly amounts: FundTable | null;
  readonly units: FundTable | null;
  readonly payments: FundTable | null;
  readonly findings: readonly FundFinding[];
}

/** Which table is which; each must be there once. A sheet with nothing that we know is named, so that nobody thinks that it was read. */
function partsIn(sheets: readonly FundSheet[], tables: readonly FundTable[]): Parts {
  const of = (...roles: readonly FundTable["role"][]) => tables.filter(({ role }) => roles.includes(role));
  const [amounts, units, payments] = [of("long-amounts", "wide-amounts"), of("units"), of("payments")];
  const read = new Set(tables.map(({ sheet }) => sheet));
  const unread = sheets.filter((sheet) => !read.has(sheetName(sheet)) && sheet.lines.length > 0 && !isAbout(sheet));
  const each = { amounts, units, payments } as const;
  return {
    amounts: amounts[0] ?? null,
    units: units[0] ?? null,
    payments: payments[0] ?? null,
    findings: [
      ...Object.entries(each).flatMap(([part, found]) => [
        ...(found.length === 0 ? [fundFinding("sheet-missing", {}, part)] : []),
        ...found.slice(1).map(({ sheet }) => fundFinding("sheet-twice", { sheet }, part, found[0]?.sheet)),
      ]),
      ...unread.map((sheet) => fundFinding("sheet-unread", { sheet: sheetName(sheet) })),
    ],
  };
}

/** The year that files are about, to find out which municipalities there were; null while it is not clear. */
export const yearOf = (sheets: readonly FundSheet[], told: ToldOfSet): number | null =>
  whichSet(
    sheets,
    sheets.flatMap((sheet) => fundTableIn(sheet) ?? []),
    told,
  ).value.year;
