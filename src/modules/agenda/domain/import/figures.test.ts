import { describe, expect, it } from "vitest";
import { deadlinesIn } from "./deadlines.ts";
import { defaultVocabulary } from "./default-vocabulary.ts";
import { dutchVocabulary } from "./dutch-vocabulary.ts";
import { numberOf } from "./figures.ts";
import { lexiconOf } from "./lexicon.ts";
import { passageOf } from "./passages.ts";
import { quantitiesIn } from "./quantities.ts";
import { sentencesOf } from "./sentences.ts";
import type { Vocabulary } from "./vocabulary.ts";

const sentencesIn = (text: string, vocabulary: Vocabulary) => {
  const lexicon = lexiconOf(vocabulary);
  const passage = passageOf([{ number: 1, text }], { nature: "prose", theme: null, subject: null }, lexicon.conjunctions);
  return sentencesOf(passage, lexicon).map((sentence) => ({ sentence, lexicon }));
};

const quantities = (text: string, vocabulary: Vocabulary = dutchVocabulary) =>
  sentencesIn(text, vocabulary).flatMap(({ sentence, lexicon }) =>
    quantitiesIn(sentence, [], lexicon).map(({ measure, value, unit }) => [measure, value, unit]),
  );

const deadlines = (text: string, earliest: number | null = null) =>
  sentencesIn(text, defaultVocabulary).flatMap(({ sentence, lexicon }) => deadlinesIn(sentence, earliest, lexicon).map(({ due }) => due));

it.each([
  //  written        comma       point      either
  ["750.000", 750_000, 750, 750_000],
  ["750,000", 750, 750_000, 750_000],
  ["1,5", 1.5, 1.5, 1.5],
  ["1.5", 1.5, 1.5, 1.5],
  ["0.125", 125, 0.125, 0.125],
  ["1.234.567,89", 1_234_567.89, null, 1_234_567.89],
  ["1,234,567.89", null, 1_234_567.89, 1_234_567.89],
  ["1.2.3", null, null, null],
] as const)("reads %s by the notation of the language", (digits, comma, point, either) => {
  expect(numberOf(digits, "comma")).toBe(comma);
  expect(numberOf(digits, "point")).toBe(point);
  expect(numberOf(digits, "either")).toBe(either);
});

describe("a quantity", () => {
  it.each([
    [
      "eenmalig € 100 miljoen en 10 miljoen euro structureel",
      [
        ["money", 1e8, "EUR"],
        ["money", 1e7, "EUR"],
      ],
    ],
    [
      "in zo'n 90% van alle woningen, of 7,5 procent",
      [
        ["share", 0.9, null],
        ["share", 0.075, null],
      ],
    ],
    ["26 bestaande wetten op het gebied van", [["count", 26, "bestaande wetten"]]],
    ["zo'n 3.000 per stad per jaar", [["count", 3000, "per stad per jaar"]]],
    ["meer dan vijf miljoen inwoners", [["count", 5e6, "inwoners"]]],
    [
      "over 50 jaar, in 2071",
      [
        ["duration", 50, "year"],
        ["year", 2071, null],
      ],
    ],
    ["twee kanten van dezelfde medaille", []],
    ["de G40 en mbo-2, de 6-pijleragenda, hoofdstuk 4, versie 3.0", []],
  ] as const)("%s", (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });
});

describe("a deadline", () => {
  it.each([
    ["uiterlijk eind 2021", [{ kind: "date", date: "2021-12-31" }]],
    ["vóór 1 maart 2026", [{ kind: "date", date: "2026-03-01" }]],
    ["by the end of June 2027", [{ kind: "date", date: "2027-06" }]],
    ["no later than 2030", [{ kind: "date", date: "2030" }]],
    ["in de komende vier maanden", [{ kind: "within", amount: 4, unit: "month" }]],
    ["de Woningwet uit 2015", []],
  ] as const)("%s", (text, expected) => {
    expect(deadlines(text)).toEqual(expected);
  });

  it("is no deadline when the year lies before the agenda", () => {
    expect(deadlines("In 2015 werd duidelijk dat het in 2030 moet.", 2019)).toEqual([{ kind: "date", date: "2030" }]);
  });
});
