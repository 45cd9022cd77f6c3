// People who can be asked in a round, and a round that asks them.

import type { Tables } from "../../src/app/tables.ts";
import { dayOf, daysAfter } from "../../src/lib/day.ts";
import { asId, type CityId, type PersonId } from "../../src/lib/ids.ts";
import { openRound, type RoundPlan } from "../../src/modules/agenda/actions/rounds/rounds.ts";
import type { RoundId } from "../../src/modules/agenda/domain/confirmation.ts";
import { type Sending, sendRounds } from "../../src/modules/agenda/jobs.ts";
import { actorOn } from "../../src/modules/network/index.ts";
import { carryOut } from "../../src/platform/context.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { write } from "../../src/platform/db/read.ts";
import { transact } from "../../src/platform/db/transact.ts";
import { makeLog } from "../../src/platform/log.ts";
import { outbox } from "../../src/platform/mail/mail.ts";
import { aPerson, aSignedIn, ownCity, type SignedIn } from "./actor.ts";
import { testNow } from "./house.ts";

/** The agenda of the starting content. */
const agenda = asId<never>("2019-2022");

/** Gives somebody a mail address that nobody else sees. */
export async function giveAddress(database: Database<Tables>, person: PersonId, address = `${person}@stad.example`): Promise<void> {
  await transact(database, async (tx) => {
    await write(tx)
      .insertInto("person_contact")
      .values({ person, kind: "email", value: address, audience: `draft:${person}` })
      .execute();
  });
}

/** A coordinator of a city, with a mail address. */
export async function aCoordinator(database: Database<Tables>, id = "coordinator", city: CityId = ownCity): Promise<SignedIn> {
  const made = await aPerson(database, id, { at: city, sits: [{ body: "coordinatorenoverleg", role: "coordinator" }] });
  await giveAddress(database, made.person);
  return made;
}

/** Makes somebody lead an initiative. */
export async function aLead(
  database: Database<Tables>,
  initiative: string,
  role: "official" | "political",
  person: PersonId,
  organisation: CityId | null = ownCity,
): Promise<void> {
  await transact(database, async (tx) => {
    await write(tx).insertInto("initiative_lead").values({ initiative, role, person, organisation, office: null }).execute();
  });
}

/** The plan of a round over a city of the starting content that opens today. */
export const aPlan = (told: Partial<RoundPlan> = {}, now = testNow): RoundPlan => {
  const today = dayOf(now);
  return {
    title: "Najaarsronde",
    body: null,
    selection: { agenda, themes: [], points: [], cities: [ownCity], kinds: [], freshnesses: [] },
    days: {
      opens: today,
      reminds: daysAfter(today, 7),
      remindsAgain: daysAfter(today, 10),
      escalates: daysAfter(today, 12),
      closes: daysAfter(today, 14),
    },
    language: "nl",
    ...told,
  };
};

/** Opens a round in the name of the secretariat. */
export async function openedRound(database: Database<Tables>, plan: RoundPlan = aPlan(), now = testNow): Promise<RoundId> {
  const { person } = await aSignedIn(database, "secretary", now);
  const actor = await actorOn(database.db, person, dayOf(now));
  if (actor === null) throw new Error("The secretary holds no seat.");
  return carryOut(database, actor, now, (context) => openRound(context, plan));
}

/** What it takes to send at a moment. */
export const sendingAt = (database: Database<Tables>, now: Date, lines: string[] = []): Sending<Tables> => ({
  database,
  site: { name: "G40", origin: "https://spil.example" },
  clock: () => now,
  log: makeLog("info", (line) => lines.push(line)),
  isStopped: () => false,
});

/** Lets the clock send what is due, and gives every letter that waits, the oldest first. */
export async function mailedAt(database: Database<Tables>, now = testNow) {
  await sendRounds(sendingAt(database, now));
  return outbox(database.db);
}

/** The link in a mail, without the site. */
export const roundLinkIn = (body: string): string => /https?:\/\/[^\s/]+(\/bevestigen\/\S+)/.exec(body)?.[1] ?? "";

/** So many days after a moment. */
export const daysOn = (days: number, now = testNow): Date => new Date(now.getTime() + days * 86_400_000);
