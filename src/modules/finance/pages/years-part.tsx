import { Bars } from "../../../ui/charts/bars.tsx";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { scenarioAddress } from "../domain/page-addresses.ts";
import { perInhabitant, shareOfBefore, worthOf } from "../domain/worth.ts";
import { differenceInMillions, dimes, inMillions, shareDifference } from "../texts/amounts.ts";
import { scenarioTexts } from "../texts/scenario-texts.ts";
import { chartPoint } from "./chart-points.ts";
import { areasOf, differenceTitle, whoseTitle } from "./scenario-names.ts";
import type { ScenarioProps } from "./scenario-props.ts";

/** What the scenario is worth in each of its years: the table first, the picture beside it. */
export function YearsPart(props: ScenarioProps) {
  const { view, effects, shown, city, slug, query } = props;
  const { language } = view;
  const t = scenarioTexts[language];
  const years = effects.map((effect) => ({ effect, worth: worthOf(effect, areasOf(props)) }));
  const borrowed = effects.find(({ fund }) => !fund.isOwnYear);
  return (
    <section>
      <h2>{t.years}</h2>
      <div class="money">
        <Table
          caption={t.yearsCaption(whoseTitle(props, language), differenceTitle(props, language))}
          heads={[t.year, t.baseline, t.withScenario, t.difference, t.perInhabitant, t.share, t.firm]}
          rows={years.map(({ effect: { fund }, worth }) => [
            fund.year === shown?.fund.year ? (
              fund.year
            ) : (
              <Link href={scenarioAddress({ slug, query, city: city?.slug ?? null, year: fund.year })}>{fund.year}</Link>
            ),
            inMillions(worth.before, language),
            inMillions(worth.after, language),
            differenceInMillions(worth.difference, language),
            dimes(perInhabitant(worth) ?? 0, language),
            shareDifference(shareOfBefore(worth) ?? 0, language),
            t.firmness[fund.factor.firmness],
          ])}
        />
      </div>
      <Bars
        measure={{ title: differenceTitle(props, language), unit: t.millions, decimals: 2 }}
        bars={years.map(({ effect: { fund }, worth }) => ({
          name: String(fund.year),
          point: chartPoint(fund.year, worth.difference / 100 / 1e6, fund.factor.firmness),
          before: null,
          isChosen: fund.year === shown?.fund.year,
        }))}
        language={language}
      />
      {borrowed && <p class="small">{t.yearsNote(borrowed.fund.set.circular.title, borrowed.fund.set.year)}</p>}
    </section>
  );
}
