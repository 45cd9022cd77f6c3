import type { Actor } from "../../../lib/actor.ts";
import type { Audience } from "../../../lib/audience.ts";
import { type AgendaId, asId, type FocusPointId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { type Read, visibleTo, type Write, write } from "../../../platform/db/read.ts";
import { type Fate, fateKinds, type Succession } from "../domain/succession.ts";
import type { AgendaTables } from "../tables.ts";

/** What becomes of the focus points of an agenda, as far as the actor may know. */
export async function fatesOf(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<ReadonlyMap<FocusPointId, Fate>> {
  const rows = await fateRows(db, actor).where("focus_point.agenda", "=", agenda).execute();
  return new Map(rows.map((row) => [asId<FocusPointId>(row.id), fateOf(row)]));
}

/** What becomes of these focus points, as far as the actor may know. */
export async function fatesOfPoints(
  db: Read<AgendaTables>,
  actor: Actor,
  points: readonly FocusPointId[],
): Promise<ReadonlyMap<FocusPointId, Fate>> {
  if (points.length === 0) return new Map();
  const rows = await fateRows(db, actor).where("focus_point.id", "in", points).execute();
  return new Map(rows.map((row) => [asId<FocusPointId>(row.id), fateOf(row)]));
}

/** Which points go on from those of an agenda; both ends must be visible. */
export async function successionsFrom(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<readonly Succession[]> {
  const rows = await successionRows(db, actor).where("before.agenda", "=", agenda).execute();
  return rows.map(successionOf);
}

/** Everything that a point goes on from and goes on in, generation by generation, as far as the actor may see. */
export async function successionsAround(db: Read<AgendaTables>, actor: Actor, point: FocusPointId): Promise<readonly Succession[]> {
  return [...(await generations(db, actor, point, "to_point")), ...(await generations(db, actor, point, "from_point"))];
}

async function generations(
  db: Read<AgendaTables>,
  actor: Actor,
  point: FocusPointId,
  end: "from_point" | "to_point",
): Promise<readonly Succession[]> {
  const seen = new Set([point]);
  const found: Succession[] = [];
  for (let here: readonly FocusPointId[] = [point]; here.length > 0; ) {
    const rows = await successionRows(db, actor).where(`point_succession.${end}`, "in", here).execute();
    const links = rows.map(successionOf);
    found.push(...links);
    here = [...new Set(links.map(({ from, to }) => (end === "from_point" ? to : from)))].filter((one) => !seen.has(one));
    for (const one of here) seen.add(one);
  }
  return found;
}

/** The agenda from which this one goes on; null when the actor may not see one. */
export async function agendaBefore(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<AgendaId | null> {
  const row = await visibleTo(db, actor)
    .selectFrom("agenda")
    .innerJoin("agenda as before", "before.id", "agenda.follows")
    .select("before.id")
    .where("agenda.id", "=", agenda)
    .executeTakeFirst();
  return row ? asId(row.id) : null;
}

/** The agenda that goes on from this one; null when the actor may not see one. */
export async function agendaAfter(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<AgendaId | null> {
  const row = await visibleTo(db, actor).selectFrom("agenda").select("id").where("follows", "=", agenda).orderBy("id").executeTakeFirst();
  return row ? asId(row.id) : null;
}

/** Remembers from which agenda another goes on. */
export async function saveAgendaBefore(tx: Write<AgendaTables>, agenda: AgendaId, before: AgendaId): Promise<void> {
  await write(tx).updateTable("agenda").set({ follows: before }).where("id", "=", agenda).execute();
}

/** Writes what becomes of a point and in what it goes on, over the version before it; false when somebody else was faster. */
export async function saveFate(tx: Write<AgendaTables>, fate: Fate, successors: readonly FocusPointId[]): Promise<boolean> {
  if (!(await writeFate(tx, fate))) return false;
  await write(tx).deleteFrom("point_succession").where("from_point", "=", fate.point).execute();
  if (successors.length > 0) {
    const rows = [...new Set(successors)].map((to) => ({ from_point: fate.point, to_point: to }));
    await write(tx).insertInto("point_succession").values(rows).execute();
  }
  return true;
}

async function writeFate(tx: Write<AgendaTables>, fate: Fate): Promise<boolean> {
  const { point: id, kind, reason, aims, isDecided, person, organisation, audience, version, changedAt } = fate;
  const row = {
    id,
    kind,
    reason,
    aims_json: aims,
    is_decided: isDecided,
    person,
    organisation,
    audience,
    version,
    changed_at: changedAt.toISOString(),
  };
  if (version === 1) {
    const { numInsertedOrUpdatedRows: inserted } = await write(tx)
      .insertInto("point_fate")
      .values(row)
      .onConflict((conflict) => conflict.column("id").doNothing())
      .executeTakeFirst();
    return (inserted ?? 0n) > 0n;
  }
  const { numUpdatedRows } = await write(tx)
    .updateTable("point_fate")
    .set(row)
    .where("id", "=", id)
    .where("version", "=", version - 1)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Lets others see what was decided on the points of an agenda; proposals stay in the network. */
export async function showFates(tx: Write<AgendaTables>, points: readonly FocusPointId[], audience: Audience): Promise<void> {
  if (points.length === 0) return;
  await write(tx).updateTable("point_fate").set({ audience }).where("id", "in", points).where("is_decided", "=", true).execute();
}

/** What becomes of points, for queries that choose from it. */
export const fateRows = (db: Read<AgendaTables>, actor: Actor) =>
  visibleTo(db, actor)
    .selectFrom("point_fate")
    .innerJoin("focus_point", "focus_point.id", "point_fate.id")
    .select([
      "point_fate.id",
      "point_fate.kind",
      "point_fate.reason",
      "point_fate.aims_json",
      "point_fate.is_decided",
      "point_fate.person",
      "point_fate.organisation",
      "point_fate.audience",
      "point_fate.version",
      "point_fate.changed_at",
    ]);

type FateRow = Awaited<ReturnType<ReturnType<typeof fateRows>["execute"]>>[number];

/** What a row says becomes of a point. */
export const fateOf = (row: FateRow): Fate => ({
  point: asId(row.id),
  kind: oneOf(fateKinds, row.kind),
  reason: row.reason,
  aims: row.aims_json,
  isDecided: row.is_decided,
  person: row.person === null ? null : asId(row.person),
  organisation: row.organisation === null ? null : asId(row.organisation),
  audience: row.audience,
  version: row.version,
  changedAt: new Date(row.changed_at),
});

/** A point goes on in another only for who may see both, and what was decided of it. */
const successionRows = (db: Read<AgendaTables>, actor: Actor) =>
  visibleTo(db, actor)
    .selectFrom("point_succession")
    .innerJoin("point_fate", "point_fate.id", "point_succession.from_point")
    .innerJoin("focus_point as before", "before.id", "point_succession.from_point")
    .innerJoin("focus_point as after", "after.id", "point_succession.to_point")
    .select(["point_succession.from_point", "point_succession.to_point"])
    .orderBy("point_succession.from_point")
    .orderBy("point_succession.to_point");

const successionOf = (row: { readonly from_point: string; readonly to_point: string }): Succession => ({
  from: asId(row.from_point),
  to: asId(row.to_point),
});
