import { createHmac, timingSafeEqual } from "node:crypto";

/** The keyed hash of a step, from which an authenticator app makes its code (RFC 4226): SHA-1, as all apps do. */
export function macOfStep(secret: Uint8Array, step: number): Uint8Array {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  return createHmac("sha1", secret).update(counter).digest();
}

/** Whether two codes are the same, in a time that does not tell how much of them is. */
export const isSameCode = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
