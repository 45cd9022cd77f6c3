import { describe, expect, it } from "vitest";
import { added, anna, bram, edited, group, planned, state, zwolle } from "../../../../../tests/build/sheet-rows.ts";
import { movedSince, stampsOf, stampsUnder } from "./draft.ts";

describe("what a proposal rests on", () => {
  const { changes } = planned([
    edited("seats", "chair", { until: "2026-12-01" }),
    added("seats", { body: "Groep wonen", role: "chair", organisation: "Zwolle", person: "Bram Dijk", from: "2026-12-01" }),
  ]);
  const stamps = stampsUnder(changes, stampsOf(state));

  it("is everything that it changes and everything that it names, and nothing else", () => {
    expect(Object.keys(stamps).sort()).toEqual([
      `body ${group}`,
      `organisation ${zwolle}`,
      `person ${anna}`,
      `person ${bram}`,
      "seat chair",
    ]);
    expect(movedSince(stamps, stampsOf(state))).toEqual([]);
  });

  it("is named when it moves or goes", () => {
    const moved = {
      ...state,
      persons: state.persons.filter(({ id }) => id !== bram),
      seats: state.seats.map((seat) => ({ ...seat, version: 2 })),
    };
    expect([...movedSince(stamps, stampsOf(moved))].sort()).toEqual([`person ${bram}`, "seat chair"]);
  });
});
