import { describe, expect, it } from "vitest";
import { aMeeting, ofBody } from "../../../../tests/build/meeting.ts";
import { asId } from "../../../lib/ids.ts";
import { byYear, fitting, newestFirst, partedOn } from "./list.ts";

const on = (id: string, day: string | null) => aMeeting({ id, begins: { on: day, note: null } });
const idsOf = (meetings: readonly { readonly id: string }[]) => meetings.map(({ id }) => id);

describe("newestFirst", () => {
  it("puts a day before its month and a month before its year, and what has no date last", () => {
    const meetings = [on("a", "2023"), on("b", null), on("c", "2023-09"), on("d", "2023-09-28"), on("e", "2024")];
    expect(idsOf(newestFirst(meetings))).toEqual(["e", "d", "c", "a", "b"]);
  });

  it("has one order for meetings on one day", () => {
    expect(idsOf(newestFirst([on("b", "2023"), on("a", "2023")]))).toEqual(["a", "b"]);
  });
});

describe("partedOn", () => {
  const today = "2026-11-24";
  const partOf = (meeting: ReturnType<typeof aMeeting>) => (partedOn([meeting], today).toCome.length === 1 ? "to come" : "past");

  it("counts a meeting of today as still to come, and one of yesterday as past", () => {
    expect([partOf(on("a", "2026-11-24")), partOf(on("b", "2026-11-23"))]).toEqual(["to come", "past"]);
  });

  it("keeps what is only a month or a year to come until that is over", () => {
    expect([partOf(on("a", "2026-11")), partOf(on("b", "2026")), partOf(on("c", "2026-10"))]).toEqual(["to come", "to come", "past"]);
  });

  it("goes by the last day of a meeting of several days and of a series", () => {
    expect(partOf(aMeeting({ ends: { on: "2026-11-24", note: null } }))).toBe("to come");
    expect(partOf(aMeeting({ otherDays: ["2023-06-01", "2026-12-01"] }))).toBe("to come");
    expect(partOf(aMeeting({ otherDays: ["2023-06-01"] }))).toBe("past");
  });

  it("promises nothing of a meeting without a date", () => {
    expect(partOf(on("a", null))).toBe("past");
  });

  it("puts the nearest of what comes first, and the latest of what was", () => {
    const { toCome, past } = partedOn([on("a", "2027-02-01"), on("b", "2020"), on("c", "2026-12-01"), on("d", "2021")], today);
    expect([idsOf(toCome), idsOf(past)]).toEqual([
      ["c", "a"],
      ["d", "b"],
    ]);
  });
});

describe("fitting", () => {
  const meetings = [
    aMeeting({ id: "a", kind: "other", hostCity: asId("GM0106"), bodies: [ofBody("x"), ofBody("y")] }),
    aMeeting({ id: "b", kind: "other", bodies: [ofBody("y")] }),
    aMeeting({ id: "c" }),
  ];

  it("is everything when nothing was chosen", () => {
    expect(idsOf(fitting(meetings, {}))).toEqual(["a", "b", "c"]);
  });

  it("asks that every part of the choice fits", () => {
    expect(idsOf(fitting(meetings, { kind: "other", body: ofBody("y") }))).toEqual(["a", "b"]);
    expect(idsOf(fitting(meetings, { hostCity: asId("GM0106"), body: ofBody("x") }))).toEqual(["a"]);
    expect(idsOf(fitting(meetings, { kind: "political-network-day", body: ofBody("y") }))).toEqual([]);
  });

  it("is nothing when the city or the body does not exist, also where meetings have none", () => {
    expect(fitting(meetings, { hostCity: null })).toEqual([]);
    expect(fitting(meetings, { body: null })).toEqual([]);
  });
});

it("byYear keeps what has no date together", () => {
  const groups = byYear([on("a", "2021-05-26"), on("b", "2021"), on("c", null)]);
  expect([...groups].map(([year, group]) => [year, group.length])).toEqual([
    ["2021", 2],
    [null, 1],
  ]);
});
