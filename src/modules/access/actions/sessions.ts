import type { PersonId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import { endSession, endSessionsOf, type Session } from "../../../platform/session/session.ts";
import { may } from "../domain/policy.ts";
import { notYours, sessionNotFound } from "../domain/refusals.ts";
import type { AccessReads } from "../tables.ts";

/** Signs out: this session ends, whatever it was. */
export async function signOut({ tx, now, record }: Context<AccessReads>, session: Session): Promise<void> {
  if (await endSession(tx, session.person, session.id, now)) record("access.signed-out", `person ${session.person}`);
}

/** Ends one of one's own sessions. */
export async function endOwnSession({ tx, now, actor, record }: Context<AccessReads>, id: string): Promise<void> {
  if (actor.personId === null) throw notYours();
  if (!(await endSession(tx, actor.personId, id, now))) throw sessionNotFound();
  record("access.session-ended", `person ${actor.personId}`);
}

/** Ends one's own other sessions. */
export async function endOtherSessions({ tx, now, actor, record }: Context<AccessReads>, session: Session): Promise<void> {
  if (!may.manageOwn(actor, session.person)) throw notYours();
  await endSessionsOf(tx, session.person, now, session);
  record("access.other-sessions-ended", `person ${session.person}`);
}

/** Ends all sessions of a person: for an administrator, when a phone or laptop was lost. */
export async function endAllSessions({ tx, now, actor, record }: Context<AccessReads>, person: PersonId): Promise<void> {
  if (!may.endSessions(actor, person)) throw notYours();
  await endSessionsOf(tx, person, now);
  record("access.all-sessions-ended", `person ${person}`);
}
