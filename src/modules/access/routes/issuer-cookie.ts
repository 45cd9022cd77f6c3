/** The prefix makes browsers refuse it from another host, over plain HTTP, or for part of the site (ASVS 3.3.1). */
const cookieName = "__Host-elders";

/** The secret of the sign-in elsewhere for which this browser was sent away; null when there is none. */
export const awaitedSecretIn = (cookies: string | undefined): string | null =>
  cookies?.match(/(?:^|;\s*)__Host-elders=([A-Za-z0-9_-]{43})(?:;|$)/)?.[1] ?? null;

/** Hands the secret to the browser for as long as the sign-in elsewhere may take. Lax, because the way back begins at another site. */
export const elsewhereCookie = (secret: string, forMs: number): string =>
  `${cookieName}=${secret}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${forMs / 1000}`;

/** Takes it back. */
export const noElsewhereCookie = `${cookieName}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`;
