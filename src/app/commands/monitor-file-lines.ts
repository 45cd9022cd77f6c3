import { type FileOutcome, figureFileTexts, findingInWords, sharedProblems, type Understanding } from "../../modules/monitor/index.ts";

const t = figureFileTexts.en;

/** So many different things that are wrong are said, each with so many of its lines. */
const mostProblems = 100;
const mostRows = 8;

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
  const shared = sharedProblems(problems).slice(0, mostProblems);
  const missing = cells.filter(({ value }) => value === null).length;
  const rows = [...leftOut.values()].reduce((sum, count) => sum + count, 0);
  return [
    `${t.figures}: ${t.counts(cells.length, missing)}; ${areas.size} areas, ${periods.size} periods.`,
    ...(leftOut.size === 0 ? [] : [`${t.leftOut}: ${t.leftOutRows(rows, leftOut.size)}.`]),
    ...(problemCount === 0 ? [] : [`${t.cells(problemCount)}. ${t.cellsShown(shared.length)}`]),
    ...shared.map(
      ({ rows: lines, head, value, code, detail }) =>
        `  row ${lines.length > mostRows ? t.andMore(lines.slice(0, mostRows).join(", "), lines.length - mostRows) : lines.join(", ")}, ${head}, ${JSON.stringify(value)}: ${t.cellProblems[code](detail)}`,
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
