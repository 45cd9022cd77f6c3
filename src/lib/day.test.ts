import { expect, it } from "vitest";
import { dayOf } from "./day.ts";

it.each([
  ["just before midnight in winter", "2026-11-24T22:59:59.999Z", "2026-11-24"],
  ["midnight in winter", "2026-11-24T23:00:00.000Z", "2026-11-25"],
  ["just before midnight in summer", "2026-07-01T21:59:59.999Z", "2026-07-01"],
  ["midnight in summer", "2026-07-01T22:00:00.000Z", "2026-07-02"],
])("%s is the day in the Netherlands", (_when, moment, day) => {
  expect(dayOf(new Date(moment))).toBe(day);
});

it("is found anew for another second, later or earlier", () => {
  const days = ["2026-11-24T22:59:59Z", "2026-11-24T23:00:00Z", "2026-11-24T22:59:59Z"].map((moment) => dayOf(new Date(moment)));
  expect(days).toEqual(["2026-11-24", "2026-11-25", "2026-11-24"]);
});
