import type { IssuerId, OrganisationId } from "../../../lib/ids.ts";

/** An organisation's own sign-in. */
export interface Issuer {
  readonly id: IssuerId;
  /** Who comes in here is of this organisation; never what a token says. */
  readonly organisation: OrganisationId;
  /** What the link says. */
  readonly name: string;
  /** Exactly as it stands in its tokens. */
  readonly address: string;
  /** Our name there. */
  readonly clientId: string;
  /** Under which name the environment holds our secret. */
  readonly secretName: string;
  /** The strength of sign-in that we ask for; null when theirs is enough. */
  readonly requiredStrength: string | null;
  readonly isActive: boolean;
  readonly version: number;
  readonly changedAt: Date;
}

/** The names that a secret may have: an administrator of the site must not be able to send away other settings. */
export const secretNames = /^SPIL_OIDC_[A-Z0-9_]+$/;

/** How sessions that began here are marked. */
export const meansOf = (issuer: IssuerId): string => `issuer:${issuer}`;

/** How long a sign-in elsewhere may take, in milliseconds. */
export const elsewhereMs = 10 * 60_000;

/** Where we ask for a strength, people must have signed in there this short ago, in seconds: as long as a session of ours may lie still. */
export const strengthAgeSeconds = 12 * 60 * 60;

/** Whether a sign-in was as strong as we ask: the provider vouches for it as its class (acr) or as one of its methods (amr). */
export const isStrongEnough = ({ requiredStrength }: Pick<Issuer, "requiredStrength">, strengths: readonly string[]): boolean =>
  requiredStrength === null || strengths.includes(requiredStrength);

/** Whether a change makes it another sign-in: then nobody whom the old one knew is known any more. */
export const becomesAnother = (before: Issuer, after: Pick<Issuer, "address" | "organisation">): boolean =>
  before.address !== after.address || before.organisation !== after.organisation;

/** Where it sends people back to; this is the address to register there. */
export const returnAddress = (origin: string, issuer: IssuerId): string => `${origin}/inloggen/organisaties/${issuer}/terug`;
