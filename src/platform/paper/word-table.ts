import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import type { Head, Table as PaperTable, Words } from "../../lib/paper.ts";
import { widthsOf } from "./columns.ts";
import { checkTable } from "./composed.ts";
import { runsOf } from "./word-runs.ts";
import { hairline, petrol } from "./word-styles.ts";

/** A table with its caption above it; the row of heads is repeated on every page. */
export function tableOf(table: PaperTable): (Paragraph | Table)[] {
  checkTable(table);
  const widths = widthsOf(table).map((width) => Math.round(width * twipsInPoint));
  return [
    new Paragraph({ style: "Caption", children: runsOf(table.caption) }),
    new Table({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: lines,
      tableLook: { firstRow: true, firstColumn: table.hasRowHeads, noVBand: true },
      rows: [headRow(table.heads, widths), ...table.rows.map((cells) => row(cells, table, widths))],
    }),
    // Word puts two tables in one when nothing stands between them.
    new Paragraph({ children: [] }),
  ];
}

const twipsInPoint = 20;

const headRow = (heads: readonly Head[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map(
      (head, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlign.BOTTOM,
          borders: { bottom: { style: BorderStyle.SINGLE, size: 8, color: petrol } },
          children: [cellText(head.words, head, true)],
        }),
    ),
  });

const row = (cells: readonly Words[], { heads, hasRowHeads }: PaperTable, widths: readonly number[]): TableRow =>
  new TableRow({
    children: cells.map(
      (words, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          children: [cellText(words, heads[column], hasRowHeads && column === 0)],
        }),
    ),
  });

const cellText = (words: Words, head: Head | undefined, isHead: boolean): Paragraph =>
  new Paragraph({
    style: "Cell",
    alignment: head?.holds === "numbers" ? AlignmentType.END : AlignmentType.START,
    children: runsOf(isHead ? words.map((run) => ({ ...run, stress: "strong" as const })) : words),
  });

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const thin = { style: BorderStyle.SINGLE, size: 4, color: hairline };
const lines = { top: none, left: none, right: none, insideVertical: none, bottom: thin, insideHorizontal: thin };
