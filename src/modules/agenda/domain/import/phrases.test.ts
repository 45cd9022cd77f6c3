import { describe, expect, it } from "vitest";
import { dutchVocabulary } from "./dutch-vocabulary.ts";
import { englishVocabulary } from "./english-vocabulary.ts";
import { labelOf } from "./labels.ts";
import { lexiconOf } from "./lexicon.ts";
import { firstPhrase, phraseBook } from "./phrases.ts";
import { mergeVocabularies } from "./vocabulary.ts";
import { foldedWords } from "./words.ts";

const finds = (phrase: string, text: string) => firstPhrase(phraseBook([[phrase, true]]), foldedWords(text)) !== null;

describe("a phrase", () => {
  it.each([
    //  phrase               text                                              found
    ["we vragen", "Daarom: WE VRAGEN het!", true],
    ["we vragen", "wat we dan vragen", false],
    ["gelijkwaardig* partner*", "een gelijkwaardige partnerschap", true],
    ["de *-agenda", "dit is de G40-agenda", true],
    ["met * rijk", "met het Rijk", true],
    ["met * rijk", "met ons eigen Rijk", false],
    ["is ... nodig", "is nodig", true],
    ["is ... nodig", "is ook voor ons echt nodig", true],
    ["is ... nodig", `is ${"heel ".repeat(15)}nodig`, false],
    ["belangrijk", "bélangrijk", true],
    ["(a+)+$ [", "a a a a a a a a a a a a", false],
  ] as const)("%s in %s: %s", (phrase, text, found) => {
    expect(finds(phrase, text)).toBe(found);
  });
});

describe("a label", () => {
  const lexicon = lexiconOf(mergeVocabularies(dutchVocabulary, englishVocabulary));

  it.each([
    ["Waarom doen we wat we doen?", "why"],
    ["De G40-agenda", "agenda"],
    ["G40-AGENDA", "list"],
    ["► Meer informatie:", "more-information"],
    ["De gemeenten van de G40 (op alfabetische volgorde):", "cities"],
    ["Our focus points", "list"],
    ["Getting to work", "to-work"],
  ] as const)("%s is known as %s", (text, kind) => {
    expect(labelOf(text, lexicon)).toMatchObject({ kind, expected: null });
  });

  it("is known with one word misspelled, and says which it was meant to be", () => {
    expect(labelOf("Waarom doen we dat we doen?", lexicon)).toMatchObject({ kind: "why", expected: "waarom doen we wat we doen" });
  });

  it.each(["De thema's op onze agenda", "Onze agenda in een notendop", "Waarom 1 loket", "Aanpakken"])("%s is none", (text) => {
    expect(labelOf(text, lexicon)).toBeNull();
  });
});
