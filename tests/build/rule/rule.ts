import type { Role } from "../../../src/lib/actor.ts";
import type { Audience } from "../../../src/lib/audience.ts";
import type { BodyId, OrganisationId, PersonId } from "../../../src/lib/ids.ts";
import type { RecordPart } from "../../../src/modules/agenda/domain/editing/record.ts";
import type { RecordPlace } from "../../../src/modules/agenda/domain/policy.ts";
import type { BodyKind } from "../../../src/modules/network/domain/body.ts";
import type { SeatRole, SeatState } from "../../../src/modules/network/domain/seat.ts";
import type { Holding } from "./holding.ts";

/**
 * Who may what, written out once more in the words of the domain and from what somebody holds. It knows nothing of roles,
 * routes or policies: tests put it beside all of those. Whoever changes a right changes it here as well.
 */

/** What a right is about. */
export interface Thing {
  readonly body?: { readonly id: BodyId; readonly kind: BodyKind };
  /** The role of a seat, and how things are with it. */
  readonly role?: SeatRole;
  readonly state?: SeatState;
  /** The organisation that is meant; null for all of them, or for none. */
  readonly organisation?: OrganisationId | null;
  /** What another person holds. */
  readonly other?: Holding;
  /** Somebody's own page, seat, session. */
  readonly owner?: PersonId;
  /** A record of the agenda, and the part of it that is meant; null for all of it. */
  readonly record?: RecordPlace;
  readonly part?: RecordPart | null;
}

type Ground = (who: Holding, thing: Thing) => boolean;

const leads: readonly SeatRole[] = ["chair", "vice-chair", "political-lead", "official-lead", "secretary"];
const rooms: readonly BodyKind[] = ["secretariat", "public-affairs", "administration"];

const sitsIn = ({ seats }: Holding, kind: BodyKind): boolean => seats.some((seat) => seat.bodyKind === kind && seat.role !== "guest");
const runsThePlatform = (who: Holding): boolean => rooms.some((room) => sitsIn(who, room));
const groupSeats = ({ seats }: Holding) => seats.filter(({ bodyKind }) => !rooms.includes(bodyKind));
const ownCityOf = ({ offices }: Holding): OrganisationId | null => offices.find(({ isOfMember }) => isOfMember)?.organisation ?? null;
const isCoordinator = (who: Holding): boolean => groupSeats(who).some(({ role }) => role === "coordinator");
const isMember = (who: Holding): boolean => ownCityOf(who) !== null || groupSeats(who).some(({ role }) => role !== "guest");
const isTechnicalRoom = ({ body }: Thing): boolean => body?.kind === "administration";
const isRoom = ({ body }: Thing): boolean => body !== undefined && rooms.includes(body.kind);

const leadsThat: Ground = ({ seats }, { body }) => seats.some((seat) => seat.body === body?.id && leads.includes(seat.role));
const coordinates: Ground = (who, { organisation }) =>
  isCoordinator(who) && ownCityOf(who) !== null && ownCityOf(who) === (organisation ?? null);

const leadsOneOf = ({ seats }: Holding, bodies: readonly BodyId[]): boolean =>
  seats.some(({ body, role }) => bodies.includes(body) && leads.includes(role));
const isDoneByCities = ({ record }: Thing): boolean => record?.kind === "initiative";
const isAnswered = ({ record, part }: Thing): boolean =>
  part === "outcome" && (record?.kind === "ask" || record?.kind === "offer" || record?.kind === "target");

/** Why somebody may do something. */
export const grounds = {
  everybody: () => true,
  "whoever signed in": ({ person }) => person !== null,
  "who works in a city or sits in a body": isMember,
  "who comes from outside": (who) => who.person !== null && !isMember(who) && !runsThePlatform(who),
  "public affairs": (who) => sitsIn(who, "public-affairs"),
  "the secretariat": (who) => sitsIn(who, "secretariat"),
  "the secretariat, outside the technical room": (who, thing) => sitsIn(who, "secretariat") && !isTechnicalRoom(thing),
  "the technical administration": (who) => sitsIn(who, "administration"),
  "the technical administration, in its own room": (who, thing) => sitsIn(who, "administration") && isTechnicalRoom(thing),
  "who leads a body": (who) => groupSeats(who).some(({ role }) => leads.includes(role)),
  "who leads that body": leadsThat,
  "who leads that body, for members and guests": (who, thing) =>
    leadsThat(who, thing) && (thing.role === "member" || thing.role === "guest") && !isTechnicalRoom(thing),
  "a coordinator": isCoordinator,
  "who works in that city": (who, { organisation }) => ownCityOf(who) !== null && ownCityOf(who) === (organisation ?? null),
  "the coordinator of that city": coordinates,
  "the coordinator of that city, for a vacancy outside the rooms": (who, thing) =>
    thing.state === "vacant" && !isRoom(thing) && coordinates(who, thing),
  "the coordinator of the person's own city, unless that person runs the platform": (who, { other }) =>
    other !== undefined && coordinates(who, { organisation: ownCityOf(other) }) && !runsThePlatform(other),
  "the coordinator of a city where the person works": (who, { other }) =>
    (other?.offices ?? []).some(({ organisation }) => coordinates(who, { organisation })),
  "the coordinator of that city, unless the person is of elsewhere or runs the platform": (who, thing) =>
    coordinates(who, thing) &&
    !runsThePlatform(thing.other ?? who) &&
    (thing.other?.offices ?? []).every(({ organisation }) => organisation === thing.organisation),
  "who leads a body that is about it": (who, { record }) => leadsOneOf(who, record?.bodies ?? []),
  "who leads a body that is about it, of what is no agenda": (who, { record }) =>
    record?.kind !== "agenda" && leadsOneOf(who, record?.bodies ?? []),
  "public affairs, of what came of asks, offers and targets": (who, thing) => isAnswered(thing) && sitsIn(who, "public-affairs"),
  "who leads that initiative": ({ person }, thing) =>
    isDoneByCities(thing) && person !== null && (thing.record?.leads ?? []).includes(person),
  "the coordinator of a city that carries it out": (who, thing) =>
    isDoneByCities(thing) && (thing.record?.cities ?? []).some((organisation) => coordinates(who, { organisation })),
  "anybody, outside the rooms": (_who, thing) => !isRoom(thing),
  oneself: ({ person }, { owner }) => person !== null && person === owner,
} as const satisfies Readonly<Record<string, Ground>>;

