import type { PersonId } from "../../../lib/ids.ts";

/** A key on a device, opened with a finger, a face or a code. */
export interface Passkey {
  /** Id of the credential, as the device gave it; never shown. */
  readonly id: string;
  readonly person: PersonId;
  /** What its owner calls it. */
  readonly name: string;
  /** Base64url, in the form of COSE (RFC 9052). */
  readonly publicKey: string;
  /** How often the device says that it was used; stays 0 on devices that do not count. */
  readonly counter: number;
  /** How it can be reached: internal, usb and so on. */
  readonly transports: readonly string[];
  readonly addedAt: Date;
  readonly usedAt: Date | null;
}

/** A passkey may be called this long, in signs. */
export const longestName = 60;

/** How long a browser may take to answer a challenge, in milliseconds. */
export const challengeMs = 5 * 60_000;

/**
 * The name under which devices keep passkeys for a site: its host (WebAuthn level 3, "relying party identifier"). Null when
 * the site is only known by a number: browsers make no passkeys for those.
 */
export function relyingPartyOf(origin: string): string | null {
  const { hostname } = new URL(origin);
  return /^[\d.]+$|^\[/.test(hostname) ? null : hostname;
}

/** Whether a passkey that goes leaves another factor behind. */
export const leavesAnother = ({ hasAuthenticator, passkeys }: { readonly hasAuthenticator: boolean; readonly passkeys: number }): boolean =>
  hasAuthenticator || passkeys > 1;
