import type { Actor } from "../../../../lib/actor.ts";
import { dayOf } from "../../../../lib/day.ts";
import { asId, type StatTableId } from "../../../../lib/ids.ts";
import type { AuditTables } from "../../../../platform/audit/tables.ts";
import type { Clock } from "../../../../platform/clock.ts";
import { carryOut } from "../../../../platform/context.ts";
import type { Database } from "../../../../platform/db/database.ts";
import { canonical, sha256 } from "../../../../platform/hash.ts";
import { describedInWords } from "../../domain/figure-file/choice.ts";
import { feedOfFile } from "../../domain/figure-file/file-feed.ts";
import type { FileSheet } from "../../domain/figure-file/found-table.ts";
import { isWell, type Understanding } from "../../domain/figure-file/understanding.ts";
import { may } from "../../domain/load-policy.ts";
import { notYoursToFetch } from "../../domain/load-refusals.ts";
import { dropFigureFile, type FigureFile, saveMapping } from "../../store/figure-files.ts";
import type { MonitorReads } from "../../tables.ts";
import { describeTable } from "../describe-table.ts";
import { loadTable } from "../load-table.ts";
import type { LoadOutcome } from "../loads/request.ts";
import { understand } from "./understand.ts";

/** A file that is to be loaded; kept by us, or on the machine of whoever types the command. */
export interface FileToLoad extends Pick<FigureFile, "name" | "hash" | "choice"> {
  readonly id: FigureFile["id"] | null;
  readonly sheets: readonly FileSheet[];
}

/** How it ended: as a load does, or there was something to put right first and nothing was changed. */
export type FileOutcome = { readonly understood: Understanding } & (
  | { readonly kind: "wrong" }
  | { readonly kind: "ended"; readonly outcome: LoadOutcome }
);

type FileDatabase = Database<MonitorReads & AuditTables>;

/**
 * Loads a file of figures: all of it or nothing. Its table is described when nobody did so before; how it was read is kept for the next
 * file of that table.
 */
export async function loadFile(database: FileDatabase, actor: Actor, clock: Clock, file: FileToLoad): Promise<FileOutcome> {
  if (!may.fetchFigures(actor)) throw notYoursToFetch(file.name);
  const understood = await understand(database.db, file.sheets, file.choice, clock());
  const { choice, known, figures } = understood;
  if (!isWell(understood) || figures === null) return { kind: "wrong", understood };
  const told = known === null ? describedInWords(choice.table, choice.words) : null;
  if (told !== null) await describeTable(database, actor, clock(), told.table, told.licence);
  const { title = choice.table, licence = null } = known ?? told?.table ?? {};
  const feed = feedOfFile(
    { id: asId<StatTableId>(choice.table), title, licence, version: versionOf(file, choice), sentAt: clock().toISOString() },
    figures,
  );
  const outcome = await loadTable(database, actor, clock, { feed, readOn: dayOf(clock()), accepting: choice.accepting });
  if (outcome.kind !== "refused") await settle(database, actor, clock, file, understood);
  return { kind: "ended", understood, outcome };
}

/** The same file read in the same way is the same state of its table, whatever its name. */
const versionOf = ({ hash }: FileToLoad, { mapping }: Understanding["choice"]): string =>
  `${hash.slice(0, 12)}.${sha256(canonical(mapping)).slice(0, 6)}`;

const settle = (database: FileDatabase, actor: Actor, clock: Clock, file: FileToLoad, { choice, figures }: Understanding): Promise<void> =>
  carryOut(database, actor, clock(), async ({ tx, now, record }) => {
    await saveMapping(tx, asId<StatTableId>(choice.table), choice.mapping, now);
    if (file.id !== null) await dropFigureFile(tx, file.id);
    record("monitor.file-loaded", `stat-table ${choice.table}`, { name: file.name, hash: file.hash, figures: figures?.cells.length ?? 0 });
  });
