import type { Markup } from "../../../lib/markup/markup.ts";
import { decimalNumber, wholeNumber } from "../../../lib/numbers.ts";
import { periodInWords } from "../../../lib/period-words.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { feedOf } from "../../../ui/changes.ts";
import { Citation } from "../../../ui/citation.tsx";
import { SourceLinks } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { City, Population } from "../domain/city.ts";
import type { Membership } from "../domain/membership.ts";
import type { Identifier } from "../domain/organisation.ts";
import type { RegionOfCity } from "../store/regions.ts";
import { texts } from "../texts.ts";
import { CityRegions } from "./city-regions.tsx";
import { IdentifierFacts } from "./identifiers.tsx";
import { SourceList } from "./source-words.tsx";

interface CityProps {
  readonly view: View;
  readonly city: City;
  readonly memberships: readonly Membership[];
  readonly populations: readonly Population[];
  readonly regions: readonly RegionOfCity[];
  /** Its numbers in registers, and where they are told. */
  readonly identifiers: readonly Identifier[];
  readonly identifierSources: readonly string[];
  /** What other modules show about this city. */
  readonly panels: readonly Markup[];
}

/** Everything about one city in one place. */
export function CityPage(props: CityProps) {
  const { view, city, populations, panels } = props;
  const t = texts[view.language];
  const latest = populations.at(-1);
  return (
    <Page
      view={view}
      title={city.name}
      feed={feedOf(view, city.name)}
      description={t.cityDescription(city.name)}
      above={[{ href: "/steden", name: t.cities }]}
    >
      <h1>{city.name}</h1>
      <p class="lead">
        {city.province.name}, {t.labourMarketRegion.toLowerCase()} {city.labourMarketRegion.name}
        {latest && <>. {t.inhabitantsIn(wholeNumber(latest.inhabitants, view.language), latest.year)}</>}
      </p>
      {panels}
      <CityRegions view={view} city={city} regions={props.regions} />
      <section>
        <h2>{t.about}</h2>
        <CityFacts {...props} />
        <PopulationTable view={view} populations={populations} />
      </section>
      <Citation view={view} version={city.version} changedAt={city.changedAt} isLogged />
    </Page>
  );
}

function CityFacts({ view, city, memberships, identifiers, identifierSources }: CityProps) {
  const t = texts[view.language];
  return (
    <dl class="facts">
      <dt>{t.code}</dt>
      <dd>{city.id}</dd>
      <IdentifierFacts view={view} identifiers={identifiers.filter(({ register }) => register !== "cbs")} />
      <dt>{t.landArea}</dt>
      <dd>{t.squareKm(decimalNumber(city.landAreaKm2, view.language))}</dd>
      {memberships.map((membership) => (
        <MembershipFact view={view} membership={membership} />
      ))}
      <dt>{t.source}</dt>
      <dd>
        <p lang="nl">{city.source}</p>
        <SourceList sources={identifierSources} view={view} />
      </dd>
    </dl>
  );
}

function MembershipFact({ view, membership }: { readonly view: View; readonly membership: Membership }) {
  const { period, note, sources } = membership;
  return (
    <>
      <dt>{texts[view.language].membership}</dt>
      <dd>
        <p>{capitalised(periodInWords(period, view.language))}</p>
        {note !== null && <p lang="nl">{note}</p>}
        <SourceLinks sources={sources} view={view} />
      </dd>
    </>
  );
}

function PopulationTable({ view, populations }: Pick<CityProps, "view" | "populations">) {
  const t = texts[view.language];
  const sources = [...new Set(populations.map((population) => population.source))];
  return (
    <div class="utrecht-table-container">
      <table class="utrecht-table narrow">
        <caption class="utrecht-table__caption" lang="nl">
          {t.population}. {t.source}: {sources.join("; ")}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.year}</th>
            <th scope="col" class="number">
              {t.inhabitants}
            </th>
          </tr>
        </thead>
        <tbody>
          {populations.map(({ year, inhabitants }) => (
            <tr>
              <th scope="row">{year}</th>
              <td class="number">{wholeNumber(inhabitants, view.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
