import { type Actor, type Role, system, visitor } from "../../../src/lib/actor.ts";
import type { Audience } from "../../../src/lib/audience.ts";
import { asId, type PersonId } from "../../../src/lib/ids.ts";
import { may as mayWithIssuers } from "../../../src/modules/access/domain/issuer-policy.ts";
import { may as mayInAccess } from "../../../src/modules/access/domain/policy.ts";
import { recordKinds, recordParts } from "../../../src/modules/agenda/domain/editing/record.ts";
import { may as mayInAgenda, type RecordPlace } from "../../../src/modules/agenda/domain/policy.ts";
import { may as mayWithFigures } from "../../../src/modules/monitor/domain/load-policy.ts";
import { may as mayWithReplies } from "../../../src/modules/monitor/domain/reply-policy.ts";
import { may as mayInNetwork } from "../../../src/modules/network/domain/policy.ts";
import { actorOf } from "../../../src/modules/network/domain/roles.ts";
import { seatRoles, seatStates } from "../../../src/modules/network/domain/seat.ts";
import { otherCity, ownCity } from "../actor.ts";
import { bodies, everyHolding, type Holding, ministry, named, nothing, somebody } from "./holding.ts";
import { doors, type GroundName, hasGround, looking, mayKnow, roleNames, sending, type Thing, type Verb, verbs } from "./rule.ts";

/** The product's own answers, which the rule is put beside; a test can put others in their place. */
export interface Answers {
  readonly network: typeof mayInNetwork;
  readonly access: typeof mayInAccess;
  readonly issuers: typeof mayWithIssuers;
  readonly agenda: typeof mayInAgenda;
  readonly figures: typeof mayWithFigures;
  readonly replies: typeof mayWithReplies;
  readonly actorOf: typeof actorOf;
}

export const ownAnswers: Answers = {
  network: mayInNetwork,
  access: mayInAccess,
  issuers: mayWithIssuers,
  agenda: mayInAgenda,
  figures: mayWithFigures,
  replies: mayWithReplies,
  actorOf,
};

const organisations = [ownCity, otherCity, ministry];
const others = everyHolding.filter(({ offices, seats }) => offices.length > 0 && seats.length < 2);
const owners = [somebody, asId<PersonId>("another")];

const withBody: readonly Thing[] = bodies.map((body) => ({ body }));
const withSeat: readonly Thing[] = withBody.flatMap((thing) => seatRoles.map((role) => ({ ...thing, role })));
const withVacancy: readonly Thing[] = withSeat.flatMap((thing) =>
  seatStates.flatMap((state) => [null, ownCity, otherCity].map((organisation) => ({ ...thing, state, organisation }))),
);
const withOrganisation: readonly Thing[] = organisations.map((organisation) => ({ organisation }));
const withOther: readonly Thing[] = others.map((other) => ({ other }));
const withOwner: readonly Thing[] = owners.map((owner) => ({ owner }));

/** Records of every kind: of nobody, about a body, of a city, of who leads it. */
const records: readonly RecordPlace[] = recordKinds.flatMap((kind) => [
  { kind, bodies: [], cities: [], leads: [] },
  ...bodies.map(({ id }) => ({ kind, bodies: [id], cities: [], leads: [] })),
  ...[ownCity, otherCity].map((city) => ({ kind, bodies: [], cities: [city], leads: [] })),
  { kind, bodies: [], cities: [], leads: [somebody] },
]);
const withRecord: readonly Thing[] = records.map((record) => ({ record }));
const withPart: readonly Thing[] = withRecord.flatMap((thing) => [null, ...recordParts].map((part) => ({ ...thing, part })));

/** How a verb is asked about a thing, and about which things. */
interface Asking {
  readonly things: readonly Thing[];
  readonly ask: (answers: Answers, actor: Actor, thing: Thing) => boolean;
}

const bodyOf = ({ body }: Thing) => body ?? bodies[0];
const seatOf = ({ role = "member", state = "vacant", organisation = null }: Thing) => ({ role, state, organisation });
const organisationOf = ({ organisation }: Thing) => organisation ?? ownCity;
const recordOf = ({ record }: Thing): RecordPlace => record ?? { kind: "ask", bodies: [], cities: [], leads: [] };
const placesOf = ({ other }: Thing) => (other?.offices ?? []).map(({ organisation }) => organisation);
const ownerOf = ({ owner }: Thing) => owner ?? somebody;
const otherOf = ({ actorOf: make }: Answers, { other }: Thing): Actor | null =>
  other === undefined ? null : make(asId("another"), other.offices, other.seats);

