import type { Actor } from "../../../../lib/actor.ts";
import type { AgendaId, BodyId } from "../../../../lib/ids.ts";
import { type Read, visibleTo } from "../../../../platform/db/read.ts";
import { byCode } from "../../domain/code.ts";
import { type MeetingNames, type Names, noMeetings } from "../../domain/editing/field.ts";
import { labelOf } from "../../domain/words.ts";
import type { AgendaReads } from "../../tables.ts";

/** What can be named in a record of an agenda, as far as the actor may know of it. */
export async function namesIn(db: Read<AgendaReads>, actor: Actor, agenda: AgendaId, meeting: MeetingNames = noMeetings): Promise<Names> {
  const [theme, point, city, organisation, person] = await Promise.all([
    themeNames(db, actor, agenda),
    pointNames(db, actor, agenda),
    cityNames(db, actor),
    organisationNames(db, actor),
    personNames(db, actor),
  ]);
  return { theme, point, city, organisation, person, meeting };
}

type NameMap = ReadonlyMap<string, string>;

const mapOf = (rows: readonly { readonly id: string; readonly name: string }[]): NameMap => new Map(rows.map(({ id, name }) => [id, name]));

async function themeNames(db: Read<AgendaReads>, actor: Actor, agenda: AgendaId): Promise<NameMap> {
  const rows = await visibleTo(db, actor)
    .selectFrom("theme")
    .select(["id", "number", "position", "short_title"])
    .where("agenda", "=", agenda)
    .orderBy("position")
    .execute();
  return mapOf(rows.map((row) => ({ id: row.id, name: `${labelOf(row)} ${row.short_title}` })));
}

async function pointNames(db: Read<AgendaReads>, actor: Actor, agenda: AgendaId): Promise<NameMap> {
  const rows = await visibleTo(db, actor).selectFrom("focus_point").select(["id", "code", "title"]).where("agenda", "=", agenda).execute();
  return mapOf(rows.toSorted(byCode).map(({ id, code, title }) => ({ id, name: `${code} ${title}` })));
}

async function cityNames(db: Read<AgendaReads>, actor: Actor): Promise<NameMap> {
  const rows = await visibleTo(db, actor)
    .selectFrom("city")
    .innerJoin("organisation", "organisation.id", "city.id")
    .select(["city.id", "organisation.name"])
    .orderBy("organisation.sort_name")
    .execute();
  return mapOf(rows);
}

async function organisationNames(db: Read<AgendaReads>, actor: Actor): Promise<NameMap> {
  return mapOf(await visibleTo(db, actor).selectFrom("organisation").select(["id", "name"]).orderBy("sort_name").execute());
}

async function personNames(db: Read<AgendaReads>, actor: Actor): Promise<NameMap> {
  return mapOf(
    await visibleTo(db, actor)
      .selectFrom("person")
      .select(["id", "name"])
      .where("state", "=", "present")
      .orderBy("sort_name")
      .orderBy("id")
      .execute(),
  );
}

/** How the bodies are called that the actor may know of. */
export const bodyNames = async (db: Read<AgendaReads>, actor: Actor): Promise<NameMap> =>
  mapOf(await visibleTo(db, actor).selectFrom("body").select(["id", "name"]).execute());

/** How a body is called and where it is found; null when the actor may not know of one with this id. */
export async function bodyHead(
  db: Read<AgendaReads>,
  actor: Actor,
  id: BodyId,
): Promise<{ readonly name: string; readonly slug: string } | null> {
  const row = await visibleTo(db, actor).selectFrom("body").select(["name", "slug"]).where("id", "=", id).executeTakeFirst();
  return row ?? null;
}

/** The bodies of a day that the actor may know of, by name. */
export const presentBodies = async (db: Read<AgendaReads>, actor: Actor, day: string): Promise<NameMap> =>
  mapOf(
    await visibleTo(db, actor)
      .selectFrom("body")
      .select(["id", "name"])
      .where("not_after", ">", day)
      .where("kind", "<>", "administration")
      .orderBy("name")
      .orderBy("id")
      .execute(),
  );
