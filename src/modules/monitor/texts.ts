import { bilingual } from "../../lib/language.ts";
import { listTexts } from "./texts/list.ts";

/** What this module says, beside the pages of one indicator. */
export const texts = bilingual(
  {
    ...listTexts.nl,
    refusals: {
      "monitor.indicator-not-found": "Wij kennen geen cijfer op dit adres. Kijk in de lijst met cijfers.",
      "monitor.no-picture": "Van dit cijfer staan nog geen waarden in Spil. Daarom is er geen afbeelding.",
      "monitor.city-not-found": "Wij kennen geen stad met deze naam. Kies een stad uit de lijst.",
    },
  },
  {
    ...listTexts.en,
    refusals: {
      "monitor.indicator-not-found": "We know no figure at this address. Look in the list of figures.",
      "monitor.no-picture": "Spil holds no values of this figure yet. So there is no picture.",
      "monitor.city-not-found": "We know no city of this name. Choose a city from the list.",
    },
  },
);
