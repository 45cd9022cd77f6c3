import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId, type CityId, type InitiativeId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
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
    leadRows(db).where("initiative", "=", initiative).execute(),
    cityPartRows(db).where("initiative", "=", initiative).execute(),
    abstentionRows(db).where("initiative", "=", initiative).execute(),
    milestoneRows(db).where("initiative", "=", initiative).execute(),
    fundingRows(db).where("initiative", "=", initiative).execute(),
  ]);
  return {
    partners: row.partners_json,
    result: row.result_json,
    leads: leads.map(leadOf),
    cityParts: parts.map(cityPartOf),
    abstentions: abstentions.map(abstentionOf),
    milestones: milestones.map(milestoneOf),
    funding: funding.map(fundingOf),
  };
}

/** How each initiative of an agenda that the actor may see is carried out, by its id. */
export async function executionsIn(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<ReadonlyMap<string, Execution>> {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative")
    .select(["id", "partners_json", "result_json"])
    .where("agenda", "=", agenda)
    .execute();
  const [leads, parts, abstentions, milestones, funding] = await Promise.all([
    byInitiative(leadRows(db).execute()),
    byInitiative(cityPartRows(db).execute()),
    byInitiative(abstentionRows(db).execute()),
    byInitiative(milestoneRows(db).execute()),
    byInitiative(fundingRows(db).execute()),
  ]);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        partners: row.partners_json,
        result: row.result_json,
        leads: (leads.get(row.id) ?? []).map(leadOf),
        cityParts: (parts.get(row.id) ?? []).map(cityPartOf),
        abstentions: (abstentions.get(row.id) ?? []).map(abstentionOf),
        milestones: (milestones.get(row.id) ?? []).map(milestoneOf),
        funding: (funding.get(row.id) ?? []).map(fundingOf),
      },
    ]),
  );
}

const byInitiative = async <Row extends { readonly initiative: string }>(rows: Promise<readonly Row[]>) =>
  groupedBy(await rows, ({ initiative }) => initiative);

/** The names and addresses of cities and other organisations, by id. */
export async function organisationHeads(db: Read<AgendaReads>, ids: readonly string[]): Promise<ReadonlyMap<string, CityHead>> {
  if (ids.length === 0) return new Map();
  const rows = await open(db).selectFrom("organisation").select(["id", "name", "slug"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, name, slug }) => [id, { id: asId<CityId>(id), name, slug }]));
}

const leadRows = (db: Read<AgendaTables>) =>
  open(db).selectFrom("initiative_lead").select(["initiative", "role", "person", "organisation", "office"]).orderBy("role", "desc");

const cityPartRows = (db: Read<AgendaTables>) =>
  open(db).selectFrom("initiative_city").select(["initiative", "city", "state"]).where("state", "is not", null).orderBy("position");

const abstentionRows = (db: Read<AgendaTables>) =>
  open(db).selectFrom("initiative_abstention").select(["initiative", "city", "reason"]).orderBy("city");

const milestoneRows = (db: Read<AgendaTables>) =>
  open(db).selectFrom("initiative_milestone").select(["initiative", "title", "due_on", "weight", "done_on"]).orderBy("position");

const fundingRows = (db: Read<AgendaTables>) =>
  open(db).selectFrom("initiative_funding").select(["initiative", "from_whom", "amount_eur", "years"]).orderBy("position");

type RowIn<Query extends (db: Read<AgendaTables>) => { execute(): Promise<readonly unknown[]> }> = Awaited<
  ReturnType<ReturnType<Query>["execute"]>
>[number];

const leadOf = ({ role, person, organisation, office }: RowIn<typeof leadRows>): Execution["leads"][number] => ({
  role: oneOf(leadRoles, role),
  person: person === null ? null : asId(person),
  organisation: organisation === null ? null : asId(organisation),
  office,
});

const cityPartOf = ({ city, state }: RowIn<typeof cityPartRows>): Execution["cityParts"][number] => ({
  city: asId(city),
  state: state === null ? null : oneOf(initiativeStates, state),
});

const abstentionOf = ({ city, reason }: RowIn<typeof abstentionRows>): Execution["abstentions"][number] => ({ city: asId(city), reason });

const milestoneOf = ({ title, due_on: due, weight, done_on: doneOn }: RowIn<typeof milestoneRows>): Execution["milestones"][number] => ({
  title,
  due,
  weight,
  doneOn,
});

const fundingOf = ({ from_whom: from, amount_eur: amountEur, years }: RowIn<typeof fundingRows>): Execution["funding"][number] => ({
  from,
  amountEur,
  years,
});
