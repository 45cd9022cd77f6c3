import { describe, expect, it } from "vitest";
import { asId } from "../../../lib/ids.ts";
import { type Confirmation, freshnessOn, recordFreshness } from "./confirmation.ts";

const on = (day: string) => new Date(`${day}T12:00:00Z`);

describe("A2: what a city confirmed", () => {
  it.each([
    ["is fresh the same day", "2026-01-31", "2026-01-31", "fresh"],
    ["is fresh until the day before nine months have passed", "2026-01-31", "2026-10-30", "fresh"],
    ["fades from nine months on, in a shorter month on its last day", "2026-05-31", "2027-02-28", "fading"],
    ["still fades the day before a year has passed", "2026-01-31", "2027-01-30", "fading"],
    ["is past its term after a year: nobody knows any more", "2026-01-31", "2027-01-31", "past"],
    ["of the 29th of February is past its term a year later on the 28th", "2028-02-29", "2029-02-28", "past"],
  ] as const)("%s", (_title, confirmed, day, freshness) => {
    expect(freshnessOn(on(confirmed), on(day))).toBe(freshness);
  });

  it("was never confirmed when no city said so, however sure a source is", () => {
    expect(freshnessOn(null, on("2026-01-31"))).toBe("never");
  });
});

describe("what is known of a record", () => {
  const said = (city: string | null, day: string, answer: Confirmation["answer"] = "unchanged"): Confirmation => ({
    id: asId(`${city}-${day}`),
    kind: "initiative",
    record: "i001",
    city: city === null ? null : asId(city),
    answer,
    note: null,
    at: on(day),
    person: null,
    organisation: null,
    round: null,
  });

  it("is as fresh as the last thing that anybody said, and for each city as its own", () => {
    const found = recordFreshness([said("GM0228", "2026-10-01"), said("GM0193", "2025-01-01")], on("2026-11-01"));
    expect(found).toMatchObject({ freshness: "fresh", last: { city: "GM0228" } });
    expect([...found.cities].map(([city, { freshness }]) => [city, freshness])).toEqual([
      ["GM0228", "fresh"],
      ["GM0193", "past"],
    ]);
  });

  it("is nothing when nobody said anything", () => {
    expect(recordFreshness([], on("2026-11-01"))).toEqual({ freshness: "never", last: null, cities: new Map() });
  });
});
