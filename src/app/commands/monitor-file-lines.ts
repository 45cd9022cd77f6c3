import { type FileOutcome, figureFileTexts, findingInWords, type Understanding } from "../../modules/monitor/index.ts";

const t = figureFileTexts.en;

/** What was understood of a file, and everything that is wrong with it, a line each. */
export function fileLines({ table, figures, fit, tableProblems, mappingProblems }: Understanding): readonly string[] {
  return [
    `${t.place} ${t.inRow(table.headRow, table.lines.length)}.`,
    ...(figures === null ? [] : figureLines(figures)),
    ...(fit === null || fit.fresh.length === 0 ? [] : [`${t.fresh}: ${fit.fresh.join("; ")}`]),
    ...tableProblems.map(({ field, code }) => `  ${field === "table" ? t.tableId : t.words[field]}: ${t.choiceProblems[code]}`),
    ...mappingProblems.map(({ code, head }) => `  ${t.mappingProblems[code](head)}`),
  ];
}

function figureLines({ cells, areas, periods, leftOut, problems, problemCount }: NonNullable<Understanding["figures"]>): readonly string[] {
  const missing = cells.filter(({ value }) => value === null).length;
  const rows = [...leftOut.values()].reduce((sum, count) => sum + count, 0);
  return [
    `${t.figures}: ${t.counts(cells.length, missing)}; ${areas.size} areas, ${periods.size} periods.`,
    ...(leftOut.size === 0 ? [] : [`${t.leftOut}: ${t.leftOutRows(rows, leftOut.size)}.`]),
    ...(problemCount === 0
      ? []
      : [`${t.cells(problemCount)}. ${problems.length < problemCount ? t.cellsShown(problems.length) : ""}`.trim()]),
    ...problems.map(
      ({ row, head, value, code, detail }) => `  row ${row}, ${head}, ${JSON.stringify(value)}: ${t.cellProblems[code](detail)}`,
    ),
    ...(cells.length === 0 && problemCount === 0 ? [`  ${t.nothingLeft}`] : []),
  ];
}

/** How a load of a file ended. */
export function outcomeLines(table: string, outcome: Extract<FileOutcome, { kind: "ended" }>["outcome"]): readonly string[] {
  switch (outcome.kind) {
    case "unchanged":
      return [t.same(table)];
    case "complete": {
      const { fresh, changed, unchanged } = outcome.rows;
      return [
        `${t.loaded(table)} ${fresh} new, ${changed} changed, ${unchanged} as they were; vintage ${outcome.vintage}.`,
        ...outcome.findings.map((finding) => `  ${findingInWords(finding, "en")}`),
      ];
    }
    case "refused":
      return [`${t.refusedLoad}.`, ...outcome.findings.map((finding) => `  ${findingInWords(finding, "en")}`)];
  }
}
