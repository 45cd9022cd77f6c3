import type { AreaCode } from "../../../../lib/ids.ts";
import type { Measure } from "../fund-set.ts";
import { type AreaRow, areaRowsIn } from "./area-table.ts";
import { figureColumns } from "./columns.ts";
import { type FundFinding, fundFinding } from "./finding.ts";
import type { FundTable } from "./fund-table.ts";
import { measureIn } from "./known-measures.ts";
import type { Reading } from "./numbers.ts";
import type { ToldOfSet } from "./told.ts";

/** Units per municipality, in the order of the measures. */
export function unitsIn(
  table: FundTable,
  measures: readonly Measure[],
  told: ToldOfSet,
  codeOf: (name: string) => AreaCode | null,
): Reading<readonly AreaRow[]> {
  const { columns, findings } = figureColumns(table, told, (head) => measureIn(head)?.code ?? null, "unknown-measure");
  const inOrder = measures.flatMap(({ code }) => columns.find(({ key }) => key === code) ?? []);
  const rows = areaRowsIn(table, {
    columns: inOrder.map(({ at }) => at),
    totalAt: -1,
    sign: told.decimal,
    areNegativesWrong: true,
    codeOf,
  });
  return { value: rows.value, findings: [...findings, ...unmatched(table, columns, measures), ...rows.findings] };
}

/** Measures that have units and no amount, and the other way round: half of a product is nothing, without anybody seeing it. */
function unmatched(
  table: FundTable,
  columns: readonly { readonly head: string; readonly key: string }[],
  measures: readonly Measure[],
): readonly FundFinding[] {
  const [weighed, counted] = [new Set<string>(measures.map(({ code }) => code)), new Set(columns.map(({ key }) => key))];
  const at = (column: string) => ({ sheet: table.sheet, row: table.headRow, column });
  return [
    ...columns.filter(({ key }) => !weighed.has(key)).map(({ head, key }) => fundFinding("measure-without-amount", at(head), head, key)),
    ...measures.filter(({ code }) => !counted.has(code)).map(({ code, name }) => fundFinding("measure-without-units", at(""), code, name)),
  ];
}
