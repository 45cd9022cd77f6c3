import { base32 } from "./totp.ts";

/** So many codes a person gets to keep on paper. */
export const codesGiven = 10;

/** Chance in one code: eighty bits, beyond guessing, so that a plain hash keeps it safe (ASVS 6.5.5). */
export const codeBytes = 10;

/** A code as it is shown: four groups of four. */
export const codeFrom = (bytes: Uint8Array): string => (base32(bytes).match(/.{4}/g) ?? []).join("-");

/** A code as it is compared: whoever types it may leave the dashes out, or use small letters. */
export const plainCode = (typed: string): string => typed.replaceAll(/[\s-]/g, "").toUpperCase();

/** Whether what was typed could be a recovery code. */
export const isRecoveryCode = (plain: string): boolean => /^[A-Z2-7]{16}$/.test(plain);

/** Whether what was typed could be the code of an authenticator app. */
export const isAppCode = (plain: string): boolean => /^\d{6}$/.test(plain);
