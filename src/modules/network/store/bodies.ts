import type { Actor } from "../../../lib/actor.ts";
import { asId, type BodyId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import { type BodySubject, bodyKinds, type Course, type FullBody, type Participation, type Succession } from "../domain/body.ts";
import type { NetworkTables } from "../tables.ts";

/** The bodies that the actor may know of, with what hangs on them, by name. */
export const allBodies = (db: Read<NetworkTables>, actor: Actor): Promise<readonly FullBody[]> => fullBodies(db, actor, null);

/** One body with what hangs on it; null when the actor may not know of one with this id. */
export async function bodyWith(db: Read<NetworkTables>, actor: Actor, id: BodyId): Promise<FullBody | null> {
  const [body] = await fullBodies(db, actor, id);
  return body ?? null;
}

async function fullBodies(db: Read<NetworkTables>, actor: Actor, only: BodyId | null): Promise<readonly FullBody[]> {
  const rowsOf = bodyRows(db, actor);
  const [rows, successions, participations, subjects, courses] = await Promise.all([
    (only === null ? rowsOf : rowsOf.where("id", "=", only)).execute(),
    successionsByBody(db, actor, only),
    participationsByBody(db, actor, only),
    subjectsByBody(db, actor, only),
    coursesByBody(db, actor, only),
  ]);
  return rows.map((row) => ({
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
    successions: successions.get(row.id) ?? [],
    participations: participations.get(row.id) ?? [],
    subjects: subjects.get(row.id) ?? [],
    courses: courses.get(row.id) ?? [],
  }));
}

const bodyRows = (db: Read<NetworkTables>, actor: Actor) =>
  visibleTo(db, actor)
    .selectFrom("body")
    .select(["id", "network", "slug", "name", "kind", "parent", "counterpart", "counterpart_note", "task", "note", "other_names_json"])
    .select(["period_json", "sources_json", "audience", "version", "changed_at"])
    .orderBy("name")
    .orderBy("id");

/** What hangs on a body has no audience of its own: it is read together with the body that may be known. */
export async function successionsByBody(
  db: Read<NetworkTables>,
  actor: Actor,
  only: BodyId | null,
): Promise<ReadonlyMap<string, readonly Succession[]>> {
  const all = visibleTo(db, actor)
    .selectFrom("body_succession")
    .innerJoin("body", "body.id", "body_succession.body")
    .innerJoin("body as later", "later.id", "body_succession.successor")
    .select(["body_succession.body", "body_succession.successor", "body_succession.certainty"])
    .orderBy("body_succession.successor");
  const rows = await (only === null ? all : all.where("body.id", "=", only)).execute();
  return byBody(rows, ({ successor, certainty }) => ({ successor: asId(successor), certainty }));
}

async function participationsByBody(
  db: Read<NetworkTables>,
  actor: Actor,
  only: BodyId | null,
): Promise<ReadonlyMap<string, readonly Participation[]>> {
  const all = visibleTo(db, actor)
    .selectFrom("body_city")
    .innerJoin("body", "body.id", "body_city.body")
    .select(["body_city.body", "body_city.city", "body_city.period_words", "body_city.subjects_json", "body_city.source"])
    .orderBy("body_city.body")
    .orderBy("body_city.order");
  const rows = await (only === null ? all : all.where("body.id", "=", only)).execute();
  return byBody(rows, ({ city, period_words, subjects_json, source }) => ({
    city: asId(city),
    periodWords: period_words,
    subjects: subjects_json,
    source,
  }));
}

async function subjectsByBody(
  db: Read<NetworkTables>,
  actor: Actor,
  only: BodyId | null,
): Promise<ReadonlyMap<string, readonly BodySubject[]>> {
  const all = visibleTo(db, actor)
    .selectFrom("body_subject")
    .innerJoin("body", "body.id", "body_subject.body")
    .select(["body_subject.body", "body_subject.theme", "body_subject.focus_point", "body_subject.is_derived"])
    .orderBy("body_subject.theme")
    .orderBy("body_subject.focus_point");
  const rows = await (only === null ? all : all.where("body.id", "=", only)).execute();
  return byBody(rows, ({ theme, focus_point, is_derived }) => ({
    theme: asId(theme),
    focusPoint: focus_point === "" ? null : asId(focus_point),
    isDerived: is_derived,
  }));
}

async function coursesByBody(db: Read<NetworkTables>, actor: Actor, only: BodyId | null): Promise<ReadonlyMap<string, readonly Course[]>> {
  const all = visibleTo(db, actor)
    .selectFrom("course")
    .innerJoin("body", "body.id", "course.body")
    .select(["course.body", "course.period_words", "course.is_arranged", "course.lines_json", "course.sources_json"])
    .orderBy("course.body")
    .orderBy("course.order");
  const rows = await (only === null ? all : all.where("body.id", "=", only)).execute();
  return byBody(rows, ({ period_words, is_arranged, lines_json, sources_json }) => ({
    periodWords: period_words,
    isArranged: is_arranged,
    lines: lines_json,
    sources: sources_json,
  }));
}

function byBody<Row extends { readonly body: string }, T>(rows: readonly Row[], read: (row: Row) => T): ReadonlyMap<string, readonly T[]> {
  return new Map([...groupedBy(rows, (row) => row.body)].map(([body, group]) => [body, group.map(read)]));
}
