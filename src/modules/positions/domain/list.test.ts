import { describe, expect, it } from "vitest";
import { aPosition, onTheme } from "../../../../tests/build/position.ts";
import { byYear, fitting, formsOf, newestFirst } from "./list.ts";

describe("newestFirst", () => {
  const taken = (id: string, on: string | null) => aPosition({ id, taken: { on, note: null } });
  const orderOf = (...positions: ReturnType<typeof aPosition>[]) => newestFirst(positions).map((position) => position.id);

  it("puts a day before its month and a month before its year, because those can be earlier", () => {
    expect(orderOf(taken("p1", "2021"), taken("p2", "2021-09"), taken("p3", "2021-09-30"), taken("p4", "2022"))).toEqual([
      "p4",
      "p3",
      "p2",
      "p1",
    ]);
  });

  it("puts what has no date after everything", () => {
    expect(orderOf(taken("p1", null), taken("p2", "1999"), taken("p3", null))).toEqual(["p2", "p1", "p3"]);
  });

  it("keeps the order of the numbers on one day, and counts 10 after 9", () => {
    expect(orderOf(taken("p10", "2020"), taken("p9", "2020"))).toEqual(["p9", "p10"]);
  });
});

describe("fitting", () => {
  const positions = [
    aPosition({ id: "p1", form: "brief", verdict: "partly", themes: [onTheme("t1"), onTheme("t2")] }),
    aPosition({ id: "p2", form: "brief", verdict: "granted", themes: [onTheme("t2")] }),
    aPosition({ id: "p3", form: "manifest", verdict: "partly", themes: [] }),
  ];
  const ids = (choice: Parameters<typeof fitting>[1]) => fitting(positions, choice).map((position) => position.id);

  it("is everything when nothing was chosen", () => {
    expect(ids({})).toEqual(["p1", "p2", "p3"]);
  });

  it("asks that every part of the choice fits", () => {
    expect(ids({ themes: [onTheme("t2")], verdict: "partly" })).toEqual(["p1"]);
    expect(ids({ form: "brief", verdict: "unknown" })).toEqual([]);
  });

  it("is nothing when the theme does not exist", () => {
    expect(ids({ themes: [] })).toEqual([]);
  });
});

it("byYear keeps what has no date together", () => {
  const positions = [
    aPosition({ id: "p1", taken: { on: "2021-05-26", note: null } }),
    aPosition({ id: "p2", taken: { on: "2021", note: null } }),
    aPosition({ id: "p3", taken: { on: null, note: null } }),
  ];
  expect([...byYear(positions)].map(([year, group]) => [year, group.length])).toEqual([
    ["2021", 2],
    [null, 1],
  ]);
});

it("formsOf puts the most frequent form first and counts each once", () => {
  const forms = ["motie", "brief", "brief", "advies"].map((form) => aPosition({ form }));
  expect(formsOf(forms)).toEqual([
    ["brief", 2],
    ["advies", 1],
    ["motie", 1],
  ]);
});
