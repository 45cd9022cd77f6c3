import type { Markup } from "../../../lib/markup/markup.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import type { YearEffect } from "../domain/effect.ts";
import { scenarioAddress } from "../domain/page-addresses.ts";
import { perInhabitant, sidesIn, worthOf } from "../domain/worth.ts";
import { differenceInWords, dimesDifference } from "../texts/amounts.ts";
import { cityTexts } from "../texts/cities.ts";
import { scenarioTexts } from "../texts/scenario-texts.ts";
import { scenarioTitle } from "../texts/scenario-words.ts";
import type { OfferedScenario } from "./finance.tsx";
import type { ChosenCity } from "./scenario-props.ts";

interface Props {
  readonly view: View;
  readonly cities: readonly ChosenCity[];
  /** Only those that can be reckoned. */
  readonly scenarios: readonly (OfferedScenario & { readonly shown: YearEffect })[];
}

/** On the page of an ask: what it is worth in euros, and the way to the sum of one's own city. */
export function AskWorth({ view, cities, scenarios }: Props): Markup {
  const t = cityTexts[view.language];
  return (
    <section>
      <h2>{t.askPanel}</h2>
      <p>{t.askPanelLead}</p>
      {scenarios.map((scenario) => (
        <OneScenario view={view} cities={cities} scenario={scenario} />
      ))}
    </section>
  );
}

function OneScenario({ view, cities, scenario }: Pick<Props, "view" | "cities"> & { readonly scenario: Props["scenarios"][number] }) {
  const { name, slug, query, shown } = scenario;
  const { language } = view;
  const t = cityTexts[language];
  const areas = cities.map(({ area }) => area);
  const worth = worthOf(shown, areas);
  const { winners, losers } = sidesIn(shown, areas);
  const { year } = shown.fund;
  return (
    <>
      <h3>{scenarioTitle(name, language)}</h3>
      <p>
        {t.askPanelWorth(year, differenceInWords(worth.difference, language), dimesDifference(perInhabitant(worth) ?? 0, language))}{" "}
        {t.askPanelSides(winners, losers)}{" "}
        {scenario.levels !== null && scenarioTexts[language].levelsOut(scenario.levels.from, scenario.levels.until)}
      </p>
      <p>
        <Link href={scenarioAddress({ slug, query, city: null, year })}>{t.askPanelLink(scenarioTitle(name, language))}</Link>
      </p>
      <form class="filters" method="get" action={scenarioAddress({ slug, query: "", city: null, year: null })}>
        {[...new URLSearchParams(query)].map(([key, value]) => (
          <input type="hidden" name={key} value={value} />
        ))}
        <p>
          <label class="utrecht-form-label" for={`stad-${slug}`}>
            {t.askPanelCity}
          </label>
          <select class="utrecht-select utrecht-select--html-select" id={`stad-${slug}`} name="stad">
            <option value="">{t.askPanelChoose}</option>
            {cities.map((city) => (
              <option value={city.slug}>{city.name}</option>
            ))}
          </select>
        </p>
        <p class="filters__act">
          <button class="nl-button nl-button--secondary" type="submit">
            {t.askPanelShow}
          </button>
        </p>
      </form>
    </>
  );
}