const askings: Readonly<Record<Verb, Asking>> = {
  "network.enterAdministration": { things: [{}], ask: ({ network }, actor) => network.enterAdministration(actor) },
  "network.changeOrganisation": { things: [{}], ask: ({ network }, actor) => network.changeOrganisation(actor) },
  "network.changeMembership": { things: [{}], ask: ({ network }, actor) => network.changeMembership(actor) },
  "network.exchangeSheets": { things: [{}], ask: ({ network }, actor) => network.exchangeSheets(actor) },
  "network.addBody": { things: [{}], ask: ({ network }, actor) => network.addBody(actor) },
  "network.changeBody": { things: withBody, ask: ({ network }, actor, thing) => network.changeBody(actor, bodyOf(thing)) },
  "network.changeCourse": { things: withBody, ask: ({ network }, actor, thing) => network.changeCourse(actor, bodyOf(thing)) },
  "network.giveMandate": { things: withBody, ask: ({ network }, actor, thing) => network.giveMandate(actor, bodyOf(thing)) },
  "network.handOnMandate": {
    things: withBody.flatMap((thing) => others.filter(({ seats }) => seats.length === 0).map((other) => ({ ...thing, other }))),
    ask: ({ network }, actor, thing) => network.handOnMandate(actor, bodyOf(thing), placesOf(thing)),
  },
  "network.changeSeat": {
    things: withSeat,
    ask: ({ network }, actor, thing) => network.changeSeat(actor, bodyOf(thing), seatOf(thing).role),
  },
  "network.fillSeat": {
    things: withVacancy,
    ask: ({ network }, actor, thing) => network.fillSeat(actor, bodyOf(thing), seatOf(thing)),
  },
  "network.addPerson": { things: withOrganisation, ask: ({ network }, actor, thing) => network.addPerson(actor, organisationOf(thing)) },
  "network.changePerson": {
    things: withOther,
    ask: ({ network }, actor, thing) => network.changePerson(actor, placesOf(thing)),
  },
  "network.changeOffice": {
    things: withOrganisation,
    ask: ({ network }, actor, thing) => network.changeOffice(actor, organisationOf(thing)),
  },
  "network.addOffice": {
    things: [nothing, ...everyHolding.filter(({ offices, seats }) => offices.length < 2 && seats.length === 1)].flatMap((other) =>
      organisations.map((organisation) => ({ other, organisation })),
    ),
    ask: (answers, actor, thing) => answers.network.addOffice(actor, organisationOf(thing), otherOf(answers, thing)),
  },
  "network.changeGuard": {
    things: [...withOrganisation, { organisation: null }],
    ask: ({ network }, actor, { organisation = null }) => network.changeGuard(actor, organisation),
  },
  "network.leaveVacant": { things: withBody, ask: ({ network }, actor, thing) => network.leaveVacant(actor, bodyOf(thing)) },
  "figures.fetchFigures": { things: [{}], ask: ({ figures }, actor) => figures.fetchFigures(actor) },
  "network.erasePerson": { things: [{}], ask: ({ network }, actor) => network.erasePerson(actor) },
  "network.showOneself": { things: withOwner, ask: ({ network }, actor, thing) => network.showOneself(actor, ownerOf(thing)) },
  "access.invite": {
    things: withOther,
    ask: (answers, actor, thing) => answers.access.invite(actor, otherOf(answers, thing) ?? visitor),
  },
  "access.endSessions": { things: withOwner, ask: ({ access }, actor, thing) => access.endSessions(actor, ownerOf(thing)) },
  "access.closeAccount": { things: [{}], ask: ({ access }, actor) => access.closeAccount(actor) },
  "access.manageOwn": { things: withOwner, ask: ({ access }, actor, thing) => access.manageOwn(actor, ownerOf(thing)) },
  "issuers.manageIssuers": { things: [{}], ask: ({ issuers }, actor) => issuers.manageIssuers(actor) },
  "agenda.draft": { things: [{}], ask: ({ agenda }, actor) => agenda.draft(actor) },
  "agenda.publish": {
    things: withPart,
    ask: ({ agenda }, actor, thing) => agenda.publish(actor, recordOf(thing), thing.part ?? null),
  },
  "agenda.withdraw": { things: withRecord, ask: ({ agenda }, actor, thing) => agenda.withdraw(actor, recordOf(thing)) },
  "agenda.runAgenda": { things: [{}], ask: ({ agenda }, actor) => agenda.runAgenda(actor) },
  "agenda.openRound": { things: [{}, ...withBody], ask: ({ agenda }, actor, { body }) => agenda.openRound(actor, body?.id ?? null) },
  "agenda.followRound": { things: [{}, ...withBody], ask: ({ agenda }, actor, { body }) => agenda.followRound(actor, body?.id ?? null) },
  "agenda.followCity": {
    things: [...withOrganisation, { organisation: null }],
    ask: ({ agenda }, actor, { organisation = null }) => agenda.followCity(actor, organisation),
  },
  "agenda.followChange": {
    things: withRecord
      .filter(({ record }) => record?.kind === "initiative")
      .flatMap((thing) =>
        [{}, ...withOwner].flatMap((told) => [null, ownCity].map((organisation) => ({ ...thing, ...told, organisation }))),
      ),
    ask: ({ agenda }, actor, thing) =>
      agenda.followChange(actor, { person: thing.owner ?? null, city: thing.organisation ?? null }, recordOf(thing)),
  },
  "replies.placeReply": { things: withOrganisation, ask: ({ replies }, actor, thing) => replies.placeReply(actor, organisationOf(thing)) },
  "replies.withdrawReply": {
    things: withOrganisation,
    ask: ({ replies }, actor, thing) => replies.withdrawReply(actor, organisationOf(thing)),
  },
  "replies.readReplyHistory": {
    things: withOrganisation,
    ask: ({ replies }, actor, thing) => replies.readReplyHistory(actor, organisationOf(thing)),
  },
  "agenda.proposeFate": { things: withRecord, ask: ({ agenda }, actor, thing) => agenda.proposeFate(actor, recordOf(thing)) },
};

