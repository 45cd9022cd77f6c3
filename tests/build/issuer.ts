import { expect } from "vitest";
import type { Tables } from "../../src/app/tables.ts";
import { asId, type OrganisationId, type PersonId } from "../../src/lib/ids.ts";
import type { Issuer } from "../../src/modules/access/domain/issuer.ts";
import { openAccount } from "../../src/modules/access/store/accounts.ts";
import { addIssuer } from "../../src/modules/access/store/issuers.ts";
import { makeLink } from "../../src/modules/access/store/links.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { transact } from "../../src/platform/db/transact.ts";
import { type Session, sessionsOf } from "../../src/platform/session/session.ts";
import { aPerson, otherCity, ownCity } from "./actor.ts";
import { aStand, type Browser, type Seen, type Stand } from "./browser.ts";
import { aHouse, testNow } from "./house.ts";
import { clientId, secretName, testOrigin } from "./openid.ts";

/** Two organisations of the starting content, with a short name each. */
export const organisations = { een: ownCity, twee: otherCity } as const satisfies Record<string, OrganisationId>;

/** An issuer as an administrator connected it. */
export const anIssuer = (issuer: Partial<Issuer> & { readonly address: string }): Issuer => ({
  id: asId("een"),
  organisation: ownCity,
  name: "Voorbeeldstad",
  clientId,
  secretName,
  requiredStrength: null,
  isActive: true,
  version: 1,
  changedAt: testNow,
  ...issuer,
});

/** Connects one. */
export async function connect(database: Database<Tables>, issuer: Partial<Issuer> & { readonly address: string }): Promise<void> {
  await transact(database, (tx) => addIssuer(tx, anIssuer(issuer)));
}

/** A person with an office and an account; answers the secret of an invitation. */
export async function anInvited(database: Database<Tables>, id: string, at: OrganisationId | null = ownCity): Promise<string> {
  await aPerson(database, id, at === null ? {} : { at });
  return transact(database, async (tx) => {
    await openAccount(tx, { person: asId<PersonId>(id), address: `${id}@stad.example` }, testNow);
    return makeLink(tx, "invitation", asId<PersonId>(id), testNow);
  });
}

/** The product as it stands on a laptop. */
export const aLaptop = (database: Database<Tables>): Stand => aStand(database, { look: { ...aHouse(database).look, origin: testOrigin } });

/** Begins at an organisation; answers where the browser is sent. */
export async function beginAt(from: Browser, id: string, invitation?: string): Promise<string> {
  const { status, location, html } = await from.get(
    `/inloggen/organisaties/${id}${invitation === undefined ? "" : `?uitnodiging=${invitation}`}`,
  );
  if (status !== 303 || location === null) throw new Error(`Beginning at ${id} answered ${status}: ${html}`);
  return location;
}

/** A person's sessions that began by an organisation: the people of the tests have one of their own as well. */
export async function enteredBy(database: Database<Tables>, person: string, now: Date): Promise<readonly Session[]> {
  const sessions = await sessionsOf(database.db, asId<PersonId>(person), now);
  return sessions.filter(({ means }) => means.startsWith("issuer:"));
}

/** Why somebody was not let in, as the log tells it. */
export const reasonsIn = ({ lines }: Stand): readonly string[] =>
  lines.flatMap((line) => /"access\.issuer-sign-in-failed".*"code":"([^"]*)","reason":(?:"([^"]*)")?/.exec(line)?.slice(1, 3) ?? []);

/** Whoever is refused reads why, and gets no session in the browser. */
export function expectRefused(answer: Seen, status: number, words: string): void {
  expect(answer.status).toBe(status);
  expect(answer.html).toContain(words);
  expect(answer.headers.getSetCookie().join()).not.toContain("__Host-sid");
}
