import { bilingual } from "../../../lib/language.ts";
import type { Standing } from "../domain/comparison.ts";

/** Figures in few words, where there is no room for their page. */
export const toldTexts = bilingual(
  {
    standings: {
      behind: "blijft achter",
      level: "gelijke tred",
      ahead: "loopt voor",
      "no-direction": "geen oordeel",
      "too-few": "te weinig steden",
    } satisfies Record<Standing, string>,
    noFigures: "waarden staan nog niet in Spil",
    noneHere: "voor deze stad is geen waarde bekend",
    tooFewCities: "te weinig steden hebben een waarde",
  },
  {
    standings: {
      behind: "behind",
      level: "keeps pace",
      ahead: "ahead",
      "no-direction": "no judgement",
      "too-few": "too few cities",
    },
    noFigures: "Spil holds no values yet",
    noneHere: "no value is known for this city",
    tooFewCities: "too few cities have a value",
  },
);
