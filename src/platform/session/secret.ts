import { createHash, randomBytes } from "node:crypto";

/** Bits of chance in every secret that we hand out. */
const secretBytes = 32;

/** A new secret, safe in an address and a cookie: 256 random bits (ASVS 11.5.1; a UUID would not do). */
export const newSecret = (): string => randomBytes(secretBytes).toString("base64url");

/** Random bytes for a secret of another form: a key for an app, a code on paper. */
export const randomSecret = (length: number): Uint8Array => randomBytes(length);

/** What we keep of a secret. Without salt: the secret itself is beyond guessing. */
export const hashOfSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