/** A count of what was put beside the rule, beside what did not agree with it. */
export interface Tally {
  checks: number;
  readonly mistakes: string[];
}

export const newTally = (): Tally => ({ checks: 0, mistakes: [] });

function compare(tally: Tally, actual: boolean, expected: boolean, words: () => string): void {
  tally.checks += 1;
  if (actual !== expected) tally.mistakes.push(`${words()}: ${expected ? "refused" : "allowed"}`);
}

const actorFor = ({ actorOf: make }: Answers, { person, offices, seats }: Holding): Actor =>
  (person === null ? null : make(person, offices, seats)) ?? visitor;

/** The product itself, when it works by the clock, connects nobody's sign-in. */
function compareSystem({ issuers }: Answers, tally: Tally): void {
  compare(tally, issuers.manageIssuers(system), false, () => "issuers.manageIssuers by the product itself");
}

/** Every verb of every policy, for everybody, about everything it can be about. Stops at the first mistake when one is enough. */
export function compareVerbs(answers: Answers, tally: Tally, isEnough: (tally: Tally) => boolean = () => false): void {
  compareSystem(answers, tally);
  for (const holding of everyHolding) {
    const actor = actorFor(answers, holding);
    for (const [verb, { things, ask }] of Object.entries(askings) as readonly [Verb, Asking][])
      for (const thing of things) {
        compare(tally, ask(answers, actor, thing), hasGround(verbs[verb], holding, thing), () => `${verb} by ${named(holding)}`);
        if (isEnough(tally)) return;
      }
  }
}

const audiences: readonly Audience[] = [
  "public",
  "network",
  ...bodies.map(({ id }): Audience => `body:${id}`),
  ...owners.map((owner): Audience => `draft:${owner}`),
];

/** Of which rows everybody may know, by audience. */
export function compareAudiences(answers: Answers, tally: Tally, isEnough: (tally: Tally) => boolean = () => false): void {
  for (const holding of everyHolding) {
    const actor = actorFor(answers, holding);
    for (const audience of audiences) {
      compare(tally, actor.audiences.includes(audience), mayKnow(holding, audience), () => `${audience} for ${named(holding)}`);
      if (isEnough(tally)) return;
    }
  }
}

/** Which roles everybody has. */
export function compareRoles(answers: Answers, tally: Tally): void {
  for (const holding of everyHolding) {
    const { roles } = actorFor(answers, holding);
    for (const [role, names] of Object.entries(roleNames) as readonly (readonly [Role, readonly GroundName[]])[])
      compare(tally, roles.has(role), hasGround(names, holding), () => `the role ${role} of ${named(holding)}`);
  }
}

/** A door as a route declares it. */
export interface Door {
  readonly method: string;
  readonly path: string;
  readonly roles: readonly Role[];
}

/** Who may enter a door, by the rule. */
export function groundsFor({ method, path }: Pick<Door, "method" | "path">) {
  const lines = method === "GET" ? looking : sending;
  const [, ...names] = lines.find(([begins]) => begins.test(path)) ?? doors[doors.length - 1] ?? [/^/];
  return names;
}

/** Who enters which door. */
export function compareDoors(all: readonly Door[], tally: Tally, isEnough: (tally: Tally) => boolean = () => false): void {
  for (const holding of everyHolding) {
    const { roles } = actorFor(ownAnswers, holding);
    for (const door of all) {
      const enters = door.roles.some((role) => roles.has(role));
      compare(tally, enters, hasGround(groundsFor(door), holding), () => `${door.method} ${door.path} by ${named(holding)}`);
      if (isEnough(tally)) return;
    }
  }
}
