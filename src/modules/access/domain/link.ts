import type { PersonId } from "../../../lib/ids.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** What a one-time link is for, and how long it works, in milliseconds. */
export const linkTermsMs = {
  "sign-in": 15 * minuteMs,
  invitation: 7 * dayMs,
  "set-up": dayMs,
} as const;
export type LinkPurpose = keyof typeof linkTermsMs;
export const linkPurposes = ["sign-in", "invitation", "set-up"] as const satisfies readonly LinkPurpose[];

/** A link that works once, and for a while. */
export interface OneTimeLink {
  readonly purpose: LinkPurpose;
  /** Null for a set-up, which makes the first person. */
  readonly person: PersonId | null;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** Whether a link still works. */
export const works = ({ usedAt, expiresAt }: OneTimeLink, now: Date): boolean => usedAt === null && now < expiresAt;

/** So many links are mailed to one account without waiting, and then one in so many milliseconds. */
const freeLinks = 3;
const spacingMs = 10 * minuteMs;
/** The stretch in which links are counted. */
export const countedMs = 60 * minuteMs;

/**
 * Whether another link may be mailed now, given when the last ones were. Somebody else who asks for links can fill a mailbox
 * no faster than this, and cannot lock the owner out either: the spacing is shorter than a link works, so the last one mailed
 * always does (ASVS 6.3.1).
 */
export function mayMail(mailedAt: readonly Date[], now: Date): boolean {
  const lately = mailedAt.filter((at) => now.getTime() - at.getTime() < countedMs);
  if (lately.length < freeLinks) return true;
  return lately.every((at) => now.getTime() - at.getTime() >= spacingMs);
}
