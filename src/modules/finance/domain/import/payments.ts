import type { AreaCode } from "../../../../lib/ids.ts";
import { type PaymentKind, type PaymentLine, paymentKinds } from "../fund-set.ts";
import type { WeighedLine } from "./amounts.ts";
import { type AreaRow, areaRowsIn } from "./area-table.ts";
import { figureColumns } from "./columns.ts";
import { type FundFinding, fundFinding } from "./finding.ts";
import { columnOf, type FundTable } from "./fund-table.ts";
import { clusterBeside, kindOfLine } from "./known-lines.ts";
import type { Reading } from "./numbers.ts";
import type { ToldOfSet } from "./told.ts";
import { wordKey } from "./word-key.ts";

/** Payments per municipality, and the lines that they are of. */
export interface Payments {
  readonly lines: readonly PaymentLine[];
  /** In the order of the lines, in euros. */
  readonly rows: readonly AreaRow[];
  /** Kinds of payment that are not in it although they were paid. */
  readonly lacks: readonly PaymentKind[];
}

/**
 * Reads the payments beside the general payment. A line is what the amounts say of it, or else what a person says; it is called as its
 * column is, because those names stay the same from one circular to the next.
 */
export function paymentsIn(
  table: FundTable,
  weighed: readonly WeighedLine[],
  told: ToldOfSet,
  codeOf: (name: string) => AreaCode | null,
  saidToLack: readonly PaymentKind[],
): Reading<Payments> {
  const known = linesByKey(weighed, told);
  const { columns, findings } = figureColumns(table, told, (head) => keyIn(head, known), "unmatched-column");
  const found = columns.map((column) => ({ ...column, line: lineOf(column.head, known.get(column.key)) }));
  const rows = areaRowsIn(table, {
    columns: columns.map(({ at }) => at),
    totalAt: columnOf(table, "total"),
    sign: told.decimal,
    areNegativesWrong: false,
    codeOf,
  });
  const paid = new Set(columns.map(({ key }) => key));
  const owed = new Set(weighed.map(({ name }) => wordKey(name)));
  const lacking = [...known].filter(([key]) => owed.has(key) && !paid.has(key)).map(([, line]) => line);
  const lines = found.flatMap(({ line }) => withKind(line));
  const unknown = [...found, ...lacking.map((line) => ({ head: "", line }))].filter(({ line }) => line.kind === null);
  return {
    value: { lines, rows: rows.value, lacks: lackingKinds(lines, lacking, saidToLack) },
    findings: [
      ...findings,
      ...unknown.map(({ head, line }) => fundFinding("unknown-kind", { sheet: table.sheet, row: table.headRow, column: head }, line.name)),
      ...rows.findings,
      ...lacking.map(lackFinding(table)),
    ],
  };
}

type FoundLine = Omit<PaymentLine, "kind"> & { readonly kind: PaymentKind | null };

/** The lines that a column can be of, each with its kind when anybody tells it; what a person says goes before what we know. */
function linesByKey(weighed: readonly WeighedLine[], { lines }: ToldOfSet): ReadonlyMap<string, FoundLine> {
  const told = new Map(lines.map((line) => [wordKey(line.name), line]));
  const ours = weighed.map(({ name, cluster, kind }): [string, FoundLine] => {
    const key = wordKey(name);
    return [key, { name, cluster, kind: told.get(key)?.kind ?? kind ?? kindOfLine(name) }];
  });
  return new Map([...told, ...ours]);
}

/** The key of a head: that of a line, or of one that the amounts leave out and that we know all the same. */
function keyIn(head: string, known: ReadonlyMap<string, FoundLine>): string | null {
  const key = wordKey(head);
  return known.has(key) || clusterBeside(head) !== null ? key : null;
}

const lineOf = (head: string, known: FoundLine | undefined): FoundLine => ({
  name: head,
  kind: known?.kind ?? kindOfLine(head),
  cluster: known?.cluster ?? clusterBeside(head) ?? "other",
});

const withKind = ({ kind, ...line }: FoundLine): readonly PaymentLine[] => (kind === null ? [] : [{ ...line, kind }]);

/**
 * A kind lacks when none of its lines that were paid has a column. Of suppletion all must be there: what it gives to some it takes from
 * others, so that a part of it makes the totals wrong.
 */
function lackingKinds(lines: readonly PaymentLine[], lacking: readonly FoundLine[], said: readonly PaymentKind[]): readonly PaymentKind[] {
  const there = new Set(lines.map(({ kind }) => kind));
  const isGone = (kind: PaymentKind) => lacking.some((line) => line.kind === kind) && (kind === "suppletion" || !there.has(kind));
  return paymentKinds.filter((kind) => said.includes(kind) || isGone(kind));
}

const lackFinding =
  ({ sheet, headRow }: FundTable) =>
  ({ name, kind }: FoundLine): FundFinding =>
    fundFinding("line-lacks", { sheet, row: headRow }, name, kind ?? "");
