import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";

/** For whom devices keep passkeys: always this site as it knows itself, never what a request says about it. */
export interface RelyingParty {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** The host alone, under which devices keep them. */
  readonly id: string;
  /** What devices show. */
  readonly name: string;
}

/** Whose passkey it is to be. */
export interface Owner {
  /** What the device gives back with every answer, at most 64 bytes in base64url; says nothing about the person. */
  readonly handle: string;
  /** What devices show when there are several. */
  readonly name: string;
}

/** A passkey as far as the device must know it again. */
export interface KnownKey {
  readonly id: string;
  readonly transports: readonly string[];
}

/** What a device made. */
export interface MadeKey {
  readonly id: string;
  /** In the form of COSE, base64url. */
  readonly publicKey: string;
  readonly counter: number;
}

/** The answer of a device that made a key, as the browser gives it in JSON. */
export interface Making {
  readonly id: string;
  readonly clientDataJSON: string;
  readonly attestationObject: string;
}

/** The answer of a device that signed with a key, as the browser gives it in JSON. */
export interface Signing {
  readonly id: string;
  readonly clientDataJSON: string;
  readonly authenticatorData: string;
  readonly signature: string;
}

/** Ed25519, ES256 and RS256: what devices of today make. */
const algorithms = [-8, -7, -257];

/** The most that a count can be here; no device gets there in a hundred years. */
const mostCount = 0x7f_ff_ff_ff;

/** How long the browser lets a person look for the key, in milliseconds. */
const timeoutMs = 5 * 60_000;

/** A sixth of a second and two megabytes, so only for who uses a passkey. */
const library = () => import("@simplewebauthn/server");

/** What the browser hands the device to make a passkey: one that is found by itself, and opens with a finger, a face or a code. */
export async function makingOptions(party: RelyingParty, challenge: string, owner: Owner, known: readonly KnownKey[]) {
  const { generateRegistrationOptions } = await library();
  return generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userName: owner.name,
    userDisplayName: owner.name,
    userID: bytesOf(owner.handle),
    challenge: bytesOf(challenge),
    timeout: timeoutMs,
    attestationType: "none",
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: algorithms,
  });
}

/** What the browser hands the device to sign. It names no keys: who asks is told nothing about whose there are. */
export async function signingOptions(party: RelyingParty, challenge: string) {
  const { generateAuthenticationOptions } = await library();
  return generateAuthenticationOptions({
    rpID: party.id,
    challenge: bytesOf(challenge),
    timeout: timeoutMs,
    userVerification: "required",
  });
}

/** The key that a device made for this challenge; null when anything about its answer is not as it should be. */
export async function madeKey(party: RelyingParty, challenge: string, answer: Making): Promise<MadeKey | null> {
  const { verifyRegistrationResponse } = await library();
  const { id, clientDataJSON, attestationObject } = answer;
  const response: RegistrationResponseJSON = { ...sameFor(id), response: { clientDataJSON, attestationObject } };
  const found = await orNull(verifyRegistrationResponse({ response, ...expectedOf(party, challenge), supportedAlgorithmIDs: algorithms }));
  if (!found?.verified || found.registrationInfo.credential.id !== id) return null;
  const { credential } = found.registrationInfo;
  if (credential.counter > mostCount) return null;
  return { id, publicKey: Buffer.from(credential.publicKey).toString("base64url"), counter: credential.counter };
}

/**
 * The count that a device gives with its signature; null when anything about its answer is not as it should be. Whether the
 * count goes on is for the caller to see: that is remembered in one step with the new count.
 */
export async function signedCount(
  party: RelyingParty,
  challenge: string,
  answer: Signing,
  key: Pick<MadeKey, "id" | "publicKey">,
): Promise<number | null> {
  const { verifyAuthenticationResponse } = await library();
  const { id, clientDataJSON, authenticatorData, signature } = answer;
  const response: AuthenticationResponseJSON = { ...sameFor(id), response: { clientDataJSON, authenticatorData, signature } };
  const credential = { id: key.id, publicKey: bytesOf(key.publicKey), counter: 0 };
  const found = await orNull(verifyAuthenticationResponse({ response, ...expectedOf(party, challenge), credential }));
  if (!found?.verified || key.id !== id || found.authenticationInfo.newCounter > mostCount) return null;
  return found.authenticationInfo.newCounter;
}

const sameFor = (id: string) => ({ id, rawId: id, type: "public-key", clientExtensionResults: {} }) as const;

const expectedOf = (party: RelyingParty, challenge: string) => ({
  expectedChallenge: challenge,
  expectedOrigin: party.origin,
  expectedRPID: party.id,
  requireUserVerification: true,
});

/** The library says by throwing what it does not accept; to whom it comes from, all of that is one no. */
const orNull = <T>(verifying: Promise<T>): Promise<T | null> => verifying.catch(() => null);

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "base64url"));