export type GroundName = keyof typeof grounds;

/** Whether one of these grounds holds. */
export const hasGround = (names: readonly GroundName[], who: Holding, thing: Thing = {}): boolean =>
  names.some((name) => (grounds[name] as Ground)(who, thing));

/** Whether somebody may know of a row with this audience. */
export function mayKnow(who: Holding, audience: Audience): boolean {
  if (audience === "public") return true;
  if (audience === "network") return isMember(who) || sitsIn(who, "secretariat") || sitsIn(who, "public-affairs");
  const [kind, owner] = audience.split(":");
  if (kind === "draft") return who.person === owner;
  return who.seats.some((seat) => seat.body === owner && seat.bodyKind !== "administration");
}

/** Who has which role. */
export const roleNames = {
  visitor: ["everybody"],
  member: ["who works in a city or sits in a body"],
  coordinator: ["a coordinator"],
  lead: ["who leads a body"],
  secretariat: ["the secretariat"],
  "public-affairs": ["public affairs"],
  partner: ["who comes from outside"],
  administrator: ["the technical administration"],
} as const satisfies Readonly<Record<Role, readonly GroundName[]>>;

/** Who may do which verb of which policy. */
export const verbs = {
  "network.enterAdministration": ["the secretariat", "the technical administration", "a coordinator", "who leads a body"],
  "network.changeOrganisation": ["the secretariat"],
  "network.changeMembership": ["the secretariat"],
  "network.exchangeSheets": ["the secretariat"],
  "network.addBody": ["the secretariat"],
  "network.changeBody": ["the secretariat, outside the technical room"],
  "network.changeCourse": ["the secretariat, outside the technical room", "who leads that body"],
  "network.giveMandate": ["the secretariat, outside the technical room", "who leads that body"],
  "network.handOnMandate": [
    "the secretariat, outside the technical room",
    "who leads that body",
    "the coordinator of a city where the person works",
  ],
  "network.changeSeat": [
    "the secretariat, outside the technical room",
    "the technical administration, in its own room",
    "who leads that body, for members and guests",
  ],
  "network.fillSeat": [
    "the secretariat, outside the technical room",
    "the technical administration, in its own room",
    "who leads that body, for members and guests",
    "the coordinator of that city, for a vacancy outside the rooms",
  ],
  "network.addPerson": ["the secretariat", "the coordinator of that city"],
  "network.changePerson": ["the secretariat", "the coordinator of a city where the person works"],
  "network.changeOffice": ["the secretariat", "the coordinator of that city"],
  "network.addOffice": ["the secretariat", "the coordinator of that city, unless the person is of elsewhere or runs the platform"],
  "network.changeGuard": ["the secretariat", "the coordinator of that city"],
  "network.leaveVacant": ["the secretariat", "anybody, outside the rooms"],
  "network.erasePerson": ["the secretariat", "the technical administration"],
  "network.showOneself": ["oneself"],
  "access.invite": ["the secretariat", "the coordinator of the person's own city, unless that person runs the platform"],
  "access.endSessions": ["oneself", "the technical administration"],
  "access.closeAccount": ["the secretariat", "the technical administration"],
  "access.manageOwn": ["oneself"],
  "issuers.manageIssuers": ["the technical administration"],
  "agenda.draft": ["the secretariat", "public affairs", "who works in a city or sits in a body"],
  "agenda.publish": [
    "the secretariat",
    "who leads a body that is about it, of what is no agenda",
    "public affairs, of what came of asks, offers and targets",
    "who leads that initiative",
    "the coordinator of a city that carries it out",
  ],
  "agenda.withdraw": [
    "the secretariat",
    "who leads a body that is about it, of what is no agenda",
    "who leads that initiative",
    "the coordinator of a city that carries it out",
  ],
  "agenda.runAgenda": ["the secretariat"],
  "agenda.openRound": ["the secretariat", "who leads that body"],
  "agenda.followRound": ["the secretariat", "who leads that body"],
  "agenda.followCity": ["the coordinator of that city"],
  "agenda.followChange": [
    "the secretariat",
    "oneself",
    "who leads that initiative",
    "the coordinator of that city",
    "who leads a body that is about it",
  ],
  "figures.fetchFigures": ["the secretariat", "the technical administration"],
  "replies.placeReply": ["who works in that city"],
  "replies.withdrawReply": ["the secretariat", "who works in that city"],
  "replies.readReplyHistory": ["who works in that city"],
  "agenda.proposeFate": ["the secretariat", "who leads a body that is about it"],
} as const satisfies Readonly<Record<string, readonly GroundName[]>>;

