import { expect, it } from "vitest";
import { noSessionCookie, sessionCookie, sessionSecretIn } from "./cookie.ts";
import { hashOfSecret, newSecret } from "./secret.ts";

const secret = newSecret();

it.each([
  ["alone", `__Host-sid=${secret}`, secret],
  ["among others", `taal=en; __Host-sid=${secret}; x=1`, secret],
  ["under a name that only ends so", `x__Host-sid=${secret}`, null],
  ["too short", "__Host-sid=abc", null],
  ["with signs that no secret of ours has", `__Host-sid=${"a".repeat(42)}'`, null],
  ["no cookie at all", undefined, null],
] as const)("finds the secret: %s", (_what, cookies, found) => {
  expect(sessionSecretIn(cookies)).toBe(found);
});

it("ASVS 3.3.1-3.3.4: the cookie is bound to this host, to HTTPS, to the server and to our own pages", () => {
  for (const cookie of [sessionCookie(secret), noSessionCookie]) {
    expect(cookie).toMatch(/^__Host-sid=/);
    expect(cookie.split("; ")).toEqual(expect.arrayContaining(["Path=/", "Secure", "HttpOnly", "SameSite=Lax"]));
    expect(cookie).not.toMatch(/Domain=/i);
  }
});

it("ASVS 7.2.2, 11.5.1: a secret has 256 random bits, and only its hash is kept", () => {
  const secrets = new Set(Array.from({ length: 1000 }, newSecret));
  expect(secrets.size).toBe(1000);
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  expect(hashOfSecret(secret)).not.toContain(secret);
});
