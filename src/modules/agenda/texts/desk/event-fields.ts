import { bilingual } from "../../../../lib/language.ts";
import type { GroupWords } from "./words.ts";

/** What helps to fill in what stands in every form. */
export const hintTexts = bilingual(
  { date: "Zo precies als de bron: 2026, 11-2026 of 24-11-2026.", sources: "Webadressen, één per regel." },
  { date: "As precisely as the source: 2026, 11-2026 or 24-11-2026.", sources: "Web addresses, one on each line." },
);

const nl: GroupWords = {
  title: "Wat er gebeurde",
  lead: "Elke gebeurtenis met een datum, één of meer zinnen in uw eigen woorden, en waar het staat.",
  row: (number) => `Gebeurtenis ${number}`,
  fields: {
    datum: ["Datum", hintTexts.nl.date],
    "datum-toelichting": ["Wat de datum niet zegt", "Bijvoorbeeld: eind van het jaar."],
    zin: ["Wat er gebeurde"],
    bronnen: ["Waar dat staat", hintTexts.nl.sources],
  },
};

const en: GroupWords = {
  title: "What happened",
  lead: "Each event with a date, a sentence or more of your own, and where that is written.",
  row: (number) => `Event ${number}`,
  fields: {
    datum: ["Date", hintTexts.en.date],
    "datum-toelichting": ["What the date does not say", "For example: end of the year."],
    zin: ["What happened"],
    bronnen: ["Where that is written", hintTexts.en.sources],
  },
};

/** What the fields of an event are called. */
export const eventFieldTexts = bilingual(nl, en);
