import type { YearEffect } from "../domain/effect.ts";
import { sumOf } from "../domain/money.ts";
import { perInhabitant, shareOfBefore, sidesIn, worthOf } from "../domain/worth.ts";
import { differenceInWords, dimesDifference, dimesInWords, shareDifference, shareInWords, sizeInWords } from "../texts/amounts.ts";
import { scenarioTexts } from "../texts/scenario-texts.ts";
import { areasOf, differenceTitle, whoseTitle } from "./scenario-names.ts";
import type { ScenarioProps } from "./scenario-props.ts";

type Shown = ScenarioProps & { readonly shown: YearEffect };

/** Three numbers and a sentence: the answer before anything else. */
export function WorthPart(props: Shown) {
  const { view, shown, city, cities, choices } = props;
  const { language } = view;
  const t = scenarioTexts[language];
  const worth = worthOf(shown, areasOf(props));
  const { winners, losers, same } = sidesIn(
    shown,
    cities.map(({ area }) => area),
  );
  return (
    <section class="worth">
      <h2>{`${whoseTitle(props, language)}, ${shown.fund.year}`}</h2>
      <p class="small quiet">{differenceTitle(props, language)}</p>
      <dl class="three">
        <div>
          <dt>{t.difference}</dt>
          <dd>{differenceInWords(worth.difference, language)}</dd>
        </div>
        <div>
          <dt>{t.perInhabitant}</dt>
          <dd>{dimesDifference(perInhabitant(worth) ?? 0, language)}</dd>
        </div>
        <div>
          <dt>{t.ofFund}</dt>
          <dd>{shareDifference(shareOfBefore(worth) ?? 0, language)}</dd>
        </div>
      </dl>
      <p>{sentenceOf(props)}</p>
      {choices.tax !== null && <p>{t.taxesCount}</p>}
      {city === null && <p>{t.national(differenceInWords(Math.round(sumOf(shown.difference)), language))}</p>}
      <p>{`${t.sides(winners, losers, same)}.`}</p>
      {choices.transition > 0 && <p class="note">{t.suppletionsOf(shown.fund.set.year)}</p>}
    </section>
  );
}

function sentenceOf(props: Shown): string {
  const { view, shown, city } = props;
  const { language } = view;
  const { sentence, theCities } = scenarioTexts[language];
  const worth = worthOf(shown, areasOf(props));
  const name = city?.name ?? theCities;
  const year = shown.fund.year;
  if (worth.difference === 0) return sentence.same(name, year);
  const told = [
    sizeInWords(worth.difference, language),
    dimesInWords(perInhabitant(worth) ?? 0, language),
    shareInWords(shareOfBefore(worth) ?? 0, language),
  ] as const;
  const words = (worth.difference > 0 ? sentence.gain : sentence.loss)(name, year, ...told);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
