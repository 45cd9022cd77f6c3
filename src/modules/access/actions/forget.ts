import type { Context } from "../../../platform/context.ts";
import type { Read, Write } from "../../../platform/db/read.ts";
import { countOldMail, forgetMail } from "../../../platform/mail/mail.ts";
import { countOverSessions, forgetSessions } from "../../../platform/session/session.ts";
import { oldChallenges, oldLinks, oldRequests, strayTries } from "../store/forget.ts";
import type { AccessReads } from "../tables.ts";

const dayMs = 24 * 60 * 60_000;

interface Rule {
  /** How long a row stays after it is of no use, in days. */
  readonly days: number;
  readonly count: (db: Read<AccessReads>, before: Date) => Promise<number>;
  readonly forget: (tx: Write<AccessReads>, before: Date) => Promise<number>;
}

/** What is forgotten, and when. Tries come after sessions: those of sessions that went are strays. */
export const retention = {
  sessions: { days: 30, count: countOverSessions, forget: forgetSessions },
  links: { days: 7, ...oldLinks },
  mail: { days: 30, count: countOldMail, forget: forgetMail },
  challenges: { days: 0, ...oldChallenges },
  requests: { days: 1, ...oldRequests },
  tries: { days: 0, ...strayTries },
} as const satisfies Record<string, Rule>;

/** How many rows there are, or were, of each kind. */
export type Forgotten = Readonly<Record<keyof typeof retention, number>>;

/** Counts what would be forgotten now; changes nothing. */
export const countForgettable = (db: Read<AccessReads>, now: Date): Promise<Forgotten> =>
  byKind((kind) => retention[kind].count(db, before(kind, now)));

/** Forgets it. */
export async function forgetOld({ tx, now, record }: Context<AccessReads>): Promise<Forgotten> {
  const forgotten = await byKind((kind) => retention[kind].forget(tx, before(kind, now)));
  if (Object.values(forgotten).some((count) => count > 0)) record("access.forgotten", "retention", forgotten);
  return forgotten;
}

const before = (kind: keyof typeof retention, now: Date): Date => new Date(now.getTime() - retention[kind].days * dayMs);

/** One kind after the other: a transaction has one connection. */
async function byKind(count: (kind: keyof typeof retention) => Promise<number>): Promise<Forgotten> {
  return {
    sessions: await count("sessions"),
    links: await count("links"),
    mail: await count("mail"),
    challenges: await count("challenges"),
    requests: await count("requests"),
    tries: await count("tries"),
  };
}
