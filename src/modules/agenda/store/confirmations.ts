import { asId, type CityId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import { type Confirmation, type ConfirmedKind, confirmationAnswers, confirmedKinds } from "../domain/confirmation.ts";
import type { AgendaTables } from "../tables.ts";

/** Remembers what a city said. */
export async function saveConfirmation(tx: Write<AgendaTables>, { at, city, ...own }: Confirmation): Promise<void> {
  await write(tx)
    .insertInto("confirmation")
    .values({ ...own, city: city ?? "", at: at.toISOString() })
    .execute();
}

/**
 * The last thing that each city, or the whole, said of each of these records. Ask only for records that the actor may see; a
 * person in it is an id, not a name.
 */
export async function lastConfirmations(
  db: Read<AgendaTables>,
  kind: ConfirmedKind,
  records: readonly string[],
): Promise<ReadonlyMap<string, readonly Confirmation[]>> {
  if (records.length === 0) return new Map();
  const rows = await open(db)
    .selectFrom("confirmation")
    .selectAll()
    .where("kind", "=", kind)
    .where("record", "in", records)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const last = new Map<string, Map<CityId | "", Confirmation>>();
  for (const row of rows) {
    const own = last.get(row.record) ?? new Map<CityId | "", Confirmation>();
    own.set(row.city === "" ? "" : asId<CityId>(row.city), confirmationOf(row));
    last.set(row.record, own);
  }
  return new Map([...last].map(([record, own]) => [record, [...own.values()]]));
}

const confirmationOf = (row: AgendaTables["confirmation"]): Confirmation => ({
  id: asId(row.id),
  kind: oneOf(confirmedKinds, row.kind),
  record: row.record,
  city: row.city === "" ? null : asId(row.city),
  answer: oneOf(confirmationAnswers, row.answer),
  note: row.note,
  at: new Date(row.at),
  person: row.person === null ? null : asId(row.person),
  organisation: row.organisation === null ? null : asId(row.organisation),
  round: row.round === null ? null : asId(row.round),
});
