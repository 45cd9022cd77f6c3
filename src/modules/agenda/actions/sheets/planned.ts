import type { AgendaId } from "../../../../lib/ids.ts";
import { shortened } from "../../../../lib/text.ts";
import { othersFirst } from "../../../../platform/db/turn.ts";
import type { MeetingNames, Names } from "../../domain/editing/field.ts";
import { recordTitle } from "../../domain/editing/record-keys.ts";
import { knownTables, type ReadTable } from "../../domain/sheets/head.ts";
import { nameBooks } from "../../domain/sheets/name-books.ts";
import { type CurrentRecord, type RecordPlan, recordPlan } from "../../domain/sheets/plan.ts";
import { sheetProblem } from "../../domain/sheets/problem.ts";
import { mostEdits, mostOfCell, mostProblems, type ProposalContent } from "../../domain/sheets/proposal.ts";
import { readingWith } from "../../domain/sheets/read-fields.ts";
import { sortedRows } from "../../domain/sheets/rows.ts";
import type { SheetKind } from "../../domain/sheets/shape.ts";
import type { SheetWords } from "../../domain/sheets/words.ts";
import { namesIn } from "../../store/editing/names.ts";
import { editProblems } from "./checked.ts";
import { type CurrentRecords, currentRecords, type SheetReading } from "./current.ts";

/** After so many records others get their turn. */
const recordsAtOnce = 100;

/** A file as it was read, and for which agenda it is meant. */
export interface SentTables {
  readonly agenda: AgendaId;
  readonly tables: readonly ReadTable[];
  /** How things are called, in every language that a file can have. */
  readonly words: readonly SheetWords[];
  /** The meetings that its sender may know of, as they are written in a sheet. */
  readonly meetings?: MeetingNames;
}

/** What a file would do to an agenda as it is now. Changes nothing. */
export async function plannedChanges(visit: SheetReading, { agenda, tables, words, meetings }: SentTables): Promise<ProposalContent> {
  const { db, actor } = visit;
  const known = knownTables(tables, words);
  const { records, problems } = sortedRows(known.flatMap(({ rows }) => rows));
  const names = await namesIn(db, actor, agenda, meetings);
  const current = await currentRecords(visit, agenda, new Set(records.map(({ kind }) => kind)));
  const reading = readingWith(words, nameBooks(names));
  const plans = await inTurns(records, (rows) => recordPlan(reading, rows, currentOf(current, names, rows.kind, rows.key)));

  const changing = plans.filter(({ edit }) => edit !== null).length;
  const checked = changing > mostEdits ? plans : await checkedPlans(visit, { agenda, names, current }, plans);
  const all = [
    ...known.flatMap((table) => table.problems),
    ...problems,
    ...checked.flatMap((plan) => plan.problems),
    ...(changing > mostEdits ? [tooMany] : []),
  ];
  return {
    agenda,
    edits: changing > mostEdits ? [] : checked.flatMap(({ edit, problems: own }) => (edit === null || own.length > 0 ? [] : [edit])),
    problems: all.slice(0, mostProblems).map((problem) => ({ ...problem, value: shortened(problem.value, mostOfCell) })),
    problemCount: all.length,
    unchanged: checked.filter(({ edit, problems: own }) => edit === null && own.length === 0).length,
    hidden: known.flatMap(({ shape, hidden }) => (shape === null || hidden.length === 0 ? [] : [{ sheet: shape.key, rows: hidden }])),
  };
}

const tooMany = sheetProblem("too-many-changes", { detail: String(mostEdits) });

function currentOf(current: CurrentRecords, names: Names, kind: SheetKind, id: string): CurrentRecord | null {
  const open = current.get(`${kind} ${id}`);
  return open ? { version: open.record.version, title: recordTitle(open.record), texts: open.shown(null, names) } : null;
}

interface Held {
  readonly agenda: AgendaId;
  readonly names: Names;
  readonly current: CurrentRecords;
}

/** The plans with what keeps them from being published although each cell can be read. A row of which a cell is wrong waits for that. */
async function checkedPlans(visit: SheetReading, held: Held, plans: readonly RecordPlan[]): Promise<readonly RecordPlan[]> {
  const problemsOf = await editProblems(visit, held.agenda, held.names);
  return inTurns(plans, (plan) => {
    const { edit, problems } = plan;
    if (edit === null) return plan;
    const rowsWrong = new Set(problems.map(({ sheet, row }) => `${sheet} ${row}`));
    const late = problemsOf(edit, held.current.get(`${edit.kind} ${edit.record}`) ?? null);
    return { edit, problems: [...problems, ...late.filter(({ sheet, row }) => !rowsWrong.has(`${sheet} ${row}`))] };
  });
}

async function inTurns<From, To>(all: readonly From[], work: (one: From) => To): Promise<readonly To[]> {
  const done: To[] = [];
  for (const [index, one] of all.entries()) {
    done.push(work(one));
    if (index % recordsAtOnce === recordsAtOnce - 1) await othersFirst();
  }
  return done;
}
