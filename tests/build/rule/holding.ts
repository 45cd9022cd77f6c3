import type { BodyId, CityId, OrganisationId, PersonId } from "../../../src/lib/ids.ts";
import { asId } from "../../../src/lib/ids.ts";
import type { BodyKind } from "../../../src/modules/network/domain/body.ts";
import type { HeldOffice, HeldSeat } from "../../../src/modules/network/domain/roles.ts";
import type { SeatRole } from "../../../src/modules/network/domain/seat.ts";
import { administrationRoom, otherBody, otherCity, ownBody, ownCity, people, publicAffairsRoom, type Who } from "../actor.ts";

/** What somebody holds on the day of the test: the only thing from which rights follow. */
export interface Holding {
  readonly person: PersonId | null;
  readonly offices: readonly HeldOffice[];
  readonly seats: readonly HeldSeat[];
}

/** Holds nothing: a visitor, and everybody whose offices and seats are over or still to come. */
export const nothing: Holding = { person: null, offices: [], seats: [] };

export const ministry = asId<OrganisationId>("min-bzk");
export const secretariat = asId<BodyId>("secretariaat");
const coordinators = asId<BodyId>("coordinatorenoverleg");
export const somebody = asId<PersonId>("somebody");

/** The bodies of the tests, with what they are. */
export const bodies = [
  { id: ownBody, kind: "theme-group" },
  { id: otherBody, kind: "theme-group" },
  { id: coordinators, kind: "official-meeting" },
  { id: secretariat, kind: "secretariat" },
  { id: publicAffairsRoom, kind: "public-affairs" },
  { id: administrationRoom, kind: "administration" },
] as const satisfies readonly { readonly id: BodyId; readonly kind: BodyKind }[];

const seatIn = (body: string, role: SeatRole): HeldSeat => {
  const found = bodies.find(({ id }) => id === body);
  if (!found) throw new Error(`${body} is no body of the tests.`);
  return { body: found.id, bodyKind: found.kind, role };
};

const officeAt = (organisation: OrganisationId | CityId): HeldOffice => ({ organisation, isOfMember: organisation !== ministry });

/** One of the people of the tests, as what that person holds today. */
export function holdingOf(who: Who): Holding {
  const { at, sits = [] }: { readonly at?: string; readonly sits?: readonly { readonly body: string; readonly role: SeatRole }[] } =
    people[who];
  return {
    person: asId(`person-${who.replaceAll(" ", "-")}`),
    offices: at === undefined ? [] : [officeAt(asId<OrganisationId>(at))],
    seats: sits.map(({ body, role }) => seatIn(body, role)),
  };
}

const offices: readonly (readonly HeldOffice[])[] = [
  [],
  [officeAt(ownCity)],
  [officeAt(otherCity)],
  [officeAt(ministry)],
  [officeAt(ministry), officeAt(ownCity)],
];

const seats: readonly HeldSeat[] = [
  ...(["chair", "vice-chair", "political-lead", "official-lead", "secretary", "coordinator", "member", "guest"] as const).map((role) =>
    seatIn(ownBody, role),
  ),
  seatIn(otherBody, "chair"),
  seatIn(otherBody, "member"),
  seatIn(coordinators, "coordinator"),
  ...[secretariat, publicAffairsRoom, administrationRoom].flatMap((room) =>
    (["chair", "coordinator", "member", "guest"] as const).map((role) => seatIn(room, role)),
  ),
];

/** Everybody there can be: each choice of offices with no seat, one, or two. */
export const everyHolding: readonly Holding[] = [
  nothing,
  ...offices.flatMap((held) =>
    [[], ...seats.flatMap((one, index) => [[one], ...seats.slice(index + 1).map((two) => [one, two])])]
      .filter((sits) => held.length + sits.length > 0)
      .map((sits) => ({ person: somebody, offices: held, seats: sits })),
  ),
];

/** How somebody is called in a list of mistakes. */
export const named = ({ offices: held, seats: sits }: Holding): string =>
  [...held.map(({ organisation }) => `at ${organisation}`), ...sits.map(({ body, role }) => `${role} of ${body}`)].join(", ") ||
  "who holds nothing";
