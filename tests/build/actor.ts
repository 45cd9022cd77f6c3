import type { Tables } from "../../src/app/tables.ts";
import { system } from "../../src/lib/actor.ts";
import type { Audience } from "../../src/lib/audience.ts";
import { dayOf } from "../../src/lib/day.ts";
import { asId, type BodyId, type CityId, type OrganisationId, type PersonId } from "../../src/lib/ids.ts";
import { endedOn, type Period, since } from "../../src/lib/period.ts";
import { closeAccess } from "../../src/modules/access/actions/account.ts";
import { openAccount } from "../../src/modules/access/store/accounts.ts";
import type { SeatRole } from "../../src/modules/network/domain/seat.ts";
import { insertOffice } from "../../src/modules/network/store/offices.ts";
import { insertPerson } from "../../src/modules/network/store/person-save.ts";
import { saveBody } from "../../src/modules/network/store/save-body.ts";
import { saveSeat } from "../../src/modules/network/store/save-seat.ts";
import { carryOut } from "../../src/platform/context.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { transact } from "../../src/platform/db/transact.ts";
import { endSessionsOf, startSession } from "../../src/platform/session/session.ts";
import { testNow } from "./house.ts";

/** Somebody who is signed in: what a request of theirs carries. */
export interface SignedIn {
  readonly person: PersonId;
  readonly headers: { readonly cookie: string };
}

interface Sits {
  readonly body: string;
  readonly role: SeatRole;
}

interface Places {
  /** The organisation of the office. */
  readonly at?: string;
  readonly sits?: readonly Sits[];
  /** Who may know the name; the network unless it is said. */
  readonly audience?: Audience;
  /** How things stand with offices, seats and session; all hold today unless it is said. */
  readonly standing?: Standing;
}

/** How things can stand with somebody who is, was or will be in the network. */
export const standings = ["today", "ended yesterday", "begins tomorrow", "account closed", "half a session", "signed out"] as const;
export type Standing = (typeof standings)[number];

/** Two cities that are members, the first of the list and another. */
export const ownCity = asId<CityId>("GM0193");
export const otherCity = asId<CityId>("GM0361");

/** A theme group of the starting content, and another. */
export const ownBody = asId<BodyId>("tg-woningmarkt");
export const otherBody = asId<BodyId>("tg-duurzaamheid");

/** A room of the platform that the starting content does not have, made for tests. */
export const administrationRoom = asId<BodyId>("technisch-beheer-test");
export const publicAffairsRoom = asId<BodyId>("public-affairs-test");

/** The people of a test, by what they are: each makes itself, signed in, in a database with the starting content. */
export const people = {
  member: { at: ownCity },
  "member of another city": { at: otherCity },
  coordinator: { at: ownCity, sits: [{ body: "coordinatorenoverleg", role: "coordinator" }] },
  lead: { at: ownCity, sits: [{ body: ownBody, role: "chair" }] },
  "member of the body": { at: otherCity, sits: [{ body: ownBody, role: "member" }] },
  secretary: { sits: [{ body: "secretariaat", role: "member" }] },
  lobbyist: { sits: [{ body: publicAffairsRoom, role: "member" }] },
  partner: { at: "min-bzk", sits: [{ body: ownBody, role: "guest" }] },
  administrator: { sits: [{ body: administrationRoom, role: "member" }] },
} as const satisfies Readonly<Record<string, Places>>;
export type Who = keyof typeof people;

/** Makes one of the people above, with a session that began at the moment of the tests. */
export async function aSignedIn(database: Database<Tables>, who: Who, now = testNow, standing: Standing = "today"): Promise<SignedIn> {
  const room = roomsFor[who];
  if (room) await aRoom(database, room.id, room.kind);
  const id = [`person-${who}`, ...(standing === "today" ? [] : [standing])].join("-").replaceAll(" ", "-");
  return aPerson(database, id, { ...people[who], standing }, now);
}

const roomsFor: Partial<Record<Who, { readonly id: BodyId; readonly kind: "administration" | "public-affairs" }>> = {
  administrator: { id: administrationRoom, kind: "administration" },
  lobbyist: { id: publicAffairsRoom, kind: "public-affairs" },
};

/** Makes a person with an office, seats and a session. */
export async function aPerson(
  database: Database<Tables>,
  id: string,
  { at, sits = [], audience = "network", standing = "today" }: Places,
  now = testNow,
): Promise<SignedIn> {
  const person = asId<PersonId>(id);
  const period = periodFor(standing, now);
  const kept = { version: 1, changedAt: now };
  const secret = await transact(database, async (tx) => {
    await insertPerson(tx, { id: person, name: `Voorbeeld ${id}`, sortName: id, audience, state: "present", ...kept });
    if (at !== undefined)
      await insertOffice(tx, {
        id: asId(`office-${id}`),
        person,
        organisation: asId<OrganisationId>(at),
        kind: "official",
        title: null,
        period,
        ...kept,
      });
    for (const [index, { body, role }] of sits.entries())
      await saveSeat(tx, {
        id: asId(`seat-${id}-${index}`),
        body: asId(body),
        role,
        roleNote: null,
        organisation: at === undefined ? null : asId<OrganisationId>(at),
        office: null,
        person,
        substitute: null,
        state: "held",
        period,
        follows: null,
        note: null,
        sources: [],
        audience: "network",
        ...kept,
      });
    if (standing === "account closed") await openAccount(tx, { person, address: null }, now);
    const started = await startSession(tx, { person, means: "passkey", isComplete: standing !== "half a session", browser: "" }, now);
    if (standing === "signed out") await endSessionsOf(tx, person, now);
    return started;
  });
  if (standing === "account closed") await carryOut(database, system, now, (context) => closeAccess(context, person));
  return { person, headers: { cookie: `__Host-sid=${secret}` } };
}

const dayMs = 86_400_000;

function periodFor(standing: Standing, now: Date): Period {
  const [before, today, after] = [-dayMs, 0, dayMs].map((ms) => dayOf(new Date(now.getTime() + ms)));
  if (standing === "ended yesterday") return endedOn(since("2020-01-01"), String(today));
  return since(String(standing === "begins tomorrow" ? after : before));
}

async function aRoom(database: Database<Tables>, id: BodyId, kind: "administration" | "public-affairs"): Promise<void> {
  await transact(database, (tx) =>
    saveBody(tx, {
      id,
      network: asId("g40"),
      slug: id,
      name: id,
      kind,
      parent: null,
      counterpart: null,
      counterpartNote: null,
      task: null,
      note: null,
      otherNames: [],
      period: since("2020-01-01"),
      sources: [],
      audience: "network",
      version: 1,
      changedAt: testNow,
      successions: [],
      participations: [],
      subjects: [],
      courses: [],
    }),
  );
}
