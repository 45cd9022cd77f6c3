import type { Actor } from "../../../../lib/actor.ts";
import type { Read } from "../../../../platform/db/read.ts";
import { type MeetingNames, type Names, noMeetings } from "../../domain/editing/field.ts";
import type { SheetKind } from "../../domain/sheets/shape.ts";
import { namesIn } from "../../store/editing/names.ts";
import type { OpenRecord } from "../../store/editing/open-records.ts";
import { type WholeRecordsFilter, wholeRecords } from "../../store/sheets/whole-records.ts";
import type { AgendaReads } from "../../tables.ts";

/** What somebody takes out. */
export interface SheetChoice extends WholeRecordsFilter {
  readonly kinds: readonly SheetKind[];
  /** Of the initiatives those alone in which one's own city takes part, or decided not to. */
  readonly isOwnCity: boolean;
}

/** The records that were chosen, as far as whoever asks may see them, with what they can name. */
export interface ChosenRecords {
  readonly names: Names;
  readonly records: ReadonlyMap<SheetKind, readonly OpenRecord[]>;
}

/** Looks up what goes out. What was withdrawn is nobody's to publish, and stays. */
export async function chosenRecords(
  db: Read<AgendaReads>,
  actor: Actor,
  choice: SheetChoice,
  meetings: MeetingNames = noMeetings,
): Promise<ChosenRecords> {
  const found = await Promise.all(
    choice.kinds.map(
      async (kind) => [kind, (await wholeRecords(db, actor, kind, choice)).filter((open) => isChosen(open, actor, choice))] as const,
    ),
  );
  return { names: await namesIn(db, actor, choice.agenda, meetings), records: new Map(found) };
}

function isChosen({ record }: OpenRecord, { cityId }: Actor, { isOwnCity }: SheetChoice): boolean {
  if (isWithdrawn(record)) return false;
  if (!isOwnCity || cityId === null || !("cityParts" in record)) return true;
  return record.cities.includes(cityId) || record.abstentions.some(({ city }) => city === cityId);
}

/** Whether a record was taken out of everybody else's sight. */
export const isWithdrawn = ({ audience }: OpenRecord["record"]): boolean => audience.startsWith("draft:");
