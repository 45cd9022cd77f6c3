import { describe, expect, it } from "vitest";
import { afterAsking, type CheckedSource, isDead } from "./checked.ts";
import type { Content, Outcome } from "./outcome.ts";

const address = "https://bron.example/";
const day = (number: number, time = "09:00"): Date => new Date(`2026-03-${String(number).padStart(2, "0")}T${time}:00Z`);
const content = (hash: string, title = "Titel"): Content => ({ title, hash, type: "text/html", bytes: 10 });
const answers = (hash: string, title?: string): Outcome => ({ status: "answers", content: content(hash, title) });
const gone: Outcome = { status: "gone", reason: "no-such-page", notBefore: null };
const unreachable: Outcome = { status: "unreachable", reason: "too-slow", notBefore: null };
const refused: Outcome = { status: "refused", reason: "not-for-programs", notBefore: null };

/** What is known after these answers, each at its moment. */
const knownAfter = (...steps: readonly (readonly [Outcome, Date])[]): CheckedSource => {
  const known = steps.reduce<CheckedSource | null>((before, [outcome, at]) => afterAsking(before, address, outcome, at), null);
  if (known === null) throw new Error("Nothing was asked.");
  return known;
};

describe("a source is called dead", () => {
  it("after failing on three different days in a row, since the first of them", () => {
    const known = knownAfter([gone, day(3)], [unreachable, day(4)], [gone, day(5)]);
    expect([isDead(known), known.failingSince]).toEqual([true, day(3)]);
    expect(isDead(knownAfter([gone, day(3)], [gone, day(4)]))).toBe(false);
  });

  it("never for failing three times on one day", () => {
    expect(knownAfter([gone, day(3)], [gone, day(3, "10:00")], [gone, day(3, "20:00")]).failures).toBe(1);
  });

  it("by the day in the Netherlands: an hour before midnight UTC is the next one", () => {
    expect(knownAfter([gone, day(3, "21:30")], [gone, day(3, "23:30")]).failures).toBe(2);
  });

  it("no longer when it answers, and counts anew from there", () => {
    const back = knownAfter([gone, day(3)], [gone, day(4)], [gone, day(5)], [answers("a"), day(6)]);
    expect([isDead(back), back.failingSince, back.failedOn]).toEqual([false, null, null]);
    expect(knownAfter([gone, day(3)], [gone, day(4)], [answers("a"), day(5)], [gone, day(6)]).failures).toBe(1);
  });

  it("never for refusing programs: it is there", () => {
    expect(knownAfter([gone, day(3)], [gone, day(4)], [refused, day(5)], [refused, day(6)], [refused, day(7)]).failures).toBe(0);
  });
});

describe("what was last seen there", () => {
  it("stays known when it dies", () => {
    const known = knownAfter([answers("a", "Wat er stond"), day(1)], [gone, day(3)], [gone, day(4)], [gone, day(5)]);
    expect(known).toMatchObject({ title: "Wat er stond", hash: "a", seenAt: day(1), status: "gone", reason: "no-such-page" });
  });

  it("stays known when it is too long to be read the next time", () => {
    expect(knownAfter([answers("a"), day(1)], [{ status: "answers", content: null }, day(2)])).toMatchObject({ hash: "a", seenAt: day(2) });
  });

  it("stays known when its address leads elsewhere from now on, such as to a front page", () => {
    const known = knownAfter(
      [answers("a", "Het stuk"), day(1)],
      [{ status: "moved", to: "https://bron.example/", content: content("b", "Welkom") }, day(2)],
    );
    expect(known).toMatchObject({ title: "Het stuk", hash: "a", changedAt: day(2), movedTo: "https://bron.example/", status: "moved" });
  });

  it("is what stands at the new address when nothing was seen before", () => {
    expect(knownAfter([{ status: "moved", to: "https://b.example/", content: content("b") }, day(2)])).toMatchObject({
      hash: "b",
      changedAt: null,
    });
  });
});

describe("a source has changed", () => {
  it("when something else stands there than before, and not when it is seen for the first time or is the same", () => {
    expect(knownAfter([answers("a"), day(1)]).changedAt).toBeNull();
    expect(knownAfter([answers("a"), day(1)], [answers("a", "Andere titel"), day(2)]).changedAt).toBeNull();
    expect(knownAfter([answers("a"), day(1)], [answers("b"), day(2)])).toMatchObject({ changedAt: day(2), hash: "b", failures: 0 });
  });

  it("since the first time that it was something else, however often it is asked or changes again", () => {
    const moved: Outcome = { status: "moved", to: "https://b.example/", content: content("b") };
    expect(knownAfter([answers("a"), day(1)], [moved, day(2)], [moved, day(9)]).changedAt).toEqual(day(2));
    expect(knownAfter([answers("a"), day(1)], [answers("b"), day(2)], [answers("c"), day(9)]).changedAt).toEqual(day(2));
  });

  it("also when it was away in between", () => {
    expect(knownAfter([answers("a"), day(1)], [gone, day(2)], [answers("b"), day(3)]).changedAt).toEqual(day(3));
  });
});

it("how it stands is kept since the day on which that began", () => {
  expect(knownAfter([answers("a"), day(1)], [answers("a"), day(8)]).statusSince).toEqual(day(1));
  expect(knownAfter([answers("a"), day(1)], [refused, day(8)]).statusSince).toEqual(day(8));
});
