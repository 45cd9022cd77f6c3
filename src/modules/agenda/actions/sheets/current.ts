import type { Actor } from "../../../../lib/actor.ts";
import type { AgendaId } from "../../../../lib/ids.ts";
import type { Read } from "../../../../platform/db/read.ts";
import type { SheetKind } from "../../domain/sheets/shape.ts";
import type { OpenRecord } from "../../store/editing/open-records.ts";
import { wholeRecords } from "../../store/sheets/whole-records.ts";
import type { AgendaReads } from "../../tables.ts";

/** What it takes to look something up as somebody, at a moment. */
export interface SheetReading {
  readonly db: Read<AgendaReads>;
  readonly actor: Actor;
  readonly now: Date;
}

/** Every record of these kinds that this person may see, by kind and id. */
export type CurrentRecords = ReadonlyMap<string, OpenRecord>;

/** Reads them, by kind and id. */
export async function currentRecords(
  { db, actor }: Omit<SheetReading, "now">,
  agenda: AgendaId,
  kinds: ReadonlySet<SheetKind>,
): Promise<CurrentRecords> {
  const found = await Promise.all([...kinds].map((kind) => wholeRecords(db, actor, kind, { agenda })));
  return new Map(found.flat().map((open) => [`${open.kind} ${open.record.id}`, open]));
}
