import { expect, it } from "vitest";
import { aContent } from "../../../../../tests/build/pack.ts";
import { byTheme, happenedIn } from "./course.ts";

const span = { from: "2020-01-01", until: "2020-12-31" };
const moment = (on: string, theme: string | null = null) => ({
  date: { on, note: null },
  sentence: on,
  theme,
  address: null,
  sources: [],
});
const meeting = (on: string, isToCome: boolean) => ({
  title: `dag ${on}`,
  begins: { on, note: null },
  when: on,
  place: null,
  status: "gehouden",
  isToCome,
  address: "/bijeenkomsten/dag",
  audience: "public" as const,
});

it("tells what happened in the stretch in order of time, among it what was said and when people met, and nothing to come", () => {
  const content = aContent({
    moments: [moment("2020-06-01"), moment("2019-12-31"), moment("2020-02")],
    meetings: [meeting("2020-03-01", false), meeting("2020-12-01", true)],
  });
  expect(happenedIn(content, span).map(({ sentence }) => sentence)).toEqual(["2020-02", "dag 2020-03-01", "2020-06-01"]);
});

it("stands by theme in the order of the agenda, what belongs to none first, a theme of nothing left out", () => {
  const moments = [moment("2020", "t2"), moment("2020"), moment("2020", "t1")];
  const themes = [{ id: "t1" }, { id: "t2" }, { id: "t3" }];
  expect(byTheme(moments, themes).map(([theme]) => theme)).toEqual([null, "t1", "t2"]);
});
