import { dayOf } from "../../../lib/day.ts";
import { heading, link, list, numbersUnder, type Paper, type Part, paragraph, figure as picture, soft, table } from "../../../lib/paper.ts";
import { listed } from "../../../ui/charts/listed.ts";
import { paperQr } from "../../../ui/paper-qr.ts";
import type { YearEffect } from "../domain/effect.ts";
import { placeOf } from "../domain/fund-year.ts";
import type { Cents } from "../domain/money.ts";
import type { FundSource } from "../domain/source.ts";
import { type Band, rangeOver } from "../domain/uncertainty.ts";
import { perInhabitant, shareOfBefore, sidesIn, worthOf } from "../domain/worth.ts";
import {
  amountInWords,
  differenceInMillions,
  differenceInWords,
  dimesInWords,
  inMillions,
  shareInWords,
  sizeInWords,
} from "../texts/amounts.ts";
import { scenarioPaperTexts } from "../texts/scenario-paper.ts";
import { scenarioTexts } from "../texts/scenario-texts.ts";
import { changeInWords, scenarioTitle, yearsInWords } from "../texts/scenario-words.ts";
import { uncertaintyTexts } from "../texts/uncertainty.ts";
import { asSentence, differenceTitle } from "./scenario-names.ts";
import { sumParts } from "./scenario-paper-sum.ts";
import type { ChosenCity, ScenarioHead, ToldAsk, Tree } from "./scenario-props.ts";

/** What the paper of a scenario tells of one city. */
export interface ScenarioLetter extends Omit<ScenarioHead, "city" | "shown"> {
  readonly city: ChosenCity;
  readonly shown: YearEffect;
  readonly ask: ToldAsk | null;
  readonly tree: Tree | null;
  /** The difference by every circular of the year, and by every rule that could be chosen as well; whole cents. */
  readonly byCircular: readonly Cents[];
  readonly byRule: readonly Cents[];
  readonly band: Band | null;
  readonly sources: readonly FundSource[];
  /** Of the page that tells the same, in full. */
  readonly address: string;
}

/** One to two pages to go along with a letter: the ask, the number, the sum behind it, who loses and how sure it is. */
export function scenarioPaper(letter: ScenarioLetter): Paper {
  const { view, name, city, shown, tree, address } = letter;
  const { language } = view;
  const t = scenarioPaperTexts[language];
  return {
    language,
    title: t.title(city.name, scenarioTitle(name, language)),
    subtitle: t.subtitle(differenceTitle(letter, language), shown.fund.year),
    network: view.siteName,
    address,
    date: dayOf(view.now),
    hasContents: false,
    parts: [
      ...askPart(letter),
      ...worthPart(letter),
      heading(1, t.sum),
      ...(tree === null ? [] : sumParts(tree, shown.fund.year, language)),
      ...assumedPart(letter),
      ...losersPart(letter),
      ...surePart(letter),
      ...sourcesPart(letter),
      picture({ svg: paperQr(address), alternative: t.qrAlternative(address), caption: [`${t.online} `, link(address, address)] }),
    ],
  };
}

function askPart({ view, ask, name }: ScenarioLetter): readonly Part[] {
  const { language } = view;
  const t = scenarioPaperTexts[language];
  if (ask === null) return [heading(1, t.ask), paragraph(scenarioTexts[language].noAsk)];
  return [
    heading(1, t.ask),
    paragraph(scenarioTexts[language].asks[name]),
    paragraph([link(t.inAgenda(ask.code), new URL(ask.address, view.origin).href), ` ${ask.verdictWord}.`]),
  ];
}

function worthPart(letter: ScenarioLetter): readonly Part[] {
  const { view, city, effects } = letter;
  const { language } = view;
  const t = scenarioPaperTexts[language];
  const years = effects.map((effect) => ({ year: effect.fund.year, worth: worthOf(effect, [city.area]) }));
  return [
    heading(1, t.worth(city.name)),
    paragraph(sentenceOf(letter)),
    table({
      caption: t.yearsCaption(differenceTitle(letter, language)),
      heads: [t.year, numbersUnder(t.now), numbersUnder(t.scenario), numbersUnder(t.difference)],
      rows: years.map(({ year, worth: { before, after, difference } }) => [
        String(year),
        inMillions(before, language),
        inMillions(after, language),
        differenceInMillions(difference, language),
      ]),
    }),
  ];
}

function sentenceOf({ view: { language }, city, shown }: ScenarioLetter): string {
  const { sentence } = scenarioTexts[language];
  const worth = worthOf(shown, [city.area]);
  const { year } = shown.fund;
  if (worth.difference === 0) return sentence.same(city.name, year);
  return (worth.difference > 0 ? sentence.gain : sentence.loss)(
    city.name,
    year,
    sizeInWords(worth.difference, language),
    dimesInWords(perInhabitant(worth) ?? 0, language),
    shareInWords(shareOfBefore(worth) ?? 0, language),
  );
}

function assumedPart({ view: { language }, changes, measureName, shown: { fund } }: ScenarioLetter): readonly Part[] {
  const t = scenarioPaperTexts[language];
  const told = changes.map((change) => asSentence(`${changeInWords(change, language, measureName)} (${yearsInWords(change, language)})`));
  return [
    heading(1, t.assumed),
    list([
      ...told,
      t.reckonedBy(fund.set.circular.title, fund.set.year),
      ...(fund.isOwnYear ? [] : [t.otherYear(fund.year, fund.set.year)]),
      ...(fund.set.lacks.includes("suppletion") ? [t.lacks] : []),
    ]),
  ];
}

function losersPart({ view: { language }, cities, shown }: ScenarioLetter): readonly Part[] {
  const t = scenarioPaperTexts[language];
  const isLoser = ({ area }: ChosenCity) => Math.round((shown.difference[placeOf(shown.fund, area)] ?? 0) / 100) < 0;
  const losers = cities.filter(isLoser).map((city) => city.name);
  const {
    winners,
    losers: count,
    same,
  } = sidesIn(
    shown,
    cities.map(({ area }) => area),
  );
  const told = losers.length === 0 ? t.noLosers : t.names(listed(losers, language));
  return [heading(1, t.losers), paragraph(`${asSentence(scenarioTexts[language].sides(winners, count, same))} ${told}`)];
}

function surePart({ view: { language }, city, shown, byCircular, byRule, band }: ScenarioLetter): readonly Part[] {
  const t = scenarioPaperTexts[language];
  const [circulars, rules] = [rangeOver(byCircular), rangeOver(byRule)];
  const between = ({ low, high }: { readonly low: Cents; readonly high: Cents }) =>
    [differenceInWords(low, language), differenceInWords(high, language)] as const;
  const amounts = band === null ? [] : [band.p10, band.p90, band.p50].map((cents) => amountInWords(cents, language));
  const [low = "", high = "", middle = ""] = amounts;
  return [
    heading(1, t.sure),
    list([
      circulars === null ? t.oneCircular : t.byCirculars(...between(circulars)),
      rules === null ? t.noRules : t.byRules(...between(rules)),
      band === null ? t.noForecast : t.forecast(uncertaintyTexts[language].forecastSays(city.name, shown.fund.year, low, high, middle)),
    ]),
  ];
}

function sourcesPart({ view: { language }, sources }: ScenarioLetter): readonly Part[] {
  return [
    heading(1, scenarioPaperTexts[language].sources),
    list(
      sources.map(({ title, publisher, address }) => {
        const words = `${title}, ${publisher}`;
        return address === null ? soft(words) : link(words, address);
      }),
    ),
  ];
}
