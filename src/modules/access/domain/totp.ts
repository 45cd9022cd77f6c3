/** A code of six digits that changes every half minute, by RFC 6238 with SHA-1, as every authenticator app makes it. */
export const stepSeconds = 30;
export const digits = 6;

/** The number of the half minute in which a moment falls. */
export const stepOf = (now: Date): number => Math.floor(now.getTime() / 1000 / stepSeconds);

/** How many steps a phone's clock may differ either way. */
const drift = 1;

/** The steps whose code may be taken now: not too far off, and never one that was taken before (ASVS 6.5.1). */
export const stepsToTry = (now: Date, lastStep: number): readonly number[] => {
  const step = stepOf(now);
  const near = Array.from({ length: 2 * drift + 1 }, (_, index) => step - drift + index);
  return near.filter((candidate) => candidate > lastStep);
};

/** A code from the keyed hash of a step (RFC 4226, section 5.3). */
export function codeFrom(mac: Uint8Array): string {
  const offset = (mac.at(-1) ?? 0) & 0x0f;
  const four = new DataView(mac.buffer, mac.byteOffset + offset, 4).getUint32(0) & 0x7f_ff_ff_ff;
  return String(four % 10 ** digits).padStart(digits, "0");
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Bytes as apps take them: base32 without padding (RFC 4648). */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const fives = bits.match(/.{1,5}/g) ?? [];
  return fives.map((five) => alphabet.charAt(Number.parseInt(five.padEnd(5, "0"), 2))).join("");
}

/** The address that an authenticator app reads from a picture. */
export const authenticatorAddress = (site: string, account: string, secret: string): string =>
  `otpauth://totp/${encodeURIComponent(site)}:${encodeURIComponent(account)}?secret=${secret}&issuer=${encodeURIComponent(site)}`;
