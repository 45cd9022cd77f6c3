import { dayOf } from "../../../lib/day.ts";
import type { OrganisationId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import type { Database } from "../../../platform/db/database.ts";
import type { Read } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { startSession } from "../../../platform/session/session.ts";
import { hasAdministrator, makeFirstPerson } from "../../network/index.ts";
import { works } from "../domain/link.ts";
import { alreadySetUp, linkWorksNoMore } from "../domain/refusals.ts";
import { linkWith, makeLink, takeBackLinks, useUp } from "../store/links.ts";
import type { AccessReads } from "../tables.ts";
import { openFor } from "./account.ts";

/** The first person of an installation. */
export interface FirstPerson {
  readonly name: string;
  readonly address: string;
  /** Where the person works; null when that matters to nobody. */
  readonly organisation: OrganisationId | null;
  /** Whether the person is of the secretariat too. */
  readonly isSecretariat: boolean;
}

/**
 * The secret of a link to set this installation up; null when somebody administers it. There is no default account: who reads
 * what the start prints, is the one who installs (ASVS 6.3.2). Links of earlier starts are taken back.
 */
export async function setUpSecret<Tables extends AccessReads>(database: Database<Tables>, now: Date): Promise<string | null> {
  if (await hasAdministrator(database.db, dayOf(now))) return null;
  return transact(database, async (tx) => {
    await takeBackLinks(tx, null, now, "set-up");
    return makeLink(tx, "set-up", null, now);
  });
}

/** Refuses when this is no link to set up with. Changes nothing. */
export async function mustSetUp(db: Read<AccessReads>, secret: string, now: Date): Promise<void> {
  const link = await linkWith(db, secret);
  if (link === null || link.purpose !== "set-up" || !works(link, now)) throw linkWorksNoMore();
  if (await hasAdministrator(db, dayOf(now))) throw alreadySetUp();
}

/** Makes the first person, who administers this installation, and lets that person in as far as the first factor. */
export async function setUp(context: Context<AccessReads>, secret: string, first: FirstPerson, browser: string): Promise<string> {
  const { tx, now, record } = context;
  await mustSetUp(tx, secret, now);
  if (!(await useUp(tx, secret, now))) throw linkWorksNoMore();

  const person = await makeFirstPerson(context, first);
  await openFor(context, { person, address: first.address });
  record("access.set-up", `person ${person}`, { isSecretariat: first.isSecretariat });
  return startSession(tx, { person, means: "set-up", isComplete: false, browser }, now);
}
