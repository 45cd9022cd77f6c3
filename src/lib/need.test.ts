import { describe, expect, it } from "vitest";
import { inOrder, type Need, urgencyOf } from "./need.ts";

const today = "2026-11-24";

const aNeed = (sentence: string, due: string | null, since: string | null = null): Need => ({
  sentence,
  about: null,
  address: "/mijn",
  due,
  since,
});

describe("what waits for somebody", () => {
  it("is too late from its day on, not a day earlier", () => {
    expect(urgencyOf(aNeed("x", today), today)).toBe("overdue");
    expect(urgencyOf(aNeed("x", "2026-11-25"), today)).toBe("due");
    expect(urgencyOf(aNeed("x", null, "2019-01-01"), today)).toBe("waiting");
  });

  it("stands by its day, the earliest first, then by how long it waits, and what nobody knows the age of last", () => {
    const needs = [
      aNeed("age unknown", null),
      aNeed("waits long", null, "2020-01-01"),
      aNeed("due in spring", "2027-03-01"),
      aNeed("too late", "2026-11-01"),
      aNeed("waits a little", null, "2026-11-01"),
      aNeed("due tomorrow", "2026-11-25", "2026-11-20"),
    ];
    const order = ["too late", "due tomorrow", "due in spring", "waits long", "waits a little", "age unknown"];
    expect(inOrder(needs).map(({ sentence }) => sentence)).toEqual(order);
    expect(inOrder(needs.toReversed()).map(({ sentence }) => sentence)).toEqual(order);
  });

  it("stands in one order, whatever order it came in, when the days are the same", () => {
    const needs = [aNeed("b", today), aNeed("a", today), aNeed("c", today)];
    expect(inOrder(needs)).toEqual(inOrder(needs.toReversed()));
  });
});
