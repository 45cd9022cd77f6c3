import { type Write, write } from "../../../../platform/db/read.ts";
import type { DatedEvent, EventSubjectKind } from "../../domain/dated-event.ts";
import type { AgendaTables } from "../../tables.ts";

/** Writes the events of one subject, in place of those that were there. */
export async function saveEvents(
  tx: Write<AgendaTables>,
  kind: EventSubjectKind,
  subject: string,
  events: readonly DatedEvent[],
): Promise<void> {
  await write(tx).deleteFrom("event").where("subject_kind", "=", kind).where("subject", "=", subject).execute();
  if (events.length === 0) return;
  const rows = events.map((event, index) => ({
    subject_kind: kind,
    subject,
    position: index + 1,
    happened_on: event.date.on,
    date_note: event.date.note,
    topic: event.topic,
    offer: event.offer,
    sentence: event.sentence,
    sources_json: event.sources,
  }));
  await write(tx).insertInto("event").values(rows).execute();
}
