import { describe, expect, it } from "vitest";
import { aSeat } from "../../../../tests/build/seat.ts";
import { asId, type MandateId, type PersonId, type SeatId } from "../../../lib/ids.ts";
import { since } from "../../../lib/period.ts";
import { changedBetween, type GuardTurn, guardChange, seatKey, substituteKey } from "./guard.ts";

const [anna, bert, carla] = ["anna", "bert", "carla"].map((id) => asId<PersonId>(id));
const now = new Date("2026-11-24T09:00:00Z");
const turn = (told: Partial<GuardTurn> = {}): GuardTurn => ({
  leavers: new Set(anna === undefined ? [] : [anna]),
  day: "2026-12-01",
  choices: new Map(),
  now,
  newSeatId: () => asId<SeatId>("new"),
  newMandateId: () => asId<MandateId>("new"),
  ...told,
});
const change = (seat: ReturnType<typeof aSeat>, told: Partial<GuardTurn> = {}) =>
  guardChange({ offices: [], seats: [seat], mandates: [] }, turn(told)).seats[0]?.next;

describe("a seat in a change of guard", () => {
  it("keeps its holder when only the substitute leaves", () => {
    const seat = aSeat({ id: "s", person: bert ?? null, substitute: anna ?? null, period: { from: "2022" } });
    expect(change(seat)).toMatchObject({ person: "bert", substitute: null, state: "held" });
    expect(change(seat, { choices: new Map(carla ? [[substituteKey(seat), carla]] : []) })).toMatchObject({
      person: "bert",
      substitute: "carla",
    });
  });

  it("keeps its substitute when only the holder leaves", () => {
    const seat = aSeat({ id: "s", person: anna ?? null, substitute: bert ?? null, period: { from: "2022" } });
    expect(change(seat)).toMatchObject({ person: null, substitute: "bert", state: "vacant" });
    expect(change(seat, { choices: new Map(carla ? [[seatKey(seat), carla]] : []) })).toMatchObject({
      person: "carla",
      substitute: "bert",
    });
  });

  it("that begins later is handed over on the day on which it would begin", () => {
    const seat = { ...aSeat({ id: "s", person: anna ?? null }), period: since("2027-01-01") };
    expect(change(seat)?.period.from.on).toBe("2027-01-01");
  });
});

describe("a plan that has grown old", () => {
  it("differs in what changed, what came and what went, each named once", () => {
    expect(changedBetween(["zetel-a:1", "zetel-b:1", "zetel-c:1"], ["zetel-a:1", "zetel-b:2", "ambt-d:1"])).toEqual([
      "ambt-d",
      "zetel-b",
      "zetel-c",
    ]);
    expect(changedBetween(["zetel-a:1"], ["zetel-a:1"])).toEqual([]);
  });
});
