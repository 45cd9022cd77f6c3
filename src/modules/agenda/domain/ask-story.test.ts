import { describe, expect, it } from "vitest";
import type { FullAsk, TrailPaper } from "./ask.ts";
import { chainOf, storyOf } from "./ask-story.ts";

const agenda = {
  adopted: { on: "2019-09-26", by: "bestuur", body: null, meeting: null, source: "https://agenda.example" },
  fromYear: 2019,
} as const;
const event = (on: string | null, source: string) => ({
  date: { on, note: null },
  sentence: `gebeurd ${on}`,
  sources: [source],
  topic: null,
  offer: null,
});
const paper = (on: string | null, source: string): TrailPaper => ({
  kind: "kamerstuk",
  number: "35 570 B, nr. 5",
  published: { on, note: null },
  sentence: `stuk ${on}`,
  source,
});
const ask = (events: readonly ReturnType<typeof event>[], trail: readonly TrailPaper[], verdict: FullAsk["verdict"] = "partly") =>
  ({ events, trail, verdict }) as const;

describe("the story of an ask", () => {
  it("tells the asking, the papers and the events in the order in which they happened", () => {
    const told = storyOf(ask([event("2024-04", "b")], [paper("2021-09-21", "a")]), agenda);
    expect(told.map(({ kind, date }) => [kind, date.on])).toEqual([
      ["asked", "2019-09-26"],
      ["paper", "2021-09-21"],
      ["event", "2024-04"],
    ]);
  });

  it("puts before the asking what happened before it, and last what has no date", () => {
    const told = storyOf(ask([event("2018-02-16", "a"), event(null, "b")], []), agenda);
    expect(told.map(({ kind }) => kind)).toEqual(["event", "asked", "event"]);
    expect(told.at(-1)?.date.on).toBeNull();
  });

  it("tells a paper with the event that names it as its source on the same day, and once", () => {
    const told = storyOf(ask([event("2020-09-28", "a")], [paper("2020-09-28", "a"), paper("2021-09-21", "a")]), agenda);
    expect(told.map(({ kind, papers }) => [kind, papers.length])).toEqual([
      ["asked", 0],
      ["event", 1],
      ["paper", 1],
    ]);
  });

  it("is dated by the first year of an agenda that nobody adopted", () => {
    expect(storyOf(ask([], []), { adopted: null, fromYear: 2019 })).toMatchObject([{ kind: "asked", date: { on: "2019" }, sources: [] }]);
  });
});

describe("the chain of an ask", () => {
  it.each([
    ["granted", 0, true],
    ["partly", 0, true],
    ["partly", 1, false],
    ["pending", 0, false],
    ["refused", 0, false],
    ["unknown", 0, false],
  ] as const)("that is %s with %i effects has a gap at its end: %s", (verdict, effects, isWithoutEffect) => {
    expect(chainOf(ask([event("2024", "a")], [], verdict), agenda, effects)).toMatchObject({ deliveries: 1, effects, isWithoutEffect });
  });
});
