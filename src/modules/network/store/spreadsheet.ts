import type { Actor } from "../../../lib/actor.ts";
import { asId, type NetworkId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, visibleTo } from "../../../platform/db/read.ts";
import { othersFirst } from "../../../platform/db/turn.ts";
import { contactKinds } from "../domain/person.ts";
import type { NetworkState } from "../domain/spreadsheet/network-state.ts";
import type { NetworkTables } from "../tables.ts";
import { bodiesFor } from "./administration/bodies.ts";
import { organisationsKept } from "./administration/organisations.ts";
import { seatsEver } from "./administration/seats.ts";
import { officesEver } from "./offices.ts";

/** The network as far as the actor may see it, each part in the order in which people look for things. */
export async function networkState(db: Read<NetworkTables>, actor: Actor, network: NetworkId): Promise<NetworkState> {
  const bodies = await bodiesFor(db, actor);
  const organisations = await organisationsKept(db);
  await othersFirst();
  const persons = await personsSeen(db, actor);
  const offices = await officesEver(db, actor);
  await othersFirst();
  return {
    organisations,
    memberships: await membershipsSeen(db, network),
    bodies,
    persons,
    contacts: await contactsSeen(db, actor),
    offices,
    seats: await seatsEver(db, actor),
    mandates: await mandatesSeen(db, actor),
  };
}

async function membershipsSeen(db: Read<NetworkTables>, network: NetworkId): Promise<NetworkState["memberships"]> {
  const rows = await open(db)
    .selectFrom("membership")
    .select(["organisation", "period_json"])
    .where("network", "=", network)
    .orderBy("not_before")
    .execute();
  return rows.map((row) => ({ organisation: asId(row.organisation), period: row.period_json }));
}

async function personsSeen(db: Read<NetworkTables>, actor: Actor): Promise<NetworkState["persons"]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("person")
    .select(["id", "name", "version", "state"])
    .where("state", "!=", "erased")
    .orderBy("sort_name")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ id: asId(row.id), name: row.name, version: row.version, isPresent: row.state === "present" }));
}

async function contactsSeen(db: Read<NetworkTables>, actor: Actor): Promise<NetworkState["contacts"]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("person_contact")
    .innerJoin("person", "person.id", "person_contact.person")
    .select(["person_contact.person", "person_contact.kind", "person_contact.value"])
    .execute();
  return rows.map((row) => ({ person: asId(row.person), kind: oneOf(contactKinds, row.kind), value: row.value }));
}

async function mandatesSeen(db: Read<NetworkTables>, actor: Actor): Promise<NetworkState["mandates"]> {
  const rows = await visibleTo(db, actor).selectFrom("mandate").select(["body", "to_person", "until_on"]).execute();
  return rows.map((row) => ({
    body: asId(row.body),
    toPerson: row.to_person === null ? null : asId(row.to_person),
    untilOn: row.until_on,
  }));
}
