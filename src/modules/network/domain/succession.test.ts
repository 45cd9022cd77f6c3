import { describe, expect, it } from "vitest";
import { aSeat } from "../../../../tests/build/seat.ts";
import { asId, type PersonId, type SeatId } from "../../../lib/ids.ts";
import { standsOn } from "../../../lib/period.ts";
import { handedOver, nobodyIn, refuseOverlap } from "./succession.ts";

const now = new Date("2026-11-24T09:00:00Z");
const turn = (day: string) => ({ day, now, newId: () => asId<SeatId>("next") });
const anna = asId<PersonId>("anna");
const seat = aSeat({ id: "first", person: anna, period: { from: "2022-05-01" } });
const sitting = { person: asId<PersonId>("bert"), substitute: null, organisation: seat.organisation, office: null };

describe("handing a seat over", () => {
  it("ends the row on the day on which the next one begins, and keeps who sat in it (N4)", () => {
    const { ended, next } = handedOver(seat, sitting, turn("2026-04-01"));
    expect(ended).toMatchObject({ id: "first", person: "anna", version: 2 });
    expect(next).toMatchObject({ id: "next", person: "bert", follows: "first", state: "held", version: 1 });
    expect([standsOn(ended.period, "2026-04-01"), standsOn(next.period, "2026-04-01")]).toEqual(["no", "yes"]);
    expect(standsOn(next.period, "2026-03-31")).toBe("no");
  });

  it("makes a row that shows as vacant when nobody takes over (N3)", () => {
    expect(handedOver(seat, nobodyIn(seat), turn("2026-04-01")).next).toMatchObject({ state: "vacant", person: null });
  });

  it("leaves a leading seat without an organisation, and a city its member’s seat", () => {
    expect(nobodyIn(seat).organisation).toBeNull();
    expect(nobodyIn(aSeat({ id: "x", role: "member" })).organisation).toBe("GM0503");
  });

  it("keeps the end of a term that had one, so that it does not run into the row planned after it", () => {
    const term = aSeat({ id: "term", person: anna, period: { from: "2022-05-01", until: "2027-01-01" } });
    const { next } = handedOver(term, sitting, turn("2026-04-01"));
    expect([standsOn(next.period, "2026-12-31"), standsOn(next.period, "2027-01-01")]).toEqual(["yes", "no"]);
  });

  it("is refused before the row began, and after it ended", () => {
    expect(() => handedOver(seat, sitting, turn("2022-04-30"))).toThrow("network.before-it-began");
    const over = aSeat({ id: "over", period: { from: "2022-05-01", until: "2024-01-01" } });
    expect(() => handedOver(over, sitting, turn("2024-01-01"))).toThrow("network.already-over");
  });
});

describe("N1", () => {
  const { ended, next } = handedOver(seat, sitting, turn("2026-04-01"));

  it("lets the next row begin where the last one ended", () => {
    expect(() => refuseOverlap(next, [ended])).not.toThrow();
  });

  it("refuses the same person twice in one role", () => {
    const running = { ...next, id: asId<SeatId>("other") };
    expect(() => refuseOverlap(next, [running])).toThrow("network.seat-overlaps");
  });

  it("does not mind vacant rows", () => {
    const vacant = { ...next, id: asId<SeatId>("other"), person: null, state: "vacant" as const };
    expect(() => refuseOverlap(next, [vacant])).not.toThrow();
    expect(() => refuseOverlap(vacant, [{ ...next, person: null }])).not.toThrow();
  });
});
