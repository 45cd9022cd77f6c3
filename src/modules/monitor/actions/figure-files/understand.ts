import { dayOf } from "../../../../lib/day.ts";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import type { Read } from "../../../../platform/db/read.ts";
import { othersFirst } from "../../../../platform/db/turn.ts";
import { citiesOn, ownNetwork } from "../../../network/index.ts";
import { problemsOf } from "../../domain/figure-file/checked-mapping.ts";
import { type ChoiceProblem, type FileChoice, noWords, tableProblems } from "../../domain/figure-file/choice.ts";
import { type Figures, noFigures, readingOf, readLine } from "../../domain/figure-file/figures-in.ts";
import { type FileSheet, type FoundTable, firstTable } from "../../domain/figure-file/found-table.ts";
import { carriedOver, type FileMapping, type Fit, fitOf, type MappingProblem } from "../../domain/figure-file/mapping.ts";
import { proposedMapping } from "../../domain/figure-file/proposal.ts";
import { noTableInFile } from "../../domain/figure-file/refusals.ts";
import { type AreaBook, areaBookOf } from "../../domain/figure-file/written-area.ts";
import type { StatTable } from "../../domain/stat-table.ts";
import { municipalityNames } from "../../store/area-changes.ts";
import { savedMappings } from "../../store/figure-files.ts";
import { statTableAt } from "../../store/stat-tables.ts";
import type { MonitorReads } from "../../tables.ts";

/** What was understood of a file, and everything that is wrong. */
export interface Understanding {
  readonly table: FoundTable;
  readonly choice: FileChoice;
  /** What is known of the table that it is for; null when nobody described it. */
  readonly known: StatTable | null;
  /** What is different from the last file of that table; null when there was none. */
  readonly fit: Fit | null;
  readonly tableProblems: readonly ChoiceProblem[];
  readonly mappingProblems: readonly MappingProblem[];
  /** Null while the mapping is wrong: then nobody can tell what its cells say. */
  readonly figures: Figures | null;
}

/** Whether there is nothing left to put right. */
export const isWell = ({ tableProblems: ofTable, mappingProblems, figures }: Understanding): boolean =>
  ofTable.length + mappingProblems.length === 0 && figures !== null && figures.problemCount === 0;

/** Reads a file as it was chosen, or else as its heads speak for. Changes nothing. */
export async function understand(
  db: Read<MonitorReads>,
  sheets: readonly FileSheet[],
  chosen: FileChoice | null,
  now: Date,
): Promise<Understanding> {
  const table = firstTable(sheets);
  if (table === null) throw noTableInFile();
  const book = await areaBook(db, now);
  const saved = await savedMappings(db);
  const choice = chosen ?? firstChoice(table, book, saved);
  const known = await statTableAt(db, choice.table);
  const before = saved.get(choice.table);
  const mappingProblems = problemsOf(choice.mapping, table);
  return {
    table,
    choice,
    known,
    fit: before === undefined ? null : fitOf(before, table.heads),
    tableProblems: tableProblems(choice, known),
    mappingProblems,
    figures: mappingProblems.length > 0 ? null : await figuresIn(table, choice.mapping, book),
  };
}

/** How the file of a table is read: as the last one of that table, as far as it fits, and else as its heads speak for. */
export async function mappingFor(
  db: Read<MonitorReads>,
  sheets: readonly FileSheet[],
  saved: FileMapping | null,
  now: Date,
): Promise<FileMapping> {
  const table = firstTable(sheets);
  if (table === null) throw noTableInFile();
  const proposed = proposedMapping(table, await areaBook(db, now));
  return saved === null ? proposed : carriedOver(saved, proposed);
}

/** A file with all heads of an earlier one is taken for the next of that table. */
function firstChoice(table: FoundTable, book: AreaBook, saved: ReadonlyMap<string, FileMapping>): FileChoice {
  const proposed = proposedMapping(table, book);
  const [id, mapping] = [...saved].find(([, one]) => fitOf(one, table.heads).lost.length === 0) ?? ["", null];
  return { table: id, words: noWords, mapping: mapping === null ? proposed : carriedOver(mapping, proposed), accepting: [] };
}

async function areaBook(db: Read<MonitorReads>, now: Date): Promise<AreaBook> {
  const network = await ownNetwork(db);
  const cities = network === null ? [] : await citiesOn(db, network.id, dayOf(now));
  return areaBookOf(
    cities.map(({ id, name }) => ({ code: asId<AreaCode>(id), name })),
    await municipalityNames(db),
  );
}

/** After so many lines others get their turn. */
const linesAtOnce = 200;

async function figuresIn(table: FoundTable, mapping: FileMapping, book: AreaBook): Promise<Figures> {
  const reading = readingOf(table, mapping, book);
  const figures = noFigures();
  for (const [index, line] of table.lines.entries()) {
    readLine(reading, line, figures);
    if (index % linesAtOnce === linesAtOnce - 1) await othersFirst();
  }
  return figures;
}
