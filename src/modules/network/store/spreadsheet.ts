import type { Actor } from "../../../lib/actor.ts";
import { asId, type NetworkId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, visibleTo } from "../../../platform/db/read.ts";
import { othersFirst } from "../../../platform/db/turn.ts";
import { organisationKinds } from "../domain/organisation.ts";
import { contactKinds, officeKinds } from "../domain/person.ts";
import type { Seat } from "../domain/seat.ts";
import { seatRoles, seatStates } from "../domain/seat.ts";
import type { KeptOffice, KeptOrganisation, NetworkState } from "../domain/spreadsheet/network-state.ts";
import type { NetworkTables } from "../tables.ts";
import { bodiesFor } from "./administration/bodies.ts";

/** After so many rows others get their turn: a query on the embedded database holds everybody up. */
const rowsAtOnce = 500;

type Rows<T> = (after: string) => Promise<readonly T[]>;

/** All rows in the order of their ids, some at a time. */
async function inTurns<T extends { readonly id: string }>(next: Rows<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let rows = await next(""); rows.length > 0; rows = await next(all.at(-1)?.id ?? "")) {
    all.push(...rows);
    if (rows.length < rowsAtOnce) break;
    await othersFirst();
  }
  return all;
}

/** The network as far as the actor may see it. */
export async function networkState(db: Read<NetworkTables>, actor: Actor, network: NetworkId): Promise<NetworkState> {
  const bodies = await bodiesFor(db, actor);
  const known = new Set(bodies.map(({ id }) => id));
  const persons = await personsSeen(db, actor);
  return {
    organisations: await organisationsSeen(db),
    memberships: await membershipsSeen(db, network),
    bodies,
    persons,
    contacts: await contactsSeen(db, actor),
    offices: await officesSeen(db, actor),
    seats: (await seatsSeen(db, actor)).filter(({ body }) => known.has(body)),
    mandates: await mandatesSeen(db, actor),
  };
}

async function organisationsSeen(db: Read<NetworkTables>): Promise<readonly KeptOrganisation[]> {
  const rows = await inTurns((after) =>
    open(db)
      .selectFrom("organisation")
      .select(["id", "kind", "name", "slug", "abbreviation", "note", "version"])
      .where("id", ">", after)
      .orderBy("id")
      .limit(rowsAtOnce)
      .execute(),
  );
  return rows.map((row) => ({ ...row, id: asId(row.id), kind: oneOf(organisationKinds, row.kind) }));
}

async function membershipsSeen(db: Read<NetworkTables>, network: NetworkId): Promise<NetworkState["memberships"]> {
  const rows = await open(db)
    .selectFrom("membership")
    .select(["organisation", "period_json"])
    .where("network", "=", network)
    .orderBy("not_before")
    .orderBy("organisation")
    .execute();
  return rows.map((row) => ({ organisation: asId(row.organisation), period: row.period_json }));
}

async function personsSeen(db: Read<NetworkTables>, actor: Actor): Promise<NetworkState["persons"]> {
  const rows = await inTurns((after) =>
    visibleTo(db, actor)
      .selectFrom("person")
      .select(["id", "name", "version", "state"])
      .where("state", "!=", "erased")
      .where("id", ">", after)
      .orderBy("id")
      .limit(rowsAtOnce)
      .execute(),
  );
  return rows.map((row) => ({ id: asId(row.id), name: row.name, version: row.version, isPresent: row.state === "present" }));
}

async function contactsSeen(db: Read<NetworkTables>, actor: Actor): Promise<NetworkState["contacts"]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("person_contact")
    .innerJoin("person", "person.id", "person_contact.person")
    .select(["person_contact.person", "person_contact.kind", "person_contact.value"])
    .where("person.state", "!=", "erased")
    .execute();
  return rows.map((row) => ({ person: asId(row.person), kind: oneOf(contactKinds, row.kind), value: row.value }));
}

async function officesSeen(db: Read<NetworkTables>, actor: Actor): Promise<readonly KeptOffice[]> {
  const rows = await inTurns((after) =>
    visibleTo(db, actor)
      .selectFrom("office")
      .innerJoin("person", "person.id", "office.person")
      .select(["office.id", "office.person", "office.organisation", "office.kind", "office.title", "office.period_json", "office.version"])
      .where("person.state", "!=", "erased")
      .where("office.id", ">", after)
      .orderBy("office.id")
      .limit(rowsAtOnce)
      .execute(),
  );
  return rows.map((row) => ({
    id: asId(row.id),
    person: asId(row.person),
    organisation: asId(row.organisation),
    kind: oneOf(officeKinds, row.kind),
    title: row.title,
    period: row.period_json,
    version: row.version,
  }));
}

async function seatsSeen(db: Read<NetworkTables>, actor: Actor): Promise<readonly Seat[]> {
  const rows = await inTurns((after) =>
    visibleTo(db, actor)
      .selectFrom("seat")
      .leftJoin("person", "person.id", "seat.person")
      .leftJoin("person as stand_in", "stand_in.id", "seat.substitute")
      .selectAll("seat")
      .select(["person.id as known_person", "stand_in.id as known_substitute"])
      .where("seat.id", ">", after)
      .orderBy("seat.id")
      .limit(rowsAtOnce)
      .execute(),
  );
  return rows.map((row) => ({
    id: asId(row.id),
    body: asId(row.body),
    role: oneOf(seatRoles, row.role),
    roleNote: row.role_note,
    organisation: row.organisation === null ? null : asId(row.organisation),
    office: row.office,
    person: row.known_person === null ? null : asId(row.known_person),
    substitute: row.known_substitute === null ? null : asId(row.known_substitute),
    state: oneOf(seatStates, row.state),
    period: row.period_json,
    follows: row.follows === null ? null : asId(row.follows),
    note: row.note,
    sources: row.sources_json,
    audience: row.audience,
    version: row.version,
    changedAt: new Date(row.changed_at),
  }));
}

async function mandatesSeen(db: Read<NetworkTables>, actor: Actor): Promise<NetworkState["mandates"]> {
  const rows = await visibleTo(db, actor).selectFrom("mandate").select(["body", "to_person", "until_on"]).execute();
  return rows.map((row) => ({
    body: asId(row.body),
    toPerson: row.to_person === null ? null : asId(row.to_person),
    untilOn: row.until_on,
  }));
}
