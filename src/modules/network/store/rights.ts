import type { Actor, Role } from "../../../lib/actor.ts";
import { asId, type PersonId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { existingPaging, type Page, type Paging } from "../../../lib/paging.ts";
import { everything, type Read } from "../../../platform/db/read.ts";
import { bodyKinds } from "../domain/body.ts";
import { actorOf, type HeldOffice, type HeldSeat, rolesOf } from "../domain/roles.ts";
import { type SeatRole, seatRoles } from "../domain/seat.ts";
import type { NetworkTables } from "../tables.ts";
import { holdsRightsOn } from "./people-conditions.ts";

/** Something from which rights follow: an office (no role) or a seat, and since when. */
export interface Ground {
  /** The organisation of the office, or the body of the seat. */
  readonly at: string;
  readonly role: SeatRole | null;
  /** Whether the person only stands in for the holder of the seat: that gives the same rights. */
  readonly isSubstitute: boolean;
  /** The first day; null when unknown. */
  readonly since: string | null;
}

/** What one person may today, and why. */
export interface Rights {
  readonly person: PersonId;
  readonly name: string;
  readonly roles: ReadonlySet<Role>;
  readonly grounds: readonly Ground[];
}

/**
 * Who may what on a day, since when, and by which office or seat: for the yearly review (BIO2 5.18.02). Reads past every
 * audience, because a review that leaves people out is none.
 */
export const rightsOn = async (db: Read<NetworkTables>, day: string): Promise<readonly Rights[]> =>
  rightsOf(db, day, await holdersOn(db, day).select(["person.id", "person.name"]).execute(), null);

/** The same, one page of it; the last page when there are not that many. */
export async function rightsPageOn(db: Read<NetworkTables>, day: string, { page, perPage }: Paging): Promise<Page<Rights>> {
  const counts = await everything(db)
    .selectFrom("person")
    .where("person.state", "=", "present")
    .where(holdsRightsOn(day))
    .select((is) => is.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const total = Number(counts.count);
  const paging = existingPaging(total, { page, perPage });
  const people = await holdersOn(db, day)
    .select(["person.id", "person.name"])
    .limit(perPage)
    .offset((paging.page - 1) * perPage)
    .execute();
  const ids = people.map(({ id }) => id);
  return { items: await rightsOf(db, day, people, ids), total, paging };
}

/** The persons who hold an office or a seat on a day, by name. */
const holdersOn = (db: Read<NetworkTables>, day: string) =>
  everything(db)
    .selectFrom("person")
    .where("person.state", "=", "present")
    .where(holdsRightsOn(day))
    .orderBy("person.sort_name")
    .orderBy("person.id");

type Named = { readonly id: string; readonly name: string };

async function rightsOf(
  db: Read<NetworkTables>,
  day: string,
  people: readonly Named[],
  only: readonly string[] | null,
): Promise<readonly Rights[]> {
  if (people.length === 0) return [];
  const offices = groupedBy(await officesOn(db, day, only), ({ person }) => person);
  const seats = groupedBy(await seatsOn(db, day, only), ({ person }) => person);
  return people.flatMap(({ id, name }) => {
    const [held, sits] = [offices.get(id) ?? [], seats.get(id) ?? []];
    if (held.length + sits.length === 0) return [];
    return [{ person: asId(id), name, roles: rolesOf(held, sits), grounds: [...held, ...sits].map(({ ground }) => ground) }];
  });
}

/**
 * Everybody who holds something on a day, with what each may and may see: to count an audience, and to find who may do what
 * somebody else prepared. No names: those are for who may know them.
 */
export async function actorsOn(db: Read<NetworkTables>, day: string): Promise<readonly Actor[]> {
  const offices = groupedBy(await officesOn(db, day, null), ({ person }) => person);
  const seats = groupedBy(await seatsOn(db, day, null), ({ person }) => person);
  const people = await everything(db).selectFrom("person").select("id").where("state", "=", "present").orderBy("sort_name").execute();
  return people.flatMap(({ id }) => actorOf(asId(id), offices.get(id) ?? [], seats.get(id) ?? []) ?? []);
}

/** The names of persons by id, for a log that shows who did what. */
export async function personNames(db: Read<NetworkTables>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await everything(db)
    .selectFrom("person")
    .select(["id", "name"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

type Told<Held> = Held & { readonly person: string; readonly ground: Ground };

async function officesOn(db: Read<NetworkTables>, day: string, only: readonly string[] | null): Promise<readonly Told<HeldOffice>[]> {
  const all = everything(db)
    .selectFrom("office")
    .innerJoin("organisation", "organisation.id", "office.organisation")
    .leftJoin("membership", (join) =>
      join
        .onRef("membership.organisation", "=", "office.organisation")
        .on("membership.not_before", "<=", day)
        .on("membership.not_after", ">", day),
    )
    .select(["office.person", "office.organisation", "organisation.name", "office.period_json", "membership.network"])
    .where("office.not_before", "<=", day)
    .where("office.not_after", ">", day);
  const rows = await (only === null ? all : all.where("office.person", "in", only)).execute();
  return rows.map((row) => ({
    person: row.person,
    organisation: asId(row.organisation),
    isOfMember: row.network !== null,
    ground: { at: row.name, role: null, isSubstitute: false, since: row.period_json.from.on },
  }));
}

async function seatsOn(db: Read<NetworkTables>, day: string, only: readonly string[] | null): Promise<readonly Told<HeldSeat>[]> {
  const all = everything(db)
    .selectFrom("seat")
    .innerJoin("body", "body.id", "seat.body")
    .select(["seat.person", "seat.substitute", "seat.body", "seat.role", "seat.period_json", "body.kind", "body.name"])
    .where("seat.state", "=", "held")
    .where("seat.not_before", "<=", day)
    .where("seat.not_after", ">", day)
    .where("body.not_after", ">", day);
  const narrowed = only && all.where((is) => is.or([is("seat.person", "in", only), is("seat.substitute", "in", only)]));
  const rows = await (narrowed ?? all).execute();
  return rows.flatMap((row) =>
    [row.person, row.substitute].flatMap((person, place) => {
      const role = oneOf(seatRoles, row.role);
      const ground = { at: row.name, role, isSubstitute: place === 1, since: row.period_json.from.on };
      return person === null ? [] : [{ person, body: asId(row.body), bodyKind: oneOf(bodyKinds, row.kind), role, ground }];
    }),
  );
}
