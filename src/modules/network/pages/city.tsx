import type { VNode } from "preact";
import { decimalNumber, wholeNumber } from "../../../lib/numbers.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { Citation } from "../../../ui/citation.tsx";
import { SourceLinks } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import type { City, Membership, Population } from "../domain/city.ts";
import { texts } from "../texts.ts";

interface CityProps {
  readonly view: View;
  readonly city: City;
  readonly memberships: readonly Membership[];
  readonly populations: readonly Population[];
  /** What other modules show about this city. */
  readonly panels: readonly VNode[];
}

/** Everything about one city in one place. */
export function CityPage({ view, city, memberships, populations, panels }: CityProps) {
  const t = texts[view.language];
  const latest = populations.at(-1);
  return (
    <Page view={view} title={city.name} description={t.cityDescription(city.name)} above={[{ href: "/steden", name: t.cities }]}>
      <h1>{city.name}</h1>
      <p class="lead">
        {city.province.name}, {t.labourMarketRegion.toLowerCase()} {city.labourMarketRegion.name}
        {latest && <>. {t.inhabitantsIn(wholeNumber(latest.inhabitants, view.language), latest.year)}</>}
      </p>
      {panels}
      <section>
        <h2>{t.about}</h2>
        <CityFacts view={view} city={city} memberships={memberships} />
        <PopulationTable view={view} populations={populations} />
      </section>
      <Citation view={view} version={city.version} changedAt={city.changedAt} />
    </Page>
  );
}

function CityFacts({ view, city, memberships }: Pick<CityProps, "view" | "city" | "memberships">) {
  const t = texts[view.language];
  const words = (on: string) => dateInWords({ on, note: null }, view.language);
  return (
    <dl class="facts">
      <dt>{t.code}</dt>
      <dd>{city.id}</dd>
      <dt>{t.landArea}</dt>
      <dd>{t.squareKm(decimalNumber(city.landAreaKm2, view.language))}</dd>
      {memberships.map((membership) => (
        <MembershipFact key={membership.from} view={view} membership={membership} words={words} />
      ))}
      <dt>{t.source}</dt>
      <dd lang="nl">{city.source}</dd>
    </dl>
  );
}

function MembershipFact({
  view,
  membership,
  words,
}: {
  readonly view: View;
  readonly membership: Membership;
  readonly words: (on: string) => string;
}) {
  const t = texts[view.language];
  const { from, until, note, sources } = membership;
  return (
    <>
      <dt>{until === null ? t.memberSince(words(from)) : t.memberFromUntil(words(from), words(until))}</dt>
      <dd>
        {note !== null && <p lang="nl">{note}</p>}
        <SourceLinks sources={sources} language={view.language} />
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
            <tr key={year}>
              <th scope="row">{year}</th>
              <td class="number">{wholeNumber(inhabitants, view.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
