import type { Actor } from "../../../../lib/actor.ts";
import { asId, type BodyId } from "../../../../lib/ids.ts";
import { oneOf } from "../../../../lib/one-of.ts";
import { boundsOf } from "../../../../lib/period.ts";
import { open, type Read, visibleTo, type Write, write } from "../../../../platform/db/read.ts";
import { eyesIn, looksOnlyThere } from "../../domain/administration-room.ts";
import { type Body, bodyKinds, type Course } from "../../domain/body.ts";
import type { NetworkTables } from "../../tables.ts";

/** The bodies that the actor may know of, by name; for an administrator the technical room too. */
export async function bodiesFor(db: Read<NetworkTables>, actor: Actor): Promise<readonly Body[]> {
  const rows = (await bodyRows(db, actor).execute()).map(bodyOf);
  if (!looksOnlyThere(actor)) return rows;
  const room = await bodyRows(db, eyesIn(actor, "administration")).where("kind", "=", "administration").execute();
  return [...rows.filter(({ kind }) => kind !== "administration"), ...room.map(bodyOf)];
}

/** The body at this address; null when the actor may not know of it. */
export async function bodyFor(db: Read<NetworkTables>, actor: Actor, slug: string): Promise<Body | null> {
  const bodies = await bodiesFor(db, actor);
  return bodies.find((body) => body.slug === slug) ?? null;
}

const bodyRows = (db: Read<NetworkTables>, actor: Actor) =>
  visibleTo(db, actor).selectFrom("body").selectAll().orderBy("name").orderBy("id");

/** The course that a body set itself last; null when it set none. */
export async function latestCourseOf(db: Read<NetworkTables>, body: BodyId): Promise<Course | null> {
  const row = await open(db)
    .selectFrom("course")
    .select(["period_words", "is_arranged", "lines_json", "sources_json"])
    .where("body", "=", body)
    .orderBy("order", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? { periodWords: row.period_words, isArranged: row.is_arranged, lines: row.lines_json, sources: row.sources_json } : null;
}

/** Remembers a new body; false when its address is taken. */
export async function insertBody(tx: Write<NetworkTables>, body: Body): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await write(tx)
    .insertInto("body")
    .values({ id: body.id, network: body.network, slug: body.slug, ...columnsOf(body) })
    .onConflict((row) => row.column("slug").doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Puts a body in place of the version before; false when that version is there no more. */
export async function replaceBody(tx: Write<NetworkTables>, body: Body): Promise<boolean> {
  const { numUpdatedRows } = await write(tx)
    .updateTable("body")
    .set(columnsOf(body))
    .where("id", "=", body.id)
    .where("version", "=", body.version - 1)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Remembers that a body went on as another. */
export async function insertSuccession(tx: Write<NetworkTables>, body: BodyId, successor: BodyId): Promise<void> {
  await write(tx)
    .insertInto("body_succession")
    .values({ body, successor, certainty: null })
    .onConflict((row) => row.doNothing())
    .execute();
}

/** Writes a course: over the last one when it is for the same time, else after it. */
export async function saveCourse(tx: Write<NetworkTables>, body: BodyId, course: Course): Promise<void> {
  const last = await open(tx)
    .selectFrom("course")
    .select(["order", "period_words"])
    .where("body", "=", body)
    .orderBy("order", "desc")
    .limit(1)
    .executeTakeFirst();
  const order = last === undefined ? 0 : last.period_words === course.periodWords ? last.order : last.order + 1;
  const row = {
    period_words: course.periodWords,
    is_arranged: course.isArranged,
    lines_json: course.lines,
    sources_json: course.sources,
  };
  await write(tx)
    .insertInto("course")
    .values({ body, order, ...row })
    .onConflict((conflict) => conflict.columns(["body", "order"]).doUpdateSet(row))
    .execute();
}

const columnsOf = (body: Body) => {
  const { notBefore, notAfter } = boundsOf(body.period);
  return {
    name: body.name,
    kind: body.kind,
    parent: body.parent,
    counterpart: body.counterpart,
    counterpart_note: body.counterpartNote,
    task: body.task,
    note: body.note,
    other_names_json: body.otherNames,
    period_json: body.period,
    not_before: notBefore,
    not_after: notAfter,
    sources_json: body.sources,
    audience: body.audience,
    version: body.version,
    changed_at: body.changedAt.toISOString(),
  };
};

const bodyOf = (row: NetworkTables["body"]): Body => ({
  id: asId(row.id),
  network: asId(row.network),
  slug: row.slug,
  name: row.name,
  kind: oneOf(bodyKinds, row.kind),
  parent: row.parent === null ? null : asId(row.parent),
  counterpart: row.counterpart === null ? null : asId(row.counterpart),
  counterpartNote: row.counterpart_note,
  task: row.task,
  note: row.note,
  otherNames: row.other_names_json,
  period: row.period_json,
  sources: row.sources_json,
  audience: row.audience,
  version: row.version,
  changedAt: new Date(row.changed_at),
});
