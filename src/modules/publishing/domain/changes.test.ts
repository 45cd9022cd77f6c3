import { describe, expect, it } from "vitest";
import type { Change } from "../../../lib/change.ts";
import { fitting, told, yearsOf } from "./changes.ts";

const today = "2026-11-24";

const aChange = (id: string, happened: string | null, recordedAt: string | null = null, more: Partial<Change> = {}): Change => ({
  kind: "event",
  id,
  label: null,
  title: id,
  titleLanguage: "nl",
  act: null,
  reason: null,
  organisation: null,
  address: "/x",
  difference: null,
  happened: happened === null ? null : { on: happened, note: null },
  recordedAt: recordedAt === null ? null : new Date(recordedAt),
  sources: [],
  about: ["/x"],
  ...more,
});
const ids = (changes: readonly Change[]) => changes.map(({ id }) => id);

describe("the order of the log", () => {
  it("goes by when something was written down here, however long ago it happened", () => {
    const changes = [aChange("loaded", "2026-11-20"), aChange("late", "2021-05-03", "2026-11-24T09:00:00Z")];
    expect(ids(told(changes, today))).toEqual(["late", "loaded"]);
  });

  it("puts a day before its month and a month before its year, and equals by their ids", () => {
    const changes = [aChange("year", "2024"), aChange("b", "2024-03-01"), aChange("month", "2024-03"), aChange("a", "2024-03-01")];
    expect(ids(told(changes, today))).toEqual(["a", "b", "month", "year"]);
  });

  it("leaves out what is still to come and what nobody knows the date of; today is told", () => {
    const changes = [aChange("tomorrow", "2026-11-25"), aChange("undated", null), aChange("today", today), aChange("year", "2026")];
    expect(ids(told(changes, today))).toEqual(["today", "year"]);
  });

  it("tells what was written down of something that is still to come", () => {
    expect(ids(told([aChange("announced", "2027-01-01", "2026-11-01T09:00:00Z")], today))).toEqual(["announced"]);
  });
});

describe("a choice from the log", () => {
  const changes = [
    aChange("one", "2026-11-18", null, { about: ["/x", "/steden/zwolle"] }),
    aChange("two", "2026-11-17", null, { kind: "position" }),
    aChange("three", "2025"),
  ];

  it("is of a kind, and of all the pages that are named", () => {
    expect(ids(fitting(changes, { kind: "position", about: [] }, today))).toEqual(["two"]);
    expect(ids(fitting(changes, { about: ["/x", "/steden/zwolle"] }, today))).toEqual(["one"]);
    expect(ids(fitting(changes, { about: ["/y"] }, today))).toEqual([]);
  });

  it("is of the last seven days with today, of which a year alone is no part", () => {
    expect(ids(fitting(changes, { about: [], period: "week" }, today))).toEqual(["one"]);
    expect(ids(fitting(changes, { about: [], period: "jaar" }, today))).toEqual(["one", "two"]);
  });

  it("is of a year", () => {
    expect(ids(fitting(changes, { about: [], period: "2025" }, today))).toEqual(["three"]);
    expect(yearsOf(changes)).toEqual(["2026", "2025"]);
  });
});
