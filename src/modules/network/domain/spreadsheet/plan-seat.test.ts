import { describe, expect, it } from "vitest";
import { added, anna, bram, edited, group, state, verbs, wrong, zwolle } from "../../../../../tests/build/sheet-rows.ts";
import { endedOn } from "../../../../lib/period.ts";

describe("a seat", () => {
  it("N4: never changes its holder; it ends, and another follows", () => {
    expect(wrong([edited("seats", "chair", { person: "Bram Dijk" })])).toEqual(["2 person seat-fixed"]);
    const rows = [
      edited("seats", "chair", { until: "2026-12-01" }),
      added("seats", { body: "Groep wonen", role: "chair", organisation: "Zwolle", person: "Bram Dijk", from: "2026-12-01" }),
    ];
    expect([wrong(rows), verbs(rows)]).toEqual([[], ["end-seat", "add-seat"]]);
  });

  it("N1: does not overlap one that stays, or another that is added", () => {
    const chair = (from: string, row: number) => added("seats", { body: "Groep wonen", role: "chair", person: "Bram Dijk", from }, row);
    expect(wrong([chair("2026-12-01", 90)])).toEqual(["90 from overlaps"]);
    const rows = [edited("seats", "chair", { until: "2026-12-01" }), chair("2026-12-01", 90), chair("2027-01-01", 91)];
    expect(wrong(rows)).toEqual(["90 from overlaps", "91 from overlaps"]);
  });

  it("N1: of the past beside one of now is no overlap", () => {
    const past = added("seats", { body: "Groep wonen", role: "chair", person: "Bram Dijk", from: "2020-01-01", until: "2022-07-01" });
    expect(wrong([past])).toEqual([]);
  });

  it("cannot be given to somebody who left, and ends after it began", () => {
    expect(wrong([added("seats", { body: "Groep wonen", role: "member", person: "Cor Eik", from: "2026-01-01" })])).toEqual([
      "90 person unknown-name",
    ]);
    expect(wrong([edited("seats", "chair", { until: "2022-06-30" })])).toEqual(["2 until before-began"]);
    expect(wrong([edited("seats", "chair", { until: "2026" })])).toEqual(["2 until whole-day"]);
  });
});

describe("an end", () => {
  it("N2: of a body waits until nothing in it runs on", () => {
    expect(wrong([edited("bodies", group, { until: "2026-12-01" })])).toEqual(["3 until still-seats"]);
    const rows = [
      edited("bodies", group, { until: "2026-12-01" }),
      edited("seats", "chair", { until: "2026-12-01" }),
      edited("seats", "empty", { until: "2026-11-01" }),
    ];
    expect(wrong(rows)).toEqual([]);
  });

  it("N2: of an office waits until nothing hangs on the person", () => {
    expect(wrong([edited("persons", anna, { until: "2026-12-01" })])).toEqual(["2 until still-hangs"]);
    expect(wrong([edited("persons", anna, { until: "2026-12-01" }), edited("seats", "chair", { until: "2026-12-01" })])).toEqual([]);
    const mandated = { ...state, mandates: [{ body: group, toPerson: bram, untilOn: "2030-01-01" }] };
    expect(wrong([edited("persons", bram, { until: "2026-12-01" })], mandated)).toEqual(["3 until still-hangs"]);
    expect(wrong([edited("persons", bram, { until: "2026-12-01" })])).toEqual([]);
  });

  it("that stands is not taken back", () => {
    const over = { ...state, memberships: state.memberships.map((one) => ({ ...one, period: endedOn(one.period, "2025-01-01") })) };
    const row = { ...edited("organisations", zwolle, {}), cells: { id: zwolle, version: "3", memberFrom: "2010-01-01", memberUntil: "" } };
    expect(wrong([row], over)).toEqual(["2 memberUntil until-fixed"]);
  });
});
