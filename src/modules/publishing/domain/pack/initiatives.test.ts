import { describe, expect, it } from "vitest";
import { aPackInitiative } from "../../../../../tests/build/pack.ts";
import { byCity, courseIn, silentIn } from "./initiatives.ts";

const year = { from: "2020-01-01", until: "2020-12-31" };

describe("courseIn", () => {
  it("goes by the years that sources name, and counts what has none", () => {
    const begun = aPackInitiative({ started: "circa 2020" });
    const finished = aPackInitiative({ started: "2018", ended: "2020", state: "finished" });
    const stopped = aPackInitiative({ started: null, ended: "2020", state: "stopped" });
    const undated = aPackInitiative({ started: "2018", ended: null, state: "finished" });
    expect(courseIn([begun, finished, stopped, undated], year)).toEqual({
      begun: [begun],
      finished: [finished],
      stopped: [stopped],
      endedUndated: [undated],
      beginningUnknown: 1,
    });
  });

  it("takes no initiative for finished that has a last year and goes on", () => {
    expect(courseIn([aPackInitiative({ ended: "2020" })], year).finished).toEqual([]);
  });
});

it("counts each city in the order of the alphabet, in which ’s-Hertogenbosch stands under its H", () => {
  const cities = ["Zwolle", "'s-Hertogenbosch", "Haarlem", "Almere"].map((name) => ({ name, address: `/steden/${name}` }));
  const rows = byCity([aPackInitiative({ cities }), aPackInitiative({ cities: cities.slice(0, 1), started: "2018" })], year);
  expect(rows.map(({ city, all, begun }) => [city, all, begun])).toEqual([
    ["Almere", 1, 1],
    ["Haarlem", 1, 1],
    ["'s-Hertogenbosch", 1, 1],
    ["Zwolle", 2, 1],
  ]);
});

it("finds silent what goes on and lapsed or was never confirmed, not what is over", () => {
  const lapsed = aPackInitiative({ freshness: "past" });
  const never = aPackInitiative({ state: "unknown" });
  const fading = aPackInitiative({ freshness: "fading" });
  const found = silentIn([lapsed, never, fading, aPackInitiative({ state: "finished" }), aPackInitiative({ state: "stopped" })]);
  expect(found).toEqual({ open: [lapsed, never, fading], lapsed: [lapsed], never: [never] });
});
