import { dayOf } from "../../../../lib/day.ts";
import { type AreaCode, asId } from "../../../../lib/ids.ts";
import type { Read } from "../../../../platform/db/read.ts";
import { othersFirst } from "../../../../platform/db/turn.ts";
import { citiesOn, ownNetwork } from "../../../network/index.ts";
import { problemsOf } from "../../domain/figure-file/checked-mapping.ts";
import { type FileChoice, noWords, tableProblems } from "../../domain/figure-file/choice.ts";
import { type Figures, noFigures, readingOf, readLine } from "../../domain/figure-file/figures-in.ts";
import { type FileSheet, type FoundTable, firstTable } from "../../domain/figure-file/found-table.ts";
import { carriedOver, type FileMapping, fitOf } from "../../domain/figure-file/mapping.ts";
import { proposedMapping } from "../../domain/figure-file/proposal.ts";
import { noTableInFile } from "../../domain/figure-file/refusals.ts";
import type { Understanding } from "../../domain/figure-file/understanding.ts";
import { type AreaBook, areaBookOf } from "../../domain/figure-file/written-area.ts";
import { municipalityNames } from "../../store/area-changes.ts";
import { savedMappings } from "../../store/figure-files.ts";
import { statTableAt } from "../../store/stat-tables.ts";
import type { MonitorReads } from "../../tables.ts";

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

/** What somebody says of a file without looking at a page. */
export interface ToldOfFile {
  readonly table: string;
  readonly words: FileChoice["words"];
  /** Null for the mapping of the last file of that table, or what the heads speak for where there was none. */
  readonly mapping: FileMapping | null;
  /** The period of the whole file; empty where a column or the heads say it. */
  readonly period: string;
  readonly accepting: FileChoice["accepting"];
}

/** The whole choice for a file; `isProposed`: nobody ever looked at how it is read. */
export async function choiceOf(
  db: Read<MonitorReads>,
  sheets: readonly FileSheet[],
  { mapping: told, period, ...choice }: ToldOfFile,
  now: Date,
): Promise<{ readonly choice: FileChoice; readonly isProposed: boolean }> {
  const table = firstTable(sheets);
  if (table === null) throw noTableInFile();
  const proposed = proposedMapping(table, await areaBook(db, now));
  const before = told ?? (await savedMappings(db)).get(choice.table) ?? null;
  const mapping = before === null ? proposed : withLost(carriedOver(before, proposed), before, table);
  return { choice: { ...choice, mapping: period === "" ? mapping : { ...mapping, period } }, isProposed: before === null };
}

/** Keeps the columns that the file lacks among those that are asked for: whoever does not look at a page must hear of them. */
const withLost = (mapping: FileMapping, before: FileMapping, table: FoundTable): FileMapping => {
  const lost = new Set(fitOf(before, table.heads).lost);
  return { ...mapping, columns: [...mapping.columns, ...before.columns.filter(({ head }) => lost.has(head))] };
};

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

/** After so many lines others get their turn: of a hundred columns they take some ten milliseconds. */
const linesAtOnce = 20;

async function figuresIn(table: FoundTable, mapping: FileMapping, book: AreaBook): Promise<Figures> {
  const reading = readingOf(table, mapping, book);
  const figures = noFigures();
  for (const [index, line] of table.lines.entries()) {
    readLine(reading, line, figures);
    if (index % linesAtOnce === linesAtOnce - 1) await othersFirst();
  }
  return figures;
}
