import type { Actor, Role } from "../../../lib/actor.ts";
import type { Audience } from "../../../lib/audience.ts";
import type { BodyId, OrganisationId, PersonId } from "../../../lib/ids.ts";
import type { BodyKind } from "./body.ts";
import type { SeatRole } from "./seat.ts";

/** An office that somebody holds today. */
export interface HeldOffice {
  readonly organisation: OrganisationId;
  /** Whether the organisation is a city that is a member of the network today. */
  readonly isOfMember: boolean;
}

/** A seat that somebody holds today, or stands in for. */
export interface HeldSeat {
  readonly body: BodyId;
  readonly bodyKind: BodyKind;
  readonly role: SeatRole;
}

/** Whoever sits so leads the body. */
export const leading: ReadonlySet<SeatRole> = new Set<SeatRole>(["chair", "vice-chair", "political-lead", "official-lead", "secretary"]);

/** The rooms from which the platform is run; a seat in one, other than a guest's, gives its role. */
export const rooms: Readonly<Partial<Record<BodyKind, Role>>> = {
  secretariat: "secretariat",
  "public-affairs": "public-affairs",
  administration: "administrator",
};

/**
 * Who somebody is today, by offices and seats alone: there is no list of accounts with ticks. Null when nothing is held
 * any more; then a session opens nothing.
 */
export function actorOf(person: PersonId, offices: readonly HeldOffice[], seats: readonly HeldSeat[]): Actor | null {
  if (offices.length === 0 && seats.length === 0) return null;
  const own = offices.find((office) => office.isOfMember) ?? offices[0] ?? null;
  const roles = rolesOf(offices, seats);
  return {
    personId: person,
    organisationId: own?.organisation ?? null,
    cityId: own?.isOfMember ? own.organisation : null,
    roles,
    leads: new Set(seats.filter((seat) => leading.has(seat.role)).map((seat) => seat.body)),
    audiences: audiencesOf(person, roles, seats),
  };
}

/** The roles that offices and seats give. */
export function rolesOf(offices: readonly HeldOffice[], seats: readonly HeldSeat[]): ReadonlySet<Role> {
  const taking = seats.filter((seat) => seat.role !== "guest");
  const given = taking.flatMap((seat) => rooms[seat.bodyKind] ?? []);
  const sits = taking.filter((seat) => !(seat.bodyKind in rooms));
  const belongs = offices.some((office) => office.isOfMember) || sits.length > 0;
  return new Set<Role>([
    "visitor",
    ...given,
    ...(belongs ? (["member"] as const) : []),
    ...(sits.some((seat) => leading.has(seat.role)) ? (["lead"] as const) : []),
    ...(sits.some((seat) => seat.role === "coordinator") ? (["coordinator"] as const) : []),
    ...(!belongs && given.length === 0 ? (["partner"] as const) : []),
  ]);
}

/** A technical administrator reads nothing that is confidential, and a partner only what a body shares. */
const insiders: readonly Role[] = ["member", "secretariat", "public-affairs"];

function audiencesOf(person: PersonId, roles: ReadonlySet<Role>, seats: readonly HeldSeat[]): readonly Audience[] {
  const bodies = [...new Set(seats.filter((seat) => rooms[seat.bodyKind] !== "administrator").map((seat) => seat.body))].sort();
  return [
    "public",
    ...(insiders.some((role) => roles.has(role)) ? (["network"] as const) : []),
    ...bodies.map((body): Audience => `body:${body}`),
    `draft:${person}`,
  ];
}
