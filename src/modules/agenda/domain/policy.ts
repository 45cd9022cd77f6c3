import type { Actor } from "../../../lib/actor.ts";
import type { BodyId, CityId, PersonId } from "../../../lib/ids.ts";
import type { RecordKind, RecordPart } from "./editing/record.ts";

/** What of a record decides who may change it. */
export interface RecordPlace {
  readonly kind: RecordKind;
  /** The bodies that are about its theme or its focus points. */
  readonly bodies: readonly BodyId[];
  /** The cities that carry it out. */
  readonly cities: readonly CityId[];
  /** Who leads it. */
  readonly leads: readonly PersonId[];
}

/** Who may do which verb. The table in the README is checked against it. */
export const may = {
  /** Write something down that nobody else sees yet. */
  draft: (actor: Actor) => drafting.some((role) => actor.roles.has(role)),
  /** Make a draft what the record says, to those whom it is for. */
  publish: (actor: Actor, place: RecordPlace, part: RecordPart | null): boolean =>
    place.kind === "initiative" ? carries(actor, place) : states(actor, place) || (part === "outcome" && judges(actor, place)),
  /** Take it away from everybody else's sight. */
  withdraw: (actor: Actor, place: RecordPlace): boolean => may.publish(actor, place, "statement"),
  /** Adopt or close an agenda, and begin the next. */
  runAgenda: (actor: Actor) => actor.roles.has("secretariat"),
  /** Ask owners whether what is written is still so, in the name of a body or of the network, and end that. */
  openRound: (actor: Actor, body: BodyId | null): boolean => actor.roles.has("secretariat") || [...actor.leads].some((led) => led === body),
  /** Follow what all cities answer. */
  followRound: (actor: Actor, body: BodyId | null): boolean => may.openRound(actor, body),
  /** Follow what one city answers. */
  followCity: (actor: Actor, city: CityId | null): boolean =>
    actor.roles.has("coordinator") && actor.cityId !== null && actor.cityId === city,
  /** Read what somebody told to have changed, and say that the record says it now: whoever told it, and who may publish it for them. */
  followChange: (actor: Actor, { person, city }: { readonly person: PersonId | null; readonly city: CityId | null }, place: ChangePlace) =>
    actor.roles.has("secretariat") ||
    (person !== null && person === actor.personId) ||
    place.leads.some((lead) => lead === actor.personId) ||
    may.followCity(actor, city) ||
    leadsBodyOf(actor, place),
  /** Say what should become of a focus point when its agenda ends; the secretariat decides. */
  proposeFate: (actor: Actor, place: RecordPlace): boolean => actor.roles.has("secretariat") || leadsBodyOf(actor, place),
} as const;

const drafting = ["member", "secretariat", "public-affairs"] as const;

/** Of a record that somebody told to have changed: who is about it. */
type ChangePlace = Pick<RecordPlace, "bodies" | "leads">;

const leadsBodyOf = (actor: Actor, { bodies }: Pick<RecordPlace, "bodies">): boolean => bodies.some((body) => actor.leads.has(body));

/** What the network says, the secretariat writes down, and who leads the body that is about it. */
const states = (actor: Actor, place: RecordPlace): boolean =>
  actor.roles.has("secretariat") || (place.kind !== "agenda" && leadsBodyOf(actor, place));

/** What came of it is also for those who follow parliament and government. */
const judges = (actor: Actor, { kind }: RecordPlace): boolean =>
  actor.roles.has("public-affairs") && (kind === "ask" || kind === "offer" || kind === "target");

/** What cities do, they say themselves: their coordinator, and who leads it. */
function carries(actor: Actor, place: RecordPlace): boolean {
  if (actor.roles.has("secretariat") || leadsBodyOf(actor, place)) return true;
  if (place.leads.some((lead) => lead === actor.personId)) return true;
  return actor.roles.has("coordinator") && place.cities.some((city) => city === actor.cityId);
}
