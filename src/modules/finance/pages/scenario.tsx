import type { Markup } from "../../../lib/markup/markup.ts";
import { Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { financeAddress } from "../domain/account-addresses.ts";
import { scenarioAddress } from "../domain/page-addresses.ts";
import { refusalInWords, scenarioTexts } from "../texts/scenario-texts.ts";
import { scenarioInWords, scenarioTitle, standInWords } from "../texts/scenario-words.ts";
import { AskPart } from "./ask-part.tsx";
import { ChoiceForm } from "./choice-form.tsx";
import { DifferenceTree } from "./difference-tree.tsx";
import { Households } from "./households.tsx";
import { asSentence } from "./scenario-names.ts";
import type { ScenarioProps } from "./scenario-props.ts";
import { Swings } from "./swings.tsx";
import { Uncertainty } from "./uncertainty.tsx";
import { WorthPart } from "./worth-part.tsx";
import { YearsPart } from "./years-part.tsx";

/** A scenario: what it is worth, for a city or for all together, how that comes about, how sure it is and what was assumed. */
export function ScenarioPage(props: ScenarioProps): Markup {
  const { view, name, city, shown, changes, choices, isKnownCircular, measureName } = props;
  const t = scenarioTexts[view.language];
  const title = scenarioTitle(name, view.language);
  return (
    <Page
      view={view}
      title={city === null ? title : `${title}: ${city.name}`}
      description={`${t.asks[name]} ${t.description}`}
      above={[{ href: financeAddress, name: t.finance }]}
    >
      <h1>{city === null ? title : `${title}: ${city.name}`}</h1>
      <p class="lead">{t.asks[name]}</p>
      <CityChoice {...props} />
      {choices.circular !== null && !isKnownCircular && <p class="note">{t.unknownStand(choices.circular)}</p>}
      {shown === null ? <WhyNothing {...props} /> : <WorthPart {...props} shown={shown} />}
      <Swings {...props} />
      <AskPart {...props} />
      {shown !== null && <YearsPart {...props} />}
      {shown !== null && (
        <section id="som">
          <DifferenceTree {...props} shown={shown} />
        </section>
      )}
      {changes.length > 0 && (
        <section>
          <h2>{t.whatItDoes}</h2>
          <p>{asSentence(`${scenarioInWords(changes, view.language, measureName)}${standOf(props)}`)}</p>
        </section>
      )}
      <Households {...props} />
      {shown !== null && <Uncertainty {...props} shown={shown} />}
      <ChoiceForm {...props} />
    </Page>
  );
}

/** By which circular it is reckoned, when one was chosen that there is. */
function standOf({ view, choices, circulars }: ScenarioProps): string {
  const chosen = circulars.find(({ id }) => id === choices.circular);
  return chosen === undefined ? "" : `; ${standInWords(chosen.title, view.language)}`;
}

/** The city is chosen first: what is said below is about it. */
function CityChoice({ view, slug, query, cities, city, shown }: ScenarioProps) {
  const t = scenarioTexts[view.language];
  const kept = new URLSearchParams(query);
  if (shown !== null) kept.set("jaar", String(shown.fund.year));
  const year = shown?.fund.year ?? null;
  const place = { slug, query, city: city?.slug ?? null, year };
  return (
    <>
      <Filters
        view={view}
        kept={kept}
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
      {shown !== null && (
        <ul class="finance-links">
          {pagesFor(city !== null).map((page) => (
            <li>
              <Link href={scenarioAddress(place, page)}>{t.pages[page]}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A whole sum and a letter are about one city. */
const pagesFor = (hasCity: boolean) =>
  hasCity ? (["cities", "sum", "pdf", "word", "file", "json"] as const) : (["cities", "file", "json"] as const);

function WhyNothing({ view, problem }: ScenarioProps) {
  const t = scenarioTexts[view.language];
  if (problem === null)
    return (
      <p class="empty" role="status">
        {t.nothing}
      </p>
    );
  return (
    <section class="notice notice--grave">
      <h2>{t.cannot}</h2>
      <p role="status">{refusalInWords(problem, view.language)}</p>
    </section>
  );
}
