import type { BodyId, CityId, PersonId } from "../../../../lib/ids.ts";
import type { Lead, LeadRole } from "../execution.ts";
import { type BodySubject, type Candidate, isAbout } from "./selection.ts";

/** Who could answer for something, as known on the day on which a round opens. */
export interface Answerers {
  /** The leads of each initiative. */
  readonly leads: ReadonlyMap<string, readonly Lead[]>;
  /** The coordinator of each city. */
  readonly coordinators: ReadonlyMap<CityId, PersonId>;
  /** At which organisations each person holds an office. */
  readonly offices: ReadonlyMap<PersonId, ReadonlySet<CityId>>;
  /** Who leads each body at the office, or keeps its papers. */
  readonly bodyLeads: ReadonlyMap<BodyId, PersonId>;
  readonly subjects: readonly BodySubject[];
  /** Who is there: nobody who left is asked anything. */
  readonly present: ReadonlySet<PersonId>;
}

/** Whom a round asks, and who hears of it when that person stays silent. */
export interface Asked {
  /** Null when nobody is known. */
  readonly owner: PersonId | null;
  readonly escalateTo: PersonId | null;
}

/**
 * Who is asked about something: for a city its official lead, else its coordinator; for the whole its official lead, else
 * who leads the body that is about it. Silence goes to the political lead, else to the coordinator or the official lead of the
 * body: never to the silent person.
 */
export function askedOf(candidate: Candidate, answerers: Answerers): Asked {
  const second = candidate.city === null ? bodyLeadOf(candidate, answerers) : answerers.coordinators.get(candidate.city);
  const owner = [leadOf("official", candidate, answerers), second].find((one) => isThere(one, answerers)) ?? null;
  const above = [leadOf("political", candidate, answerers), second].find((one) => isThere(one, answerers) && one !== owner);
  return { owner, escalateTo: owner === null ? null : (above ?? null) };
}

const isThere = (person: PersonId | null | undefined, { present }: Answerers): person is PersonId =>
  person !== null && person !== undefined && present.has(person);

/** The lead of that role, when that person speaks for this city. */
function leadOf(role: LeadRole, { record, city }: Candidate, { leads, offices }: Answerers): PersonId | null {
  const lead = (leads.get(record) ?? []).find((one) => one.role === role);
  if (!lead || lead.person === null) return null;
  if (city === null || lead.organisation === city) return lead.person;
  return lead.organisation === null && offices.get(lead.person)?.has(city) === true ? lead.person : null;
}

/** Only a body that is about it, the first by name, so that the same round asks the same person each time. */
function bodyLeadOf(candidate: Candidate, { subjects, bodyLeads }: Answerers): PersonId | null {
  const bodies = subjects.filter((subject) => isAbout(subject, candidate)).map(({ body }) => body);
  const [first] = [...new Set(bodies)].sort().flatMap((body) => bodyLeads.get(body) ?? []);
  return first ?? null;
}
