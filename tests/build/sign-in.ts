import type { Tables } from "../../src/app/tables.ts";
import { asId, type BodyId, type NetworkId, type PersonId } from "../../src/lib/ids.ts";
import { since } from "../../src/lib/period.ts";
import { codeFrom, stepOf } from "../../src/modules/access/domain/totp.ts";
import { answerRequests } from "../../src/modules/access/index.ts";
import { openAccount } from "../../src/modules/access/store/accounts.ts";
import { saveAuthenticator } from "../../src/modules/access/store/factors.ts";
import type { BodyKind } from "../../src/modules/network/domain/body.ts";
import { sortNameOf } from "../../src/modules/network/domain/person.ts";
import type { SeatRole } from "../../src/modules/network/domain/seat.ts";
import { insertPerson } from "../../src/modules/network/store/person-save.ts";
import { saveBody } from "../../src/modules/network/store/save-body.ts";
import { saveSeat } from "../../src/modules/network/store/save-seat.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { type Write, write } from "../../src/platform/db/read.ts";
import { transact } from "../../src/platform/db/transact.ts";
import { outbox } from "../../src/platform/mail/mail.ts";
import { macOfStep } from "../../src/platform/time-code.ts";
import type { Browser, Stand } from "./browser.ts";
import { testNow, testVault } from "./house.ts";
import { aSeat } from "./seat.ts";

/** The secret of every app in tests. */
export const appSecret = Buffer.from("12345678901234567890");

/** The code that the app shows at a moment. */
export const codeAt = (now: Date, secret: Uint8Array = appSecret): string => codeFrom(macOfStep(secret, stepOf(now)));

/** A person who can be signed in. */
export interface Somebody {
  readonly id: string;
  readonly address?: string | null;
  /** In which kind of body the person sits, and as what. */
  readonly body?: BodyKind;
  readonly role?: SeatRole;
  /** Whether the person has an app; the one with the secret above. */
  readonly hasApp?: boolean;
}

const day = "2026-01-01";

/** Makes a network, if there is none. */
export async function addNetwork(database: Database<Tables>): Promise<void> {
  await transact(database, async (tx) => {
    await write(tx)
      .insertInto("network")
      .values({
        id: "g40",
        name: "G40",
        sentence_nl: "Een netwerk.",
        sentence_en: "A network.",
        version: 1,
        changed_at: testNow.toISOString(),
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  });
}

/** Makes a person with a seat, an account and perhaps an app. */
export async function addSomebody(database: Database<Tables>, somebody: Somebody): Promise<PersonId> {
  const id = asId<PersonId>(somebody.id);
  const { address = `${somebody.id}@stad.example`, hasApp = true } = somebody;
  await addNetwork(database);
  await transact(database, async (tx) => {
    await insertPerson(tx, {
      id,
      name: `Persoon ${somebody.id}`,
      sortName: sortNameOf(`Persoon ${somebody.id}`),
      audience: "network",
      state: "present",
      version: 1,
      changedAt: testNow,
    });
    await seat(tx, somebody);
    await openAccount(tx, { person: id, address }, testNow);
    if (hasApp)
      await saveAuthenticator(
        tx,
        id,
        { sealedSecret: testVault.seal(appSecret.toString("base64url"), `authenticator ${id}`), lastStep: 0 },
        testNow,
      );
  });
  return id;
}

async function seat(tx: Write<Tables>, { id, body = "theme-group", role = "member" }: Somebody): Promise<void> {
  await saveBody(tx, {
    id: asId<BodyId>(`room-${body}`),
    network: asId<NetworkId>("g40"),
    slug: `room-${body}`,
    name: body,
    kind: body,
    parent: null,
    counterpart: null,
    counterpartNote: null,
    task: null,
    note: null,
    otherNames: [],
    period: since(day),
    sources: [],
    audience: "network",
    version: 1,
    changedAt: testNow,
    successions: [],
    participations: [],
    subjects: [],
    courses: [],
  });
  await saveSeat(
    tx,
    aSeat({
      id: `seat-${id}`,
      body: asId(`room-${body}`),
      role,
      organisation: null,
      person: asId(id),
      period: { from: day },
      audience: "network",
    }),
  );
}

/** Lets the job answer who asked for a link, and gives the mail that this makes to an address; null when there is none. */
export async function mailTo(database: Database<Tables>, stand: Stand, address: string): Promise<string | null> {
  const before = new Set((await outbox(database.db)).map(({ id }) => id));
  await answerRequests(database, { name: "G40", origin: "https://spil.example" }, stand.now);
  const letters = (await outbox(database.db)).filter(({ id }) => !before.has(id));
  return letters.find((letter) => letter.address === address)?.body ?? null;
}

/** The address of the link in a mail, without the site. */
export const linkIn = (body: string | null): string => /https:\/\/spil\.example(\/\S+)/.exec(body ?? "")?.[1] ?? "";

/** Asks for a link and gives it. */
export async function askForLink(database: Database<Tables>, stand: Stand, address: string): Promise<string> {
  await stand.browser().post("/inloggen/koppelingen", { adres: address });
  return linkIn(await mailTo(database, stand, address));
}

/** Comes in as far as the second step. */
export async function enterHalf(database: Database<Tables>, stand: Stand, address: string): Promise<Browser> {
  const browser = stand.browser();
  await browser.post(await askForLink(database, stand, address));
  return browser;
}

/** Signs in altogether. */
export async function signIn(database: Database<Tables>, stand: Stand, address: string): Promise<Browser> {
  const browser = await enterHalf(database, stand, address);
  const { location } = await browser.post("/inloggen/tweede-stap", { code: codeAt(stand.now()) });
  if (location !== "/mijn") throw new Error(`Signing in led to ${location}.`);
  return browser;
}
