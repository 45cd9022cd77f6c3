import type { PersonId } from "../../../lib/ids.ts";

/** With so many recovery codes or fewer it is time for new ones. */
export const fewCodes = 2;

/** What somebody had better see to about the own way in. */
export type OwnNeed = "codes-gone" | "codes-low" | "one-proof";

interface OwnProofs {
  readonly hasAuthenticator: boolean;
  readonly passkeys: number;
  readonly codesLeft: number;
}

/**
 * What would leave somebody outside when a phone is lost. Who has no second proof here comes in by the organisation, which sees to
 * that itself; who can come in that way too, needs no other proof.
 */
export function ownNeeds({ hasAuthenticator, passkeys, codesLeft }: OwnProofs, comesByOrganisation: boolean): readonly OwnNeed[] {
  const proofs = (hasAuthenticator ? 1 : 0) + passkeys;
  if (proofs === 0) return [];
  return [
    ...(codesLeft === 0 ? (["codes-gone"] as const) : codesLeft <= fewCodes ? (["codes-low"] as const) : []),
    ...(proofs === 1 && !comesByOrganisation ? (["one-proof"] as const) : []),
  ];
}

/** An invitation, as the record of acts tells it. */
export interface SentInvitation {
  readonly person: PersonId;
  readonly by: string;
  readonly at: Date;
}

/** How long an invitation may lie before whoever sent it is told, in milliseconds: as long as its link works. */
const patienceMs = 7 * 24 * 60 * 60_000;

/** The invitations that somebody sent last to a person, and that have lain for a week, the oldest first. */
export const unanswered = (sent: readonly SentInvitation[], by: PersonId, now: Date): readonly SentInvitation[] =>
  sent
    .filter((invitation) => invitation.by === by && now.getTime() - invitation.at.getTime() >= patienceMs)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
