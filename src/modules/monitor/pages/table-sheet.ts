import type { View } from "../../../lib/view.ts";
import { indicatorAddress } from "../domain/addresses.ts";
import type { FigureTable, RowKind } from "../domain/figure-table.ts";
import { type Indicator, titleIn } from "../domain/indicator.ts";
import type { LinePoint } from "../domain/line.ts";
import { tableTexts } from "../texts/table.ts";
import { noted } from "./noted.tsx";
import { wordsOf } from "./table-words.ts";
import { valueInWords } from "./value.tsx";

type Cells = readonly (string | number)[];

/** A table as a file has it: the same rows and columns as on the page, and after each column that needs it one of remarks. */
export interface TableFile {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly Cells[];
}

/** The figures of a table for a file, as exact as on the page. An empty cell is no figure; the remark says why. */
export function fileOf(table: FigureTable, kind: RowKind, { language }: Pick<View, "language">): TableFile {
  const t = tableTexts[language];
  const words = wordsOf(table, language);
  const remarked = table.columns.map((_column, at) => table.cells.some((row) => noted(row[at], language).length > 0));
  return {
    name: t.sheet,
    head: [t.heads[kind], ...words.columns.flatMap((word, at) => (remarked[at] ? [word, `${word}: ${t.remark}`] : [word]))],
    rows: table.rows.map((row, index) => [
      words.rows[index] ?? "",
      ...(table.cells[index] ?? []).flatMap((point, at): Cells => {
        const value = shownNumber(point, row.indicator ?? table.columns[at]?.indicator ?? null);
        return remarked[at] ? [value, noted(point, language).join("; ")] : [value];
      }),
    ]),
  };
}

/** The same digits as on the page, as a number. */
const shownNumber = (point: LinePoint | undefined, indicator: Indicator | null): string | number =>
  point === undefined || point.value === null
    ? ""
    : Number(valueInWords(point.value, indicator ?? { decimals: 0 }, "en").replaceAll(",", ""));

/** What the figures are and where they come from, as a second sheet. */
export function sourcesOf(indicators: readonly Indicator[], view: Pick<View, "language" | "origin">): TableFile {
  const t = tableTexts[view.language];
  return {
    name: t.sourcesSheet,
    head: [...t.aboutHeads, t.address],
    rows: indicators.map((indicator) => [
      titleIn(indicator, view.language),
      indicator.unit,
      `${indicator.source.organisation}, ${indicator.source.table}`,
      `${view.origin}${indicatorAddress(indicator.id)}`,
    ]),
  };
}