export type Verb = keyof typeof verbs;

const administering = ["the secretariat", "the technical administration", "a coordinator", "who leads a body"] as const;
const seatsHandedOut = ["the secretariat", "the technical administration", "who leads a body"] as const;

/** Who may enter which doors: the first line whose beginning fits an address. Behind a door the policy of the thing itself decides. */
export const doors: readonly (readonly [begins: RegExp, ...who: readonly GroundName[]])[] = [
  [/^\/beheer\/overdracht\//, "the secretariat", "who works in a city or sits in a body"],
  [/^\/beheer\/gremia\/(nieuw|:slug\/(wijziging|einde))$/, "the secretariat"],
  [/^\/beheer\/gremia\/:slug\/(koers|mandaten)/, "the secretariat", "who leads a body"],
  [/^\/beheer\/gremia(\/:slug(\/zetels\/nieuw)?)?$/, ...administering],
  [/^\/beheer\/mandaten\//, "the secretariat", "who leads a body"],
  [/^\/beheer\/zetels(\/:id(\/overdracht)?)?$/, ...administering],
  [/^\/beheer\/zetels\/:id\/einde$/, ...seatsHandedOut],
  [/^\/beheer\/mensen\/:id\/verwijdering$/, "the secretariat", "the technical administration"],
  [/^\/beheer\/(mensen|functies|wisseling)(\/|$)/, "the secretariat", "a coordinator"],
  [/^\/beheer\/(organisaties|uitwisseling|bronnen)(\/|$)/, "the secretariat"],
  [/^\/beheer\/(rechten|bewaartermijnen|accounts|cijfers|financien)(\/|$)/, "the secretariat", "the technical administration"],
  [/^\/beheer\/(logboek|gezondheid|aanmelding)(\/|$)/, "the technical administration"],
  [/^\/beheer\/rondes\/(nieuw|:id\/(einde|intrekking))$/, "the secretariat", "who leads a body"],
  [/^\/beheer\/rondes(\/|$)/, "the secretariat", "who leads a body", "a coordinator"],
  [/^\/beheer$/, ...administering],
  [
    /^\/(concepten|intrekking)(\/|$)|^\/geschiedenis\/.*\/herstel$/,
    "who works in a city or sits in a body",
    "the secretariat",
    "public affairs",
  ],
  [/^\/gemelde-wijzigingen$/, "who works in a city or sits in a body", "the secretariat", "public affairs"],
  [/^\/agenda\/:agenda\/(opvolger|vaststelling|afsluiting)$/, "the secretariat"],
  [/^\/agenda\/:agenda\/opvolging\/:position/, "the secretariat", "who leads a body"],
  [/^\/cijfers\/:id\/weerwoord$/, "who works in a city or sits in a body"],
  [/^\/weerwoorden\/:id(\/intrekking)?$/, "who works in a city or sits in a body", "the secretariat"],
  [/^\/weerwoorden\/:id\/bevestiging$/, "who works in a city or sits in a body"],
  [/^\/mijn\/passkeys(\/opties)?$/, "everybody"],
  [/^\/mijn(\/|$)/, "whoever signed in"],
  [/^\/inloggen\/opnieuw$/, "whoever signed in"],
  [/^\//, "everybody"],
];

/** Doors at which sending is for fewer than looking. */
export const sending: typeof doors = [
  [/^\/beheer\/accounts\/:id\/sessies\/einde$/, "the technical administration"],
  [/^\/beheer\/accounts\/:id\/uitnodiging$/, "the secretariat"],
  [/^\/beheer\/rondes$/, "the secretariat", "who leads a body"],
  [/^\/beheer\/gremia(\/:slug)?$/, "the secretariat"],
  [/^\/beheer\/zetels$/, ...seatsHandedOut],
  [/^\/weerwoorden\/:id$/, "who works in a city or sits in a body"],
  ...doors,
];

/** Doors at which looking is for fewer than sending: what a device answers comes also from who is signing in. */
export const looking: typeof doors = [[/^\/mijn\/passkeys$/, "whoever signed in"], ...doors];
