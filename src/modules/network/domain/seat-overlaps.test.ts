import { describe, expect, it } from "vitest";
import { aSeat } from "../../../../tests/build/seat.ts";
import { asId, type BodyId, type OrganisationId, type PersonId, type SeatId } from "../../../lib/ids.ts";
import { overlaps } from "./seat-overlaps.ts";

const delft = aSeat({ id: "a", period: { from: "2018-06-15", until: "2022-09-22" } });
const zwolle = { organisation: asId<OrganisationId>("GM0193") };
const found = (...seats: Parameters<typeof overlaps>[0]) => overlaps(seats).map(({ code, severity }) => [code, severity]);

describe("overlaps (N1)", () => {
  it("finds nothing when one chair begins on the day on which the other is over", () => {
    expect(found(delft, aSeat({ id: "b", ...zwolle, period: { from: "2022-09-22" } }))).toEqual([]);
  });

  it("is an error when two chairs surely sit on the same day", () => {
    expect(found(delft, aSeat({ id: "b", ...zwolle, period: { from: "2022-09-21" } }))).toEqual([["network.two-chairs", "error"]]);
  });

  it("is a warning when nobody knows whether the first one still sat", () => {
    const unsure = aSeat({ id: "a", period: { from: "2018-06-15" } });
    expect(found(unsure, aSeat({ id: "b", ...zwolle, period: { from: "2022-09-22" } }))).toEqual([["network.two-chairs", "warning"]]);
  });

  it("is a warning when one of them is a candidate", () => {
    const candidate = aSeat({ id: "b", ...zwolle, state: "candidate", period: { from: "2019-03-15" } });
    expect(found(delft, candidate)).toEqual([["network.two-chairs", "warning"]]);
  });

  it("is a note when two begin together and share the chair", () => {
    const duo = [aSeat({ id: "a", period: { from: "2022-09-23" } }), aSeat({ id: "b", ...zwolle, period: { from: "2022-09-23" } })];
    expect(found(...duo)).toEqual([["network.two-chairs", "note"]]);
  });

  it("lets several cities lead a group together", () => {
    expect(found({ ...delft, role: "political-lead" }, aSeat({ id: "b", ...zwolle, role: "political-lead" }))).toEqual([]);
  });

  it("is an error when the same city holds the same role twice at once, also without a chair", () => {
    const lead = { ...delft, role: "political-lead" } as const;
    expect(found(lead, { ...lead, id: asId<SeatId>("b") })).toEqual([["network.seat-overlaps-itself", "error"]]);
  });

  it("compares persons where both are known", () => {
    const one = { ...delft, role: "member", person: asId<PersonId>("p1") } as const;
    const other = { ...one, id: asId<SeatId>("b"), person: asId<PersonId>("p2") };
    expect(found(one, other)).toEqual([]);
  });

  it("does not look across bodies", () => {
    expect(found(delft, { ...delft, id: asId<SeatId>("b"), body: asId<BodyId>("safety") })).toEqual([]);
  });
});
