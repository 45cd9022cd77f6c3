import type { Actor } from "../../../lib/actor.ts";
import { boundsOf } from "../../../lib/period.ts";
import { type Read, visibleTo, type Write, write } from "../../../platform/db/read.ts";
import type { FullBody } from "../domain/body.ts";
import type { NetworkTables } from "../tables.ts";

/** Which version of each body there is now. */
export async function bodyVersions(db: Read<NetworkTables>, actor: Actor): Promise<ReadonlyMap<string, number>> {
  const rows = await visibleTo(db, actor).selectFrom("body").select(["id", "version"]).execute();
  return new Map(rows.map((row) => [row.id, row.version]));
}

/** Writes a body with everything that hangs on it but its seats, over what was there. */
export async function saveBody(tx: Write<NetworkTables>, body: FullBody): Promise<void> {
  const row = rowOf(body);
  await write(tx)
    .insertInto("body")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await saveSuccessions(tx, body);
  await saveParticipations(tx, body);
  await saveSubjects(tx, body);
  await saveCourses(tx, body);
}

function rowOf(body: FullBody) {
  const { notBefore, notAfter } = boundsOf(body.period);
  return {
    id: body.id,
    network: body.network,
    slug: body.slug,
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
}

async function saveSuccessions(tx: Write<NetworkTables>, { id, successions }: FullBody): Promise<void> {
  await write(tx).deleteFrom("body_succession").where("body", "=", id).execute();
  const rows = successions.map(({ successor, certainty }) => ({ body: id, successor, certainty }));
  if (rows.length > 0) await write(tx).insertInto("body_succession").values(rows).execute();
}

async function saveParticipations(tx: Write<NetworkTables>, { id, participations }: FullBody): Promise<void> {
  await write(tx).deleteFrom("body_city").where("body", "=", id).execute();
  const rows = participations.map(({ city, periodWords, subjects, source }, order) => ({
    body: id,
    city,
    order,
    period_words: periodWords,
    subjects_json: subjects,
    source,
  }));
  if (rows.length > 0) await write(tx).insertInto("body_city").values(rows).execute();
}

async function saveSubjects(tx: Write<NetworkTables>, { id, subjects }: FullBody): Promise<void> {
  await write(tx).deleteFrom("body_subject").where("body", "=", id).execute();
  const rows = subjects.map(({ theme, focusPoint, isDerived }) => ({
    body: id,
    theme,
    focus_point: focusPoint ?? "",
    is_derived: isDerived,
  }));
  if (rows.length > 0) await write(tx).insertInto("body_subject").values(rows).execute();
}

async function saveCourses(tx: Write<NetworkTables>, { id, courses }: FullBody): Promise<void> {
  await write(tx).deleteFrom("course").where("body", "=", id).execute();
  const rows = courses.map(({ periodWords, isArranged, lines, sources }, order) => ({
    body: id,
    order,
    period_words: periodWords,
    is_arranged: isArranged,
    lines_json: lines,
    sources_json: sources,
  }));
  if (rows.length > 0) await write(tx).insertInto("course").values(rows).execute();
}
