import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultVocabulary } from "./default-vocabulary.ts";
import { englishVocabulary } from "./english-vocabulary.ts";
import { readAgenda } from "./read-agenda.ts";
import type { AgendaReport } from "./report.ts";
import type { Vocabulary } from "./vocabulary.ts";

const sample = (name: string, vocabulary: Vocabulary): AgendaReport =>
  readAgenda(readFileSync(new URL(`../../../../../tests/samples/agenda-${name}.md`, import.meta.url), "utf8"), vocabulary);

const titles = (report: AgendaReport) => report.themes.map(({ focusPoints }) => focusPoints.map(({ title }) => title));
const codes = (report: AgendaReport) => report.findings.map(({ code, line }) => [code.replace("agenda-import.", ""), line]);

describe("an agenda without numbers (Rivierenbond)", () => {
  const report = sample("rivierenbond", defaultVocabulary);

  it("finds the chapters by the lists under them, and keeps the one whose list is a picture", () => {
    expect(report.themes.map(({ title, number, state }) => [title, number, state])).toEqual([
      ["Ruimte voor water", null, "complete"],
      ["Droge voeten", null, "incomplete"],
      ["Schone oevers", null, "complete"],
    ]);
    expect(report.period).toEqual({ from: 2024, until: 2028, line: 7 });
  });

  it("reads bullets, a bullet over two lines, bullets in bullets, and a list on the line of its heading", () => {
    expect(titles(report)).toEqual([
      ["Nevengeulen graven in elke gemeente", "Uiterwaarden teruggeven aan de natuur, ook waar nu mais staat", "Bouwen op terpen"],
      [],
      ["Zwemwater in elke stad", "Geen plastic meer in de rivier", "Bouwen op terpen"],
    ]);
    expect(report.lines[30]).toEqual({ line: 31, role: "focus-point-text", subject: "theme-1.point-3" });
  });

  it("lists the picture and the broken table as not understood", () => {
    expect(report.notUnderstood.map(({ line }) => line)).toEqual([54, 70, 71, 72]);
    expect(codes(report)).toEqual(
      expect.arrayContaining([
        ["no-focus-points", 44],
        ["list-announced-but-absent", 52],
        ["picture-not-read", 54],
        ["table-not-read", 70],
        ["list-without-numbers", 27],
        ["unknown-section", 66],
        ["duplicate-focus-point", 64],
        ["reference-unknown", 68],
      ]),
    );
  });

  it("reads plain introductions, names with commas, money, dates and a link behind its label", () => {
    expect(report.themes[0]?.introduction?.line).toBe(19);
    expect(report.cities.map(({ name }) => name).slice(-3)).toEqual(["Kolkstad", "Lage Waard", "Wielerhaven"]);
    expect(report.quantities).toContainEqual(
      expect.objectContaining({
        measure: "money",
        value: 12_500_000,
        unit: "EUR",
        deadline: { kind: "date", date: "2026-03-01" },
      }),
    );
    expect(report.themes[0]?.moreInformation).toEqual([
      { url: "https://rivierenbond.example/kaart", target: "Waterkaart", line: 42, theme: "theme-1" },
    ]);
  });

  it("takes the table of contents for what it is", () => {
    expect(report.lines.filter(({ role }) => role === "contents").map(({ line }) => line)).toEqual([13, 14, 15]);
  });
});

describe("an agenda in English (harbour towns)", () => {
  const report = sample("harbour-towns", englishVocabulary);

  it("reads chapters that call themselves so, and lists that number every entry 1 or stand in paragraphs", () => {
    expect(report.themes.map(({ number, title }) => [number, title])).toEqual([
      [1, "Quiet quays"],
      [2, "Homes on the water"],
      [3, "A sea without smoke"],
    ]);
    expect(titles(report)).toEqual([
      ["Shore power for every ship that stays longer than a night", "Night-time rules that all towns share", "Silent cranes"],
      ["Three thousand floating homes", "One permit for a floating street", "Neighbours on land and on water"],
      [],
    ]);
  });

  it("reads English numbers, shares and deadlines", () => {
    expect(report.quantities.map(({ measure, value, unit }) => [measure, value, unit])).toEqual(
      expect.arrayContaining([
        ["share", 0.35, null],
        ["money", 2_500_000, "GBP"],
        ["count", 1200, "sockets per year"],
        ["share", 0.5, null],
        ["share", 2 / 3, null],
        ["count", 3000, "floating homes"],
      ]),
    );
    expect(report.deadlines.map(({ due }) => due)).toEqual([
      { kind: "date", date: "2027-12-31" },
      { kind: "within", amount: 2, unit: "year" },
      { kind: "date", date: "2026-06-01" },
    ]);
  });

  it("knows which reference gives a title that no chapter has", () => {
    expect(report.crossReferences.map(({ number, title, verdict }) => [number, title, verdict])).toEqual([
      [3, "Clean air", "title-unknown"],
      [2, "Homes on the water", "agrees"],
      [null, null, "all-earlier"],
    ]);
  });

  it("finds who asks and who offers, and whom", () => {
    expect(report.candidates.map(({ kind, trigger, addressees }) => [kind, trigger, addressees])).toEqual([
      ["offer", "We will", []],
      ["ask", "We call on", ["the government"]],
      ["offer", "We set up", []],
      ["ask", "We need", ["parliament"]],
      ["ask", "We expect", ["minister"]],
    ]);
  });

  it("does not take the head of a table for cities, and sees a city that is listed twice", () => {
    expect(report.cities.map(({ name }) => name)).toEqual(["Aldermouth", "Brinewick", "Cockle Bay", "Driftholm", "Eelport"]);
    expect(codes(report)).toContainEqual(["duplicate-city", 71]);
    expect(report.notUnderstood).toEqual([]);
  });
});

describe("an agenda with bold lines for headings and words of its own (Heuvelsteden)", () => {
  const ownWords: Vocabulary = JSON.parse(JSON.stringify({ ...defaultVocabulary, listLabels: ["zwaartepunten"] }));
  const report = sample("heuvelsteden", ownWords);

  it("reads its lists by the word that its own vocabulary gives", () => {
    expect(titles(report)).toEqual([
      ["Een kabelbaan per heuvel", "Trappen met leuningen aan beide kanten", "Bankjes halverwege"],
      ["Een toren in elke stad", "Trappen met leuningen aan beide kanten"],
    ]);
    expect(sample("heuvelsteden", defaultVocabulary).themes.every(({ focusPoints }) => focusPoints.length === 0)).toBe(true);
  });

  it("says that a number is missing, a label misspelled and a point repeated", () => {
    expect(codes(report)).toEqual(
      expect.arrayContaining([
        ["focus-point-number-gap", 21],
        ["label-misspelled", 27],
        ["duplicate-focus-point", 34],
        ["duplicate-city", 41],
      ]),
    );
  });

  it("joins what was torn apart three times over", () => {
    expect(report.candidates.find(({ kind }) => kind === "ask")).toMatchObject({
      lines: [11, 13],
      sentence: "Daarom vragen we de vervoerder om een kabelbaan.",
    });
  });
});
