import { describe, expect, it } from "vitest";
import { afterAsking, type CheckedSource } from "./checked.ts";
import { due, mostPerHost } from "./due.ts";
import type { Outcome } from "./outcome.ts";

const now = new Date("2026-03-20T09:00:00Z");
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
const fine: Outcome = { status: "answers", content: null };
const gone: Outcome = { status: "gone", reason: "no-such-page", notBefore: null };
const asked = (address: string, outcome: Outcome, ...days: readonly number[]): CheckedSource =>
  days.reduce<CheckedSource>(
    (known, ago) => afterAsking(known, address, outcome, daysAgo(ago)),
    afterAsking(null, address, outcome, daysAgo(days[0] ?? 0)),
  );

describe("what has to be asked", () => {
  it("is what was never asked, and then what was asked longest ago", () => {
    const known = [asked("https://a.nl/1", fine, 8), asked("https://b.nl/1", fine, 30), asked("https://c.nl/1", fine, 6)];
    expect(due(["https://a.nl/1", "https://b.nl/1", "https://c.nl/1", "https://d.nl/1"], known, now)).toEqual({
      addresses: ["https://d.nl/1", "https://b.nl/1", "https://a.nl/1"],
      later: 0,
      notAsked: 0,
    });
  });

  it("is what failed, the next day again and not on the same day; once dead, every week", () => {
    const address = "https://a.nl/1";
    const isDue = (known: CheckedSource) => due([address], [known], now).addresses.length === 1;
    expect(isDue(asked(address, gone, 0))).toBe(false);
    expect(isDue(asked(address, gone, 1))).toBe(true);
    expect(isDue(asked(address, gone, 3, 2, 1))).toBe(false);
    expect(isDue(asked(address, gone, 10, 9, 8))).toBe(true);
  });

  it("is of one host no more than so many on a day, also over several times", () => {
    const many = Array.from({ length: mostPerHost + 10 }, (_, index) => `https://a.nl/${index}`);
    expect(due(many, [], now)).toMatchObject({ later: 10 });
    const known = many.slice(0, mostPerHost - 2).map((address) => asked(address, fine, 0));
    expect(due(many, known, now)).toMatchObject({ addresses: { length: 2 }, later: 10 });
  });

  it("is nothing of a host that asked for rest, until then", () => {
    const busy: Outcome = { status: "refused", reason: "too-busy", notBefore: new Date(now.getTime() + 1000) };
    const known = [asked("https://a.nl/1", busy, 1)];
    const cited = ["https://a.nl/1", "https://a.nl/2", "https://b.nl/1"];
    expect(due(cited, known, now)).toMatchObject({ addresses: ["https://b.nl/1"], later: 1 });
    expect(due(cited, known, new Date(now.getTime() + 2000)).addresses).toHaveLength(2);
  });

  it("goes from host to host, so that none is asked twice in a row", () => {
    expect(due(["https://a.nl/1", "https://a.nl/2", "https://a.nl/3", "https://b.nl/1", "https://c.nl/1"], [], now).addresses).toEqual([
      "https://a.nl/1",
      "https://b.nl/1",
      "https://c.nl/1",
      "https://a.nl/2",
      "https://a.nl/3",
    ]);
  });

  it("is never what leads to no place that everybody can reach", () => {
    expect(due(["Kamerstuk 1", "http://localhost:3000/", "http://10.0.0.1/", "https://a.nl/"], [], now)).toMatchObject({
      addresses: ["https://a.nl/"],
    });
    expect(due([], [], now)).toEqual({ addresses: [], later: 0, notAsked: 0 });
  });
});
