import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { asId } from "../../../lib/ids.ts";
import type { Line } from "./line.ts";
import { yearCode } from "./period-code.ts";
import { changed, isOld, replySteps, type StandingReply, standing, withdrawn, yearAfter } from "./reply.ts";
import { mostSigns, sameWords, signedWords, subjectOn } from "./reply-words.ts";

const now = new Date("2026-12-03T10:00:00Z");
const reply: StandingReply = {
  id: asId("r1"),
  city: asId("GM0193"),
  indicator: asId("woz-value"),
  kind: "reply",
  span: null,
  text: "Het geldt niet voor de binnenstad.",
  office: "wethouder Wonen",
  state: "placed",
  placedOn: "2025-03-01",
  saidOn: "2025-03-01",
  version: 1,
  changedAt: new Date("2025-03-01T10:00:00Z"),
};

const point = (year: number, value: number | null) =>
  ({ period: yearCode(year), value, missing: value === null ? "geheim" : null }) as Line["points"][number];
const line: Line = { area: asId("GM0193"), points: [point(2019, 1), point(2020, null), point(2022, 3)] };
const span = (from: number, to: number) => ({ from: yearCode(from), to: yearCode(to) });

it("draws the same steps in the README as the code takes", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const drawn = [...readme.matchAll(/^ +(\w+) --> (\w+): (\w+)$/gm)].map(([, from, to, step]) => `${step}: ${from} > ${to}`);
  expect(drawn.toSorted()).toEqual(
    Object.entries(replySteps)
      .map(([step, { from, to }]) => `${step}: ${from} > ${to}`)
      .toSorted(),
  );
});

describe("a reply", () => {
  it("that is withdrawn keeps none of its words, and takes no step any more", () => {
    const gone = withdrawn(reply, { by: "city", on: "2026-12-03", reason: null }, now);
    expect(JSON.stringify(gone)).not.toMatch(/binnenstad|wethouder/);
    expect(gone.version).toBe(2);
    expect(() => standing(gone)).toThrow("monitor.reply-not-standing");
  });

  it("that is changed keeps what it is about and the day on which it was placed", () => {
    const other = { ...reply, kind: "explanation", span: span(2019, 2019), text: "Anders.", office: "college" } as const;
    expect(changed(reply, other, "2026-12-03", now)).toEqual({
      ...reply,
      text: "Anders.",
      office: "college",
      saidOn: "2026-12-03",
      version: 2,
      changedAt: now,
    });
  });

  it.each([
    ["2026-02-28", false],
    ["2026-03-01", true],
    ["2026-03-02", true],
  ])("of 1 March 2025 is old on %s: %s", (today, expected) => {
    expect(isOld(reply, today)).toBe(expected);
  });

  it("of a leap day is old from 1 March on", () => {
    expect(yearAfter("2024-02-29")).toBe("2025-03-01");
  });
});

describe("what a reply is about", () => {
  it.each([
    ["the figure as a whole", null],
    ["one period", span(2019, 2019)],
    ["periods with a gap between", span(2019, 2022)],
    ["a period without a value", span(2020, 2020)],
  ])("can be %s", (_what, of) => {
    expect(subjectOn(line, { kind: "reply", span: of })).toEqual({ kind: "reply", span: of });
  });

  it.each([
    ["a period that the line does not have", span(2021, 2021)],
    ["periods that run backwards", span(2022, 2019)],
    ["periods of which one is unknown", span(2019, 2031)],
  ])("cannot be %s", (_what, of) => {
    expect(() => subjectOn(line, { kind: "reply", span: of })).toThrow("monitor.period-not-in-figure");
  });

  it("cannot be a figure that the city does not have", () => {
    expect(() => subjectOn({ ...line, points: [] }, { kind: "reply", span: null })).toThrow("monitor.no-figure-to-reply-to");
  });
});

describe("what a city says", () => {
  const office = "wethouder Financiën";

  it.each(["", "   ", "-", "\u200B\u200B", "…!"])("is more than “%s”", (text) => {
    expect(() => signedWords({ text, office }, [])).toThrow("monitor.reply-empty");
    expect(() => signedWords({ text: "Wel iets.", office: text }, [])).toThrow("monitor.office-empty");
  });

  it("may have 1,500 signs, and not one more", () => {
    expect(signedWords({ text: "a".repeat(mostSigns), office }, []).text).toHaveLength(1500);
    expect(() => signedWords({ text: "a".repeat(mostSigns + 1), office }, [])).toThrow("monitor.reply-too-long");
  });

  it.each(["Jan de Vries", "wethouder jan de vries", "Wethouder JAN DE VRÍES (Financiën)"])("is not signed by a person: “%s”", (signed) => {
    expect(() => signedWords({ text: "Iets.", office: signed }, ["Els Smit", "Jan de Vries"])).toThrow("monitor.office-names-person");
  });

  it("is signed by an office when nobody knows the name of who writes", () => {
    expect(signedWords({ text: "Iets.", office }, [""])).toEqual({ text: "Iets.", office });
  });

  it.each([
    [{ ...reply }, true],
    [{ ...reply, text: "Anders" }, false],
    [{ ...reply, office: "college" }, false],
    [{ ...reply, kind: "explanation" as const }, false],
    [{ ...reply, span: span(2019, 2019) }, false],
  ])("is the same only when everything is (%#)", (other, same) => {
    expect(sameWords(reply, other)).toBe(same);
  });
});
