import { asId, type PersonId } from "../../lib/ids.ts";
import { open, type Read } from "../db/read.ts";
import { absoluteMs, idleMs } from "./session.ts";
import type { SessionTables } from "./tables.ts";

/** How much somebody was here, as far as sessions that are not forgotten yet tell. */
export interface Presence {
  /** Sessions that are complete and run. */
  readonly open: number;
  /** When the last one was used. */
  readonly lastSeenAt: Date;
}

/** How much these persons were here; who never was, or too long ago, is left out. */
export async function presenceOf(
  db: Read<SessionTables>,
  persons: readonly PersonId[],
  now: Date,
): Promise<ReadonlyMap<PersonId, Presence>> {
  if (persons.length === 0) return new Map();
  const ago = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const seen = await complete(db, persons)
    .select(({ fn }) => ["person", fn.max("seen_at").as("last")])
    .groupBy("person")
    .execute();
  const running = await complete(db, persons)
    .select(({ fn }) => ["person", fn.countAll<number>().as("count")])
    .where("ended_at", "is", null)
    .where("started_at", ">", ago(absoluteMs))
    .where("seen_at", ">", ago(idleMs))
    .groupBy("person")
    .execute();
  const counts = new Map(running.map(({ person, count }) => [person, Number(count)]));
  return new Map(seen.map(({ person, last }) => [asId(person), { open: counts.get(person) ?? 0, lastSeenAt: new Date(last) }]));
}

const complete = (db: Read<SessionTables>, persons: readonly PersonId[]) =>
  open(db).selectFrom("session").where("person", "in", persons).where("is_complete", "=", true);
