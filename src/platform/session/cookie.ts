/** The prefix makes browsers refuse it from another host, over plain HTTP, or for part of the site (ASVS 3.3.1). */
const cookieName = "__Host-sid";

/** The secret of the session in a request; null when there is none or it could not be ours. */
export function sessionSecretIn(cookies: string | undefined): string | null {
  return cookies?.match(/(?:^|;\s*)__Host-sid=([A-Za-z0-9_-]{43})(?:;|$)/)?.[1] ?? null;
}

/** Hands the secret to the browser, until it is closed or the server ends the session. */
export const sessionCookie = (secret: string): string => `${cookieName}=${secret}; Path=/; Secure; HttpOnly; SameSite=Lax`;

/** Takes it back. */
export const noSessionCookie = `${cookieName}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`;
