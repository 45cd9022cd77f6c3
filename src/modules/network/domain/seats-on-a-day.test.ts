import { describe, expect, it } from "vitest";
import { aSeat } from "../../../../tests/build/seat.ts";
import { asId } from "../../../lib/ids.ts";
import { holdersOn } from "./seats-on-a-day.ts";

const on = (day: string, ...seats: Parameters<typeof holdersOn>[0]) =>
  holdersOn(seats, day).map(({ seat, standing }) => `${seat.id} ${standing}`);

const first = aSeat({ id: "first", period: { from: "2018-06-15", lastSeen: "2019-02" } });
const later = aSeat({ id: "later", period: { from: "2022-09-22" } });

describe("holdersOn", () => {
  it("says perhaps of who was last seen before the day", () => {
    expect(on("2020-01-01", first)).toEqual(["first perhaps"]);
  });

  it("leaves out a chair of whom nobody saw the end once another has begun", () => {
    expect(on("2022-09-21", first, later)).toEqual(["first perhaps"]);
    expect(on("2022-09-22", first, later)).toEqual(["later yes"]);
  });

  it("takes a chair who was only seen for a later chair, but a lead who was only seen for one more lead", () => {
    const seen = aSeat({ id: "seen", period: { firstSeen: "2021", lastSeen: "2021" } });
    expect(on("2022-01-01", first, seen)).toEqual(["seen perhaps"]);
    const leads = [first, seen].map((seat) => ({ ...seat, role: "political-lead" as const }));
    expect(on("2022-01-01", ...leads)).toEqual(["seen perhaps", "first perhaps"].toSorted());
  });

  it("lets a chair follow up a political lead: groups change the word from term to term", () => {
    expect(on("2022-10-01", { ...first, role: "political-lead" }, later)).toEqual(["later perhaps"]);
  });

  it("keeps two that share a seat since the same day", () => {
    expect(on("2022-09-22", later, { ...later, id: asId("duo") })).toEqual(["duo yes", "later yes"]);
  });

  it("shows a vacant seat, and nobody whose place it took (N3)", () => {
    expect(on("2022-09-22", first, { ...later, state: "vacant" })).toEqual(["later yes"]);
  });

  it("does not let a candidate take anybody's place", () => {
    expect(on("2022-10-01", first, { ...later, state: "candidate" })).toEqual(["first perhaps", "later perhaps"]);
  });

  it("keeps a seat with a known end until that day, whoever came later", () => {
    const ended = aSeat({ id: "ended", period: { until: "2022-10-01" } });
    expect(on("2022-09-30", ended, later)).toEqual(["ended perhaps", "later perhaps"]);
  });
});
