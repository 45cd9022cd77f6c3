import type { Markup } from "../../../lib/markup/markup.ts";
import { fixedNumber } from "../../../lib/numbers.ts";
import type { View } from "../../../lib/view.ts";
import { Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { accountAddress, accountsAddress } from "../domain/account-addresses.ts";
import type { YearEffect } from "../domain/effect.ts";
import { scenarioAddress } from "../domain/page-addresses.ts";
import type { ScenarioName } from "../domain/scenario.ts";
import { perInhabitant, sidesIn, type Worth, worthOf } from "../domain/worth.ts";
import { differenceInWords, dimesDifference } from "../texts/amounts.ts";
import { refusalInWords, scenarioTexts } from "../texts/scenario-texts.ts";
import { scenarioTitle } from "../texts/scenario-words.ts";
import type { ChosenCity, ToldAsk } from "./scenario-props.ts";

/** A scenario as it is offered: in the year that tells most of it. */
export interface OfferedScenario {
  readonly name: ScenarioName;
  readonly slug: string;
  readonly query: string;
  readonly shown: YearEffect | null;
  readonly problem: string | null;
  readonly ask: ToldAsk | null;
  /** The years over which the differences add up to nothing; null where they do not. */
  readonly levels: { readonly from: number; readonly until: number } | null;
  /** How far the growth swings, as it went and by the rule, as shares; null for what does not change that. */
  readonly swings: { readonly before: number; readonly after: number } | null;
  /** Whether it is about suppletions, of which few years are known. */
  readonly isOfSuppletions: boolean;
}

export interface FinanceProps {
  readonly view: View;
  readonly cities: readonly ChosenCity[];
  readonly city: ChosenCity | null;
  readonly scenarios: readonly OfferedScenario[];
}

/** The ask picker: what the cities ask, and what each ask is worth. */
export function FinancePage(props: FinanceProps): Markup {
  const { view, cities, city, scenarios } = props;
  const t = scenarioTexts[view.language];
  return (
    <Page view={view} title={t.title} description={t.description} above={[]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Filters
        view={view}
        choices={[
          {
            name: "stad",
            label: t.city,
            value: city?.slug ?? "",
            all: t.allCities,
            options: cities.map((one) => ({ value: one.slug, label: one.name })),
          },
        ]}
      />
      <ul class="rows asks-worth">
        {scenarios.map((scenario) => (
          <Offered {...props} scenario={scenario} />
        ))}
      </ul>
      <section>
        <h2>{t.more}</h2>
        <ul>
          {Object.entries(t.moreLinks).map(([href, says]) => (
            <li>
              <Link href={city !== null && href === accountsAddress ? accountAddress(city.slug) : href}>{says}</Link>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.reckonedBy}</h2>
        <ol>
          {t.method.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </section>
    </Page>
  );
}

type OfferedProps = FinanceProps & { readonly scenario: OfferedScenario };

/** One ask in a row: what is asked, what it is worth, and what became of it. */
function Offered({ view, cities, city, scenario }: OfferedProps) {
  const { name, slug, query, shown, ask } = scenario;
  const { language } = view;
  const t = scenarioTexts[language];
  const href = scenarioAddress({ slug, query, city: city?.slug ?? null, year: shown?.fund.year ?? null });
  return (
    <li>
      <div>
        <h2 class="row__title">
          <Link href={href}>{scenarioTitle(name, language)}</Link>
        </h2>
        <p>{t.asks[name]}</p>
        {ask !== null && (
          <p class="row__below">
            <Link href={ask.address}>
              {t.theAsk} {ask.code}
            </Link>{" "}
            {ask.verdict}
          </p>
        )}
      </div>
      {shown === null ? (
        <p class="small">{scenario.problem === null ? "" : refusalInWords(scenario.problem, language)}</p>
      ) : (
        <dl class="worths">
          <WorthOf view={view} title={t.together} year={shown.fund.year} worth={worthOf(shown, areasOf(cities))} />
          {city !== null && <WorthOf view={view} title={city.name} year={shown.fund.year} worth={worthOf(shown, [city.area])} />}
          <dd class="small quiet">{`${sidesInWords(shown, cities, view)}. ${limitsOf(scenario, view)}`}</dd>
        </dl>
      )}
    </li>
  );
}

const areasOf = (cities: readonly ChosenCity[]) => cities.map(({ area }) => area);

function sidesInWords(shown: YearEffect, cities: readonly ChosenCity[], { language }: View): string {
  const { winners, losers, same } = sidesIn(shown, areasOf(cities));
  return scenarioTexts[language].sides(winners, losers, same);
}

/** What to mind with the year that is shown; nothing for most. */
function limitsOf({ levels, swings, isOfSuppletions, shown }: OfferedScenario, { language }: View): string {
  const t = scenarioTexts[language];
  const points = (share: number): string => fixedNumber(share * 100, 1, language);
  const swinging = swings === null ? "" : ` ${t.swinging(points(swings.before), points(swings.after))}`;
  if (levels !== null) return `${t.levelsOut(levels.from, levels.until)}${swinging}`;
  return isOfSuppletions && shown !== null ? t.suppletionsOf(shown.fund.set.year) : "";
}

function WorthOf({
  view,
  title,
  year,
  worth,
}: {
  readonly view: View;
  readonly title: string;
  readonly year: number;
  readonly worth: Worth;
}) {
  const { language } = view;
  const t = scenarioTexts[language];
  return (
    <>
      <dt>{`${title}, ${t.inYear(year)}`}</dt>
      <dd>
        <strong>{differenceInWords(worth.difference, language)}</strong>{" "}
        <span class="small">{`${dimesDifference(perInhabitant(worth) ?? 0, language)} ${t.perInhabitant}`}</span>
      </dd>
    </>
  );
}
