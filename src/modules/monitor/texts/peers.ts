import { bilingual } from "../../../lib/language.ts";
import { type DimensionGroup, dimensionGroups } from "../domain/similar/dimension.ts";
import { equalWeights, type GroupWeights } from "../domain/similar/weights.ts";
import { similarTexts } from "./similar.ts";

/** With whom a city is held side by side, in words. */
export const peerTexts = bilingual(
  {
    who: { similar: "vergelijkbare steden", weighted: "vergelijkbare steden", named: "steden die u koos" },
    group: {
      similar: "de tien meest vergelijkbare steden",
      weighted: "de tien meest vergelijkbare steden",
      named: "de steden die u koos",
    },
    title: { similar: "Vergelijkbare steden", weighted: "Vergelijkbare steden", named: "De steden die u koos" },
    weighted: (weights: GroupWeights) => `U koos zelf de kenmerken: ${choices("nl", weights)}.`,
    named: (names: string) => `U koos zelf de steden: ${names}.`,
    noneNamed: "U koos zelf de steden, maar alleen deze stad zelf. Kies er ten minste één bij.",
    back: "Terug naar de tien meest vergelijkbare steden",
    change: "Kies zelf met welke steden u vergelijkt",
    namedLead: "Op alfabet. Hoe kleiner de afstand, hoe meer een stad op de andere lijkt.",
  },
  {
    who: { similar: "comparable cities", weighted: "comparable cities", named: "cities that you chose" },
    group: {
      similar: "the ten most comparable cities",
      weighted: "the ten most comparable cities",
      named: "the cities that you chose",
    },
    title: { similar: "Comparable cities", weighted: "Comparable cities", named: "The cities that you chose" },
    weighted: (weights: GroupWeights) => `You chose the traits yourself: ${choices("en", weights)}.`,
    named: (names: string) => `You chose the cities yourself: ${names}.`,
    noneNamed: "You chose the cities yourself, but only this city. Choose at least one more.",
    back: "Back to the ten most comparable cities",
    change: "Choose yourself which cities to compare with",
    namedLead: "By name. The smaller the distance, the more a city resembles the other.",
  },
);

/** How a weight is said: from "does not count" to "counts three times". */
export const weightWords = {
  nl: ["telt niet mee", "telt één keer", "telt twee keer", "telt drie keer"],
  en: ["does not count", "counts once", "counts twice", "counts three times"],
} as const;

/** What differs from the usual, group by group. */
function choices(language: "nl" | "en", weights: GroupWeights): string {
  const { groups } = similarTexts[language];
  const says = (group: DimensionGroup) => `${groups[group]} ${weightWords[language][weights[group]] ?? ""}`;
  return dimensionGroups
    .filter((group) => weights[group] !== equalWeights[group])
    .map(says)
    .join(", ");
}
