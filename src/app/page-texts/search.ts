import { bilingual } from "../../lib/language.ts";

export const searchTexts = bilingual(
  {
    title: "Zoeken",
    titleWith: (question: string) => `Zoeken naar ${question}`,
    description:
      "Zoek in de agenda, de vragen, het aanbod, de doelen, de initiatieven, de cijfers, de standpunten, de bijeenkomsten, de gremia en de steden.",
    lead: "Zoek in alles: de agenda, wat de steden vragen en aanbieden, wat zij doen, wat zij zeggen en wat ervan kwam.",
    found: (total: number, question: string) => (total === 1 ? `1 resultaat voor “${question}”` : `${total} resultaten voor “${question}”`),
    foundMost: (total: number, question: string) =>
      `Meer dan ${total} resultaten voor “${question}”. Zoek met een woord erbij; dan worden het er minder.`,
    none: (question: string) => `Niets gevonden voor “${question}”`,
    noneOfKind: "Van deze soort is niets gevonden. Kies een andere soort, of alles.",
    tooLong: (longest: number) => `Uw vraag is te lang. Gebruik hooguit ${longest} tekens; een paar woorden zijn genoeg.`,
    noWords: "In uw vraag staat geen woord of getal. Typ een woord, bijvoorbeeld jeugdzorg.",
    tryThis: "Probeer dit",
    advice: [
      "Gebruik minder woorden. Elk woord moet erin staan.",
      "Gebruik een deel van het woord: met “woning” vindt u ook “woningbouw”.",
      "Gebruik een ander woord met dezelfde betekenis, of de naam van een stad.",
    ],
    orBrowse: "Of blader door de lijsten",
    examplesTitle: "Bijvoorbeeld",
    examples: ["jeugdzorg", "woningbouw", "warmtewet", "ondermijning", "mobiliteit"],
    kinds: "Soort",
    all: "Alles",
  },
  {
    title: "Search",
    titleWith: (question: string) => `Search for ${question}`,
    description:
      "Search the agenda, the asks, the offers, the targets, the initiatives, the figures, the positions, the meetings, the bodies and the cities.",
    lead: "Search everything: the agenda, what the cities ask and offer, what they do, what they say and what came of it. The content is in Dutch.",
    found: (total: number, question: string) => (total === 1 ? `1 result for “${question}”` : `${total} results for “${question}”`),
    foundMost: (total: number, question: string) => `More than ${total} results for “${question}”. Add a word to get fewer.`,
    none: (question: string) => `Nothing found for “${question}”`,
    noneOfKind: "Nothing of this kind was found. Choose another kind, or everything.",
    tooLong: (longest: number) => `Your question is too long. Use at most ${longest} characters; a few words are enough.`,
    noWords: "There is no word or number in your question. Type a word, such as jeugdzorg (youth care).",
    tryThis: "Try this",
    advice: [
      "Search in Dutch: the content is in Dutch.",
      "Use fewer words. Every word must be there.",
      "Use a part of the word: “woning” also finds “woningbouw”.",
      "Use another word with the same meaning, or the name of a city.",
    ],
    orBrowse: "Or browse the lists",
    examplesTitle: "For example",
    examples: ["jeugdzorg", "woningbouw", "warmtewet", "ondermijning", "mobiliteit"],
    kinds: "Kind",
    all: "Everything",
  },
);
