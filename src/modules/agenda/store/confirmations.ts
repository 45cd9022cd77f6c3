import { asId, type CityId, type InitiativeId } from "../../../lib/ids.ts";
import { inParts } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import {
  type Confirmation,
  type ConfirmedKind,
  confirmationKinds,
  confirmedKinds,
  type RecordFreshness,
  recordFreshness,
} from "../domain/confirmation.ts";
import type { AgendaTables } from "../tables.ts";
import { idsAtOnce } from "./heads.ts";

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

/** How fresh each of these initiatives is, as a whole and per city; all of them are there. Ask only for what the actor may see. */
export async function freshnessOfInitiatives(
  db: Read<AgendaTables>,
  initiatives: readonly InitiativeId[],
  now: Date,
): Promise<ReadonlyMap<InitiativeId, RecordFreshness>> {
  const found = new Map<InitiativeId, RecordFreshness>();
  for (const part of inParts(initiatives, idsAtOnce)) {
    const said = await lastConfirmations(db, "initiative", part);
    for (const id of part) found.set(id, recordFreshness(said.get(id) ?? [], now));
  }
  return found;
}

/** When a city last said anything of any record of a kind; null when it never did. */
export async function lastSaidBy(db: Read<AgendaTables>, kind: ConfirmedKind, city: CityId): Promise<Date | null> {
  const row = await open(db)
    .selectFrom("confirmation")
    .select(({ fn }) => fn.max("at").as("at"))
    .where("kind", "=", kind)
    .where("city", "=", city)
    .executeTakeFirst();
  return row?.at ? new Date(row.at) : null;
}

/** A confirmation as it was remembered. */
export const confirmationOf = (row: AgendaTables["confirmation"]): Confirmation => ({
  id: asId(row.id),
  kind: oneOf(confirmedKinds, row.kind),
  record: row.record,
  city: row.city === "" ? null : asId(row.city),
  answer: oneOf(confirmationKinds, row.answer),
  note: row.note,
  at: new Date(row.at),
  person: row.person === null ? null : asId(row.person),
  organisation: row.organisation === null ? null : asId(row.organisation),
  round: row.round === null ? null : asId(row.round),
});
