import type { FoundTable } from "./found-table.ts";
import { type ColumnUse, type FileMapping, fitOf, headKey, type MappingProblem, type MappingProblemCode } from "./mapping.ts";
import { periodIn } from "./written-period.ts";

/** So many figures at most are read from one file; whoever has more divides it. */
export const mostFigures = 250_000;

/** Everything in a mapping that keeps a table from being read, all at once. */
export function problemsOf(mapping: FileMapping, table: FoundTable): readonly MappingProblem[] {
  const wrong = (code: MappingProblemCode, head = ""): MappingProblem => ({ code, head });
  const count = (use: ColumnUse) => mapping.columns.filter((column) => column.use === use).length;
  const shapes = (["measure", "periodFigures", "value"] as const).filter((use) => count(use) > 0);
  const figureColumns = count("measure") + count("periodFigures") + count("value");
  const isOneSubject = count("periodFigures") > 0 || (count("value") > 0 && count("subject") === 0);
  const needsUnit = isOneSubject ? count("unit") === 0 : count("value") > 0 && count("unit") === 0;
  return [
    ...fitOf(mapping, table.heads).lost.map((head) => wrong("head-lost", head)),
    ...headsTwice(mapping, table).map((head) => wrong("head-twice", head)),
    ...(count("area") === 0 ? [wrong("no-area")] : []),
    ...(count("area") > 1 ? [wrong("more-areas")] : []),
    ...periodProblems(mapping, count).map((code) => wrong(code)),
    ...(shapes.length === 0 ? [wrong("no-figures")] : []),
    ...(shapes.length > 1 ? [wrong("more-shapes")] : []),
    ...(count("value") > 1 || count("subject") > 1 || count("unit") > 1 || count("status") > 1 ? [wrong("more-values")] : []),
    ...(isOneSubject && mapping.subject.trim() === "" ? [wrong("no-subject")] : []),
    ...(needsUnit && mapping.unit.trim() === "" ? [wrong("no-unit")] : []),
    ...columnProblems(mapping),
    ...(figureColumns * table.lines.length > mostFigures ? [wrong("too-many-figures")] : []),
  ];
}

function periodProblems({ period, columns }: FileMapping, count: (use: ColumnUse) => number): readonly MappingProblemCode[] {
  const [inColumn, inHeads, isFixed] = [count("period"), count("periodFigures") > 0, period.trim() !== ""];
  if (inColumn > 1) return ["more-periods"];
  if ([inColumn === 1, inHeads, isFixed].filter(Boolean).length > 1) return ["period-twice"];
  if (inColumn === 0 && !inHeads && !isFixed) return ["no-period"];
  if (isFixed && periodIn(period) === null) return ["bad-period"];
  return columns.some(({ use, head }) => use === "periodFigures" && periodIn(head) === null) ? ["bad-period"] : [];
}

function columnProblems({ columns, unit: ofAll }: FileMapping): readonly MappingProblem[] {
  const measures = columns.filter(({ use }) => use === "measure");
  const titles = measures.map(({ title }) => title.trim());
  return [
    ...measures.filter(({ title }) => title.trim() === "").map(({ head }) => ({ code: "no-title" as const, head })),
    ...measures.filter(({ unit }) => unit.trim() === "" && ofAll.trim() === "").map(({ head }) => ({ code: "no-unit" as const, head })),
    ...measures
      .filter(({ title }, at) => title.trim() !== "" && titles.indexOf(title.trim()) < at)
      .map(({ head }) => ({ code: "title-twice" as const, head })),
  ];
}

/** Heads of columns that are used and that the file has more than once: nobody can tell which was meant. */
function headsTwice({ columns }: FileMapping, { heads }: FoundTable): readonly string[] {
  const keys = heads.map(headKey);
  const used = columns.filter(({ use }) => use !== "none").map(({ head }) => headKey(head));
  return [...new Set(used.filter((key) => keys.indexOf(key) !== keys.lastIndexOf(key)))];
}
