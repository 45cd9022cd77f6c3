import { dayOf } from "../../lib/day.ts";
import type { Outcome, SourceStatus } from "./outcome.ts";
import type { Reason } from "./reason.ts";

/** What is known of a source from checking it. */
export interface CheckedSource {
  readonly address: string;
  readonly status: SourceStatus;
  readonly statusSince: Date;
  readonly checkedAt: Date;
  readonly reason: Reason | null;
  readonly movedTo: string | null;
  /** What was last seen there. */
  readonly title: string | null;
  readonly hash: string | null;
  readonly type: string | null;
  readonly bytes: number | null;
  /** When it last answered well. */
  readonly seenAt: Date | null;
  /** When something else was first seen there than before. */
  readonly changedAt: Date | null;
  /** On how many different days in a row it was gone or unreachable. */
  readonly failures: number;
  readonly failingSince: Date | null;
  readonly failedOn: string | null;
  /** It asked not to be asked again before this moment. */
  readonly notBefore: Date | null;
}

/** On so many different days in a row a source must fail before it is called dead: one bad day is no death. */
export const failuresOfDead = 3;

/** Whether a source is called dead. */
export const isDead = ({ failures }: Pick<CheckedSource, "failures">): boolean => failures >= failuresOfDead;

/** What is known of a source after asking once more. What was last seen there stays known, whatever happens. */
export function afterAsking(known: CheckedSource | null, address: string, outcome: Outcome, now: Date): CheckedSource {
  const { status } = outcome;
  return {
    ...seenIn(known, outcome, now),
    ...failingIn(known, status, now),
    address,
    status,
    statusSince: known?.status === status ? known.statusSince : now,
    checkedAt: now,
    reason: "reason" in outcome ? outcome.reason : null,
    movedTo: status === "moved" ? outcome.to : null,
    notBefore: "notBefore" in outcome ? outcome.notBefore : null,
  };
}

type Seen = Pick<CheckedSource, "title" | "hash" | "type" | "bytes" | "seenAt" | "changedAt">;

const nothingSeen: Seen = { title: null, hash: null, type: null, bytes: null, seenAt: null, changedAt: null };

/** A page that moved may lead to a front page where nothing of it is left: what stood at its own address is kept. */
function seenIn(known: CheckedSource | null, outcome: Outcome, now: Date): Seen {
  const before: Seen = known ?? nothingSeen;
  const kept: Seen = pick(before);
  if (!("content" in outcome)) return kept;
  const { content } = outcome;
  if (content === null) return { ...kept, seenAt: now };
  const isOther = before.hash !== null && before.hash !== content.hash;
  // The first time counts: it has not been what was read since then.
  const changedAt = before.changedAt ?? (isOther ? now : null);
  if (outcome.status === "moved" && before.hash !== null) return { ...kept, seenAt: now, changedAt };
  return { ...content, seenAt: now, changedAt };
}

const pick = ({ title, hash, type, bytes, seenAt, changedAt }: Seen): Seen => ({ title, hash, type, bytes, seenAt, changedAt });

/** Whoever refuses programs is there: that ends a row of failures as well. */
function failingIn(
  known: CheckedSource | null,
  status: SourceStatus,
  now: Date,
): Pick<CheckedSource, "failures" | "failingSince" | "failedOn"> {
  if (status !== "gone" && status !== "unreachable") return { failures: 0, failingSince: null, failedOn: null };
  const today = dayOf(now);
  const failures = known?.failures ?? 0;
  return {
    failures: known?.failedOn === today ? failures : failures + 1,
    failingSince: known?.failingSince ?? now,
    failedOn: today,
  };
}
