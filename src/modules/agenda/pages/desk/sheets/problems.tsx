import { capitalised } from "../../../../../lib/text.ts";
import type { View } from "../../../../../lib/view.ts";
import { Table } from "../../../../../ui/table.tsx";
import type { SheetProblem } from "../../../domain/sheets/problem.ts";
import type { HiddenRows } from "../../../domain/sheets/proposal.ts";
import { type SheetShape, sheetShapes } from "../../../domain/sheets/shape.ts";
import { draftTexts } from "../../../texts/desk/drafts.ts";
import { agendaExchangeTexts } from "../../../texts/desk/exchange.ts";
import { problemSentence } from "../../../texts/desk/sheet-problems.ts";
import { sheetWordsIn } from "./words.ts";

interface SheetProblemsProps {
  readonly view: View;
  readonly problems: readonly SheetProblem[];
  /** How many there are altogether. */
  readonly count: number;
}

/** Everything that is wrong with a file: where, what stands there, and what to do about it. */
export function SheetProblems({ view, problems, count }: SheetProblemsProps) {
  const t = agendaExchangeTexts[view.language];
  const [where = "", column = "", says = "", todo = ""] = t.problemHeads;
  return (
    <section>
      <h2 id="problemen">{t.problems(count)}</h2>
      <p class="notice notice--grave">{t.problemsLead}</p>
      {problems.length < count && <p>{t.problemsShown(problems.length)}</p>}
      <Table
        caption={t.problemsCaption}
        heads={[where, column, says, todo]}
        rows={problems.map((problem) => [
          placeOf(view, problem),
          columnOf(view, problem),
          problem.value === "" ? (
            <span class="quiet">{draftTexts[view.language].empty}</span>
          ) : (
            <span class="cell-value">{problem.value}</span>
          ),
          problemSentence(view.language, problem),
        ])}
        isStill
      />
    </section>
  );
}

const shapeWith = (key: string | null): SheetShape | undefined => sheetShapes.find((shape) => shape.key === key);

function placeOf({ language }: View, { sheet, row }: SheetProblem): string {
  const t = agendaExchangeTexts[language];
  const shape = shapeWith(sheet);
  if (!shape) return t.wholeFile;
  const name = sheetWordsIn(language).sheet(shape);
  return row === null ? name : t.inRow(name, row);
}

function columnOf({ language }: View, { sheet, column }: SheetProblem): string {
  const shape = shapeWith(sheet);
  if (!shape) return "";
  return column === null || column === ""
    ? capitalised(agendaExchangeTexts[language].wholeRow)
    : sheetWordsIn(language).column(shape, column);
}

/** So many hidden rows are named by their number. */
const mostNumbers = 10;

/** That rows which do not show were read like the others. */
export function HiddenRowsNote({ view, hidden }: { readonly view: View; readonly hidden: readonly HiddenRows[] }) {
  const t = agendaExchangeTexts[view.language];
  if (hidden.length === 0) return null;
  return (
    <ul class="notice">
      {hidden.map(({ sheet, rows }) => {
        const shape = shapeWith(sheet);
        const numbers = [...rows.slice(0, mostNumbers).map(String), ...(rows.length > mostNumbers ? ["…"] : [])].join(", ");
        return <li>{t.hidden(shape ? sheetWordsIn(view.language).sheet(shape) : sheet, rows.length, numbers)}</li>;
      })}
    </ul>
  );
}
