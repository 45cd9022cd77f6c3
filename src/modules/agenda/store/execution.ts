import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId, type CityId, type InitiativeId, type OrganisationId, type PersonId } from "../../../lib/ids.ts";
import { groupedBy, inParts } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, visibleTo } from "../../../platform/db/read.ts";
import { type Execution, leadRoles } from "../domain/execution.ts";
import { initiativeStates } from "../domain/initiative.ts";
import type { CityHead } from "../domain/listed-initiative.ts";
import type { AgendaReads, AgendaTables } from "../tables.ts";
import { idsAtOnce } from "./heads.ts";

/** How an initiative is carried out; null when the actor may not see it. A person in it is an id, not a name. */
export const executionOf = async (db: Read<AgendaTables>, actor: Actor, initiative: InitiativeId): Promise<Execution | null> =>
  (await executionsOf(db, actor, [initiative])).get(initiative) ?? null;

/** How each of these initiatives is carried out; not those that the actor may not see. */
export async function executionsOf(
  db: Read<AgendaTables>,
  actor: Actor,
  initiatives: readonly InitiativeId[],
): Promise<ReadonlyMap<InitiativeId, Execution>> {
  const found = new Map<InitiativeId, Execution>();
  for (const part of inParts(initiatives, idsAtOnce)) {
    for (const [id, one] of await executionsAtOnce(db, actor, part)) found.set(id, one);
  }
  return found;
}

async function executionsAtOnce(db: Read<AgendaTables>, actor: Actor, ids: readonly InitiativeId[]) {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative")
    .select(["id", "partners_json", "result_json"])
    .where("id", "in", ids)
    .execute();
  const seen = rows.map(({ id }) => id);
  if (seen.length === 0) return [];
  const [leads, parts, abstentions, milestones, funding] = await Promise.all([
    leadsOf(db, seen),
    cityPartsOf(db, seen),
    abstentionsOf(db, seen),
    milestonesOf(db, seen),
    fundingOf(db, seen),
  ]);
  return rows.map(({ id, partners_json: partners, result_json: result }): readonly [InitiativeId, Execution] => [
    asId(id),
    {
      partners,
      result,
      leads: leads.get(id) ?? [],
      cityParts: parts.get(id) ?? [],
      abstentions: abstentions.get(id) ?? [],
      milestones: milestones.get(id) ?? [],
      funding: funding.get(id) ?? [],
    },
  ]);
}

/** How each initiative of an agenda that the actor may see is carried out. */
export async function executionsIn(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<ReadonlyMap<InitiativeId, Execution>> {
  const rows = await visibleTo(db, actor).selectFrom("initiative").select("id").where("agenda", "=", agenda).execute();
  return executionsOf(
    db,
    actor,
    rows.map(({ id }) => asId<InitiativeId>(id)),
  );
}

/** The names and addresses of cities and other organisations, by id. */
export async function organisationHeads(db: Read<AgendaReads>, ids: readonly string[]): Promise<ReadonlyMap<string, CityHead>> {
  if (ids.length === 0) return new Map();
  const rows = await open(db).selectFrom("organisation").select(["id", "name", "slug"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, name, slug }) => [id, { id: asId<CityId>(id), name, slug }]));
}

type ByInitiative<Part extends keyof Execution> = Promise<ReadonlyMap<string, Execution[Part]>>;

/** What belongs to each initiative, in the order of the rows. */
function collected<Row extends { readonly initiative: string }, T>(rows: readonly Row[], partOf: (row: Row) => T) {
  const groups = groupedBy(rows, ({ initiative }) => initiative);
  return new Map([...groups].map(([initiative, own]) => [initiative, own.map(partOf)]));
}

async function leadsOf(db: Read<AgendaTables>, ids: readonly string[]): ByInitiative<"leads"> {
  const rows = await open(db)
    .selectFrom("initiative_lead")
    .select(["initiative", "role", "person", "organisation", "office"])
    .where("initiative", "in", ids)
    .orderBy("role", "desc")
    .execute();
  return collected(rows, ({ role, person, organisation, office }) => ({
    role: oneOf(leadRoles, role),
    person: person === null ? null : asId<PersonId>(person),
    organisation: organisation === null ? null : asId<OrganisationId>(organisation),
    office,
  }));
}

async function cityPartsOf(db: Read<AgendaTables>, ids: readonly string[]): ByInitiative<"cityParts"> {
  const rows = await open(db)
    .selectFrom("initiative_city")
    .select(["initiative", "city", "state"])
    .where("initiative", "in", ids)
    .where("state", "is not", null)
    .orderBy("position")
    .execute();
  return collected(rows, ({ city, state }) => ({
    city: asId<CityId>(city),
    state: state === null ? null : oneOf(initiativeStates, state),
  }));
}

async function abstentionsOf(db: Read<AgendaTables>, ids: readonly string[]): ByInitiative<"abstentions"> {
  const rows = await open(db)
    .selectFrom("initiative_abstention")
    .select(["initiative", "city", "reason"])
    .where("initiative", "in", ids)
    .orderBy("city")
    .execute();
  return collected(rows, ({ city, reason }) => ({ city: asId<CityId>(city), reason }));
}

async function milestonesOf(db: Read<AgendaTables>, ids: readonly string[]): ByInitiative<"milestones"> {
  const rows = await open(db)
    .selectFrom("initiative_milestone")
    .select(["initiative", "title", "due_on", "weight", "done_on"])
    .where("initiative", "in", ids)
    .orderBy("position")
    .execute();
  return collected(rows, ({ title, due_on: due, weight, done_on: doneOn }) => ({ title, due, weight, doneOn }));
}

async function fundingOf(db: Read<AgendaTables>, ids: readonly string[]): ByInitiative<"funding"> {
  const rows = await open(db)
    .selectFrom("initiative_funding")
    .select(["initiative", "from_whom", "amount_eur", "years"])
    .where("initiative", "in", ids)
    .orderBy("position")
    .execute();
  return collected(rows, ({ from_whom: from, amount_eur: amountEur, years }) => ({ from, amountEur, years }));
}
