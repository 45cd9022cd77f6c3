import { dayOf } from "../../../lib/day.ts";
import type { PersonId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import type { Read } from "../../../platform/db/read.ts";
import { endSession, type Session, startSession } from "../../../platform/session/session.ts";
import { actorOn } from "../../network/index.ts";
import { works } from "../domain/link.ts";
import { linkWorksNoMore } from "../domain/refusals.ts";
import { accountOf } from "../store/accounts.ts";
import { factorsOf, hasFactor } from "../store/factors.ts";
import { linkWith, useUp } from "../store/links.ts";
import type { AccessReads } from "../tables.ts";
import type { Entered } from "./entered.ts";

/** Whose link this is; refused when it does not work, whatever the reason. Changes nothing: mail scanners follow links. */
export async function holderOf(db: Read<AccessReads>, secret: string, now: Date): Promise<PersonId> {
  const link = await linkWith(db, secret);
  if (link === null || link.person === null || link.purpose === "set-up" || !works(link, now)) throw linkWorksNoMore();
  const { person } = link;
  if ((await accountOf(db, person)) === null || (await actorOn(db, person, dayOf(now))) === null) throw linkWorksNoMore();
  return person;
}

/** Uses a link up and begins a session that waits for the second factor. What was open in this browser ends. */
export async function enterByLink(context: Context<AccessReads>, secret: string, browser: string, open: Session | null): Promise<Entered> {
  const { tx, now, record } = context;
  const person = await holderOf(tx, secret, now);
  if (!(await useUp(tx, secret, now))) throw linkWorksNoMore();

  if (open !== null) await endSession(tx, open.person, open.id, now);
  const session = await startSession(tx, { person, means: "mail", isComplete: false, browser }, now);
  record("access.link-used", `person ${person}`);
  return { session, hasFactor: hasFactor(await factorsOf(tx, person)) };
}
