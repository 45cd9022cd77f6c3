import { expect, it } from "vitest";
import { aMeeting } from "../../../../tests/build/meeting.ts";
import { headOf } from "./head.ts";

const daysOf = (begins: string | null, ends: string | null, otherDays: readonly string[] = []) =>
  headOf(aMeeting({ begins: { on: begins, note: null }, ends: { on: ends, note: null }, otherDays })).days;

it("is on every day from its first to its last, and on the days that are told besides", () => {
  expect(daysOf("2018-06-14", null)).toEqual(["2018-06-14"]);
  expect(daysOf("2018-12-30", "2019-01-01")).toEqual(["2018-12-30", "2018-12-31", "2019-01-01"]);
  expect(daysOf("2019-01-10", null, ["2019-02-10"])).toEqual(["2019-01-10", "2019-02-10"]);
});

it("is on no day that nobody knows to the day", () => {
  expect(daysOf("2018-06", null)).toEqual([]);
  expect(daysOf(null, "2018-06-14")).toEqual([]);
  expect(daysOf("2018-06-14", "2018")).toEqual(["2018-06-14"]);
});
