import { z } from "zod";
import { longestName } from "../domain/passkey.ts";

/** Bytes as browsers write them in JSON, at most so many signs of it. */
const base64url = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[A-Za-z0-9_-]+$/);

/** The id of a credential has at most 1023 bytes (WebAuthn level 3). */
const credentialId = base64url(1364);
const clientData = base64url(4096);

/** Signs that no name has. */
const controls = /\p{Cc}|\p{Zl}|\p{Zp}/u;

/** Somebody asks for a challenge. */
export const challengeRequest = z.strictObject({});

/** What a device answers that made a passkey, with what its owner calls it. */
export const newPasskey = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(longestName)
    .refine((name) => !controls.test(name)),
  id: credentialId,
  clientDataJSON: clientData,
  attestationObject: base64url(8192),
  /** How the device can be reached; browsers add kinds as devices come. */
  transports: z.array(z.string().regex(/^[a-z-]{1,20}$/)).max(10),
});

/** What a device answers that signed with a passkey. */
export const signature = z.strictObject({
  id: credentialId,
  clientDataJSON: clientData,
  authenticatorData: base64url(2048),
  signature: base64url(2048),
  /** Whose passkey it is, as we told the device when it was made. */
  userHandle: base64url(86),
});

export type PasskeySignature = z.infer<typeof signature>;
