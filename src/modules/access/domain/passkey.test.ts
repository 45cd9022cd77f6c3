import { expect, it } from "vitest";
import { leavesAnother, relyingPartyOf } from "./passkey.ts";

it.each([
  ["https://spil.example", "spil.example"],
  ["https://spil.example:8443", "spil.example"],
  ["http://localhost:3000", "localhost"],
  ["http://127.0.0.1:3000", null],
  ["http://[::1]:3000", null],
] as const)("keeps the passkeys of %s under %s", (origin, host) => {
  expect(relyingPartyOf(origin)).toBe(host);
});

it.each([
  ["the only factor", { hasAuthenticator: false, passkeys: 1 }, false],
  ["one of two passkeys", { hasAuthenticator: false, passkeys: 2 }, true],
  ["a passkey beside an app", { hasAuthenticator: true, passkeys: 1 }, true],
] as const)("%s may go: %#", (_what, factors, may) => {
  expect(leavesAnother(factors)).toBe(may);
});
