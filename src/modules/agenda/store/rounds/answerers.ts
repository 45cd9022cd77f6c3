import { asId, type BodyId, type CityId, type PersonId } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import { oneOf } from "../../../../lib/one-of.ts";
import { open, type Read, visibleTo } from "../../../../platform/db/read.ts";
import { leadRoles } from "../../domain/execution.ts";
import type { Answerers } from "../../domain/rounds/owner.ts";
import type { BodySubject } from "../../domain/rounds/selection.ts";
import type { AgendaReads } from "../../tables.ts";
import { clerk } from "./clerk.ts";

/** Who could answer for what on a day, as the network knows it. */
export async function answerersOn(db: Read<AgendaReads>, day: string): Promise<Answerers> {
  const [leads, offices, seats, subjects, people] = await Promise.all([
    leadRows(db),
    officeRows(db, day),
    seatRows(db, day),
    bodySubjects(db),
    presentPeople(db),
  ]);
  const officesOf = new Map([...groupedBy(offices, ({ person }) => person)].map(([id, own]) => [id, new Set(own.map(({ at }) => at))]));
  const placed = new Set([...officesOf.keys(), ...seats.map(({ person }) => person)]);
  return {
    leads,
    offices: officesOf,
    coordinators: coordinatorsIn(seats, officesOf),
    bodyLeads: bodyLeadsIn(seats),
    subjects,
    present: new Set(people.filter((person) => placed.has(person))),
  };
}

/** The themes and focus points that bodies are about. */
export async function bodySubjects(db: Read<AgendaReads>): Promise<readonly BodySubject[]> {
  const rows = await open(db).selectFrom("body_subject").select(["body", "theme", "focus_point"]).execute();
  return rows.map(({ body, theme, focus_point: point }) => ({
    body: asId(body),
    theme: asId(theme),
    point: point === "" ? null : asId(point),
  }));
}

async function leadRows(db: Read<AgendaReads>): Promise<Answerers["leads"]> {
  const rows = await open(db)
    .selectFrom("initiative_lead")
    .select(["initiative", "role", "person", "organisation", "office"])
    .where("person", "is not", null)
    .execute();
  const groups = groupedBy(rows, ({ initiative }) => initiative);
  return new Map(
    [...groups].map(([initiative, own]) => [
      initiative,
      own.map(({ role, person, organisation, office }) => ({
        role: oneOf(leadRoles, role),
        person: person === null ? null : asId<PersonId>(person),
        organisation: organisation === null ? null : asId<CityId>(organisation),
        office,
      })),
    ]),
  );
}

async function officeRows(db: Read<AgendaReads>, day: string) {
  const rows = await open(db)
    .selectFrom("office")
    .select(["person", "organisation"])
    .where("not_before", "<=", day)
    .where("not_after", ">", day)
    .execute();
  return rows.map(({ person, organisation }) => ({ person: asId<PersonId>(person), at: asId<CityId>(organisation) }));
}

interface SeatRow {
  readonly body: BodyId;
  readonly role: string;
  readonly organisation: CityId | null;
  readonly person: PersonId;
}

async function seatRows(db: Read<AgendaReads>, day: string): Promise<readonly SeatRow[]> {
  const rows = await visibleTo(db, clerk)
    .selectFrom("seat")
    .select(["body", "role", "organisation", "person"])
    .where("state", "=", "held")
    .where("not_before", "<=", day)
    .where("not_after", ">", day)
    .orderBy("id")
    .execute();
  return rows.flatMap(({ body, role, organisation, person }) =>
    person === null
      ? []
      : [{ body: asId<BodyId>(body), role, organisation: organisation === null ? null : asId<CityId>(organisation), person: asId(person) }],
  );
}

async function presentPeople(db: Read<AgendaReads>): Promise<readonly PersonId[]> {
  const rows = await visibleTo(db, clerk).selectFrom("person").select("id").where("state", "=", "present").execute();
  return rows.map(({ id }) => asId(id));
}

/** A coordinator speaks for the city that sends them, or where they have an office. The first by seat when there are more. */
function coordinatorsIn(seats: readonly SeatRow[], offices: Answerers["offices"]): Answerers["coordinators"] {
  const found = new Map<CityId, PersonId>();
  for (const { role, organisation, person } of seats) {
    if (role !== "coordinator") continue;
    for (const city of organisation === null ? (offices.get(person) ?? []) : [organisation]) {
      if (!found.has(city)) found.set(city, person);
    }
  }
  return found;
}

/** Who answers for a body: its lead at the office, else its secretary. */
function bodyLeadsIn(seats: readonly SeatRow[]): Answerers["bodyLeads"] {
  const found = new Map<BodyId, PersonId>();
  for (const role of ["official-lead", "secretary"]) {
    for (const seat of seats) if (seat.role === role && !found.has(seat.body)) found.set(seat.body, seat.person);
  }
  return found;
}
