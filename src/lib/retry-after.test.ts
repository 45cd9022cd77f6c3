import { expect, it } from "vitest";
import { retryAfter } from "./retry-after.ts";

const now = new Date("2026-11-24T09:00:00Z");

it.each([
  ["120", "2026-11-24T09:02:00.000Z"],
  [" 0120 ", "2026-11-24T09:02:00.000Z"],
  ["Tue, 24 Nov 2026 10:00:00 GMT", "2026-11-24T10:00:00.000Z"],
  ["999999999", "2026-12-24T09:00:00.000Z"],
  ["Fri, 31 Dec 9999 23:59:59 GMT", "2026-12-24T09:00:00.000Z"],
  ["0", null],
  ["-5", null],
  ["Tue, 24 Nov 2020 10:00:00 GMT", null],
  ["morgen", null],
  ["1e9", null],
  ["9".repeat(400), null],
  ["", null],
  [undefined, null],
])("a site that asks for rest with %j gets it until %s", (header, until) => {
  expect(retryAfter(header, now)?.toISOString() ?? null).toBe(until);
});
