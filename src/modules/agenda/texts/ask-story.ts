import { bilingual } from "../../../lib/language.ts";

/** The story of one ask, from the asking to what it did in the cities. */
export const askStoryTexts = bilingual(
  {
    chain: "Van vraag tot effect",
    steps: {
      asked: "Gevraagd",
      moment: "Besproken",
      commitment: "Toegezegd",
      delivery: "Geregeld",
      effect: "In de steden",
    },
    moments: (count: number) => (count === 0 ? "geen stuk gevonden" : count === 1 ? "1 stuk gevonden" : `${count} stukken gevonden`),
    noCommitment: "niet apart vastgelegd",
    effects: (count: number) => (count === 0 ? "niets vastgelegd" : count === 1 ? "1 resultaat verteld" : `${count} resultaten verteld`),
    story: "Hoe het ging",
    asked: "De steden vragen in de agenda",
    to: "Gericht aan",
    now: "Nu",
    effect: "Wat het in de steden uithaalde",
    given: {
      state: { all: "Het Rijk gaf wat de steden vroegen.", part: "Het Rijk gaf een deel van wat de steden vroegen." },
      others: { all: "Er kwam wat de steden vroegen.", part: "Er kwam een deel van wat de steden vroegen." },
    },
    withoutEffect: "Dat is nog geen effect: wat dit in de steden uithaalde, heeft nog niemand vastgelegd.",
    noEffect: "Hierover is nog geen resultaat in de steden vastgelegd.",
  },
  {
    chain: "From ask to effect",
    steps: {
      asked: "Asked",
      moment: "Discussed",
      commitment: "Promised",
      delivery: "Settled",
      effect: "In the cities",
    },
    moments: (count: number) => (count === 0 ? "no paper found" : count === 1 ? "1 paper found" : `${count} papers found`),
    noCommitment: "not recorded apart",
    effects: (count: number) => (count === 0 ? "nothing recorded" : count === 1 ? "1 result told" : `${count} results told`),
    story: "How it went",
    asked: "The cities ask in the agenda",
    to: "Addressed to",
    now: "Now",
    effect: "What it did in the cities",
    given: {
      state: { all: "The state gave what the cities asked for.", part: "The state gave part of what the cities asked for." },
      others: { all: "What the cities asked for came about.", part: "Part of what the cities asked for came about." },
    },
    withoutEffect: "That is no effect yet: what this did in the cities, nobody has recorded yet.",
    noEffect: "No result in the cities has been recorded for this yet.",
  },
);
