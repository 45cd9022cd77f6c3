import type { Language } from "../../../lib/language.ts";
import { scenarioTexts } from "../texts/scenario-texts.ts";
import { baselineTitle, scenarioTitle } from "../texts/scenario-words.ts";
import type { ScenarioHead } from "./scenario-props.ts";

/** The difference with both names: "‘B’ min ‘A’" (F6). */
export const differenceTitle = ({ name }: Pick<ScenarioHead, "name">, language: Language): string =>
  scenarioTexts[language].minus(scenarioTitle(name, language), baselineTitle(language));

/** Of whom the figures are: the city, or all together. */
export const whoseTitle = ({ city }: Pick<ScenarioHead, "city">, language: Language): string =>
  city?.name ?? scenarioTexts[language].together;

/** The areas of whom the figures are. */
export const areasOf = ({ city, cities }: Pick<ScenarioHead, "city" | "cities">) =>
  (city === null ? cities : [city]).map(({ area }) => area);

/** A sentence of a part of a sentence: with a capital and a full stop. */
export const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
