import type { Actor } from "../../../lib/actor.ts";
import { asId, type CityId, type InitiativeId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, visibleTo } from "../../../platform/db/read.ts";
import { type Execution, leadRoles } from "../domain/execution.ts";
import { initiativeStates } from "../domain/initiative.ts";
import type { CityHead } from "../domain/listed-initiative.ts";
import type { AgendaReads, AgendaTables } from "../tables.ts";

/** How an initiative is carried out; null when the actor may not see it. A person in it is an id, not a name. */
export async function executionOf(db: Read<AgendaTables>, actor: Actor, initiative: InitiativeId): Promise<Execution | null> {
  const row = await visibleTo(db, actor)
    .selectFrom("initiative")
    .select(["partners_json", "result_json"])
    .where("id", "=", initiative)
    .executeTakeFirst();
  if (!row) return null;
  const [leads, parts, abstentions, milestones, funding] = await Promise.all([
    leadsOf(db, initiative),
    cityPartsOf(db, initiative),
    abstentionsOf(db, initiative),
    milestonesOf(db, initiative),
    fundingOf(db, initiative),
  ]);
  return { partners: row.partners_json, result: row.result_json, leads, cityParts: parts, abstentions, milestones, funding };
}

/** The names and addresses of cities and other organisations, by id. */
export async function organisationHeads(db: Read<AgendaReads>, ids: readonly string[]): Promise<ReadonlyMap<string, CityHead>> {
  if (ids.length === 0) return new Map();
  const rows = await open(db).selectFrom("organisation").select(["id", "name", "slug"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, name, slug }) => [id, { id: asId<CityId>(id), name, slug }]));
}

async function leadsOf(db: Read<AgendaTables>, initiative: InitiativeId): Promise<Execution["leads"]> {
  const rows = await open(db)
    .selectFrom("initiative_lead")
    .select(["role", "person", "organisation", "office"])
    .where("initiative", "=", initiative)
    .orderBy("role", "desc")
    .execute();
  return rows.map(({ role, person, organisation, office }) => ({
    role: oneOf(leadRoles, role),
    person: person === null ? null : asId(person),
    organisation: organisation === null ? null : asId(organisation),
    office,
  }));
}

async function cityPartsOf(db: Read<AgendaTables>, initiative: InitiativeId): Promise<Execution["cityParts"]> {
  const rows = await open(db)
    .selectFrom("initiative_city")
    .select(["city", "state"])
    .where("initiative", "=", initiative)
    .where("state", "is not", null)
    .orderBy("position")
    .execute();
  return rows.map(({ city, state }) => ({ city: asId(city), state: state === null ? null : oneOf(initiativeStates, state) }));
}

async function abstentionsOf(db: Read<AgendaTables>, initiative: InitiativeId): Promise<Execution["abstentions"]> {
  const rows = await open(db)
    .selectFrom("initiative_abstention")
    .select(["city", "reason"])
    .where("initiative", "=", initiative)
    .orderBy("city")
    .execute();
  return rows.map(({ city, reason }) => ({ city: asId(city), reason }));
}

async function milestonesOf(db: Read<AgendaTables>, initiative: InitiativeId): Promise<Execution["milestones"]> {
  const rows = await open(db)
    .selectFrom("initiative_milestone")
    .select(["title", "due_on", "weight", "done_on"])
    .where("initiative", "=", initiative)
    .orderBy("position")
    .execute();
  return rows.map(({ title, due_on: due, weight, done_on: doneOn }) => ({ title, due, weight, doneOn }));
}

async function fundingOf(db: Read<AgendaTables>, initiative: InitiativeId): Promise<Execution["funding"]> {
  const rows = await open(db)
    .selectFrom("initiative_funding")
    .select(["from_whom", "amount_eur", "years"])
    .where("initiative", "=", initiative)
    .orderBy("position")
    .execute();
  return rows.map(({ from_whom: from, amount_eur: amountEur, years }) => ({ from, amountEur, years }));
}
