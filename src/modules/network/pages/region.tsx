import type { CityId } from "../../../lib/ids.ts";
import { wholeNumber } from "../../../lib/numbers.ts";
import type { View } from "../../../lib/view.ts";
import { Citation } from "../../../ui/citation.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { TileMap } from "../../../ui/tile-map.tsx";
import type { Population } from "../domain/city.ts";
import { type FullRegionScheme, predecessorsOf, regionAddress, type SchemeRegion, schemeAddress, successorOf } from "../domain/region.ts";
import { regionTexts } from "../texts/regions.ts";
import { type CitiesById, citiesIn } from "./region-scheme.tsx";
import { SourceList } from "./source-words.tsx";

interface RegionProps {
  readonly view: View;
  readonly scheme: FullRegionScheme;
  readonly region: SchemeRegion;
  readonly cities: CitiesById;
  readonly populations: ReadonlyMap<CityId, Population>;
}

/** One region with the cities of the network that lie in it. */
export function RegionPage(props: RegionProps) {
  const { view, scheme, region, cities } = props;
  const t = regionTexts[view.language];
  return (
    <Page
      view={view}
      title={t.regionTitle(scheme.name, region.name)}
      description={t.regionDescription(scheme.name, region.name)}
      above={[
        { href: "/regios", name: t.title },
        { href: schemeAddress(scheme.id), name: scheme.name },
      ]}
    >
      <p class="kicker">
        <span lang="nl">{scheme.name}</span>
        {region.code !== null && <span>{region.code}</span>}
        {region.isAbolished && <span class="nl-data-badge">{t.abolished}</span>}
      </p>
      <h1 lang="nl">{region.name}</h1>
      <div class="columns block">
        <section id="steden">
          <h2>{t.cities}</h2>
          {region.cities.length === 0 ? <p class="empty">{t.inRegionNone}</p> : <CityTable {...props} />}
          <RegionFacts view={view} scheme={scheme} region={region} />
        </section>
        {region.cities.length > 0 && (
          <section id="kaart">
            <h2>{t.map}</h2>
            <TileMap tiles={tilesOf(view, region, cities)} title={t.map} description={t.regionMapSays} />
            <p class="quiet small">{t.regionMapSays}</p>
          </section>
        )}
      </div>
      <Citation view={view} version={scheme.version} changedAt={scheme.changedAt} />
    </Page>
  );
}

function tilesOf({ language }: View, region: SchemeRegion, cities: CitiesById) {
  const t = regionTexts[language];
  return [...cities.values()].map((city) => {
    const isIn = region.cities.includes(city.id);
    return {
      name: city.name,
      href: `/steden/${city.slug}`,
      ...city.tile,
      says: isIn ? t.inHere : t.notHere,
      level: isIn ? (4 as const) : (0 as const),
    };
  });
}

function CityTable({ view, region, cities, populations }: RegionProps) {
  const t = regionTexts[view.language];
  return (
    <div class="utrecht-table-container">
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{t.citiesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.city}</th>
            <th scope="col" class="number">
              {t.inhabitants}
            </th>
          </tr>
        </thead>
        <tbody>
          {citiesIn(region, cities).map((city) => (
            <tr>
              <th scope="row">
                <Link href={`/steden/${city.slug}`}>{city.name}</Link>
              </th>
              <td class="number">{inhabitantsOf(populations.get(city.id), view)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const inhabitantsOf = (population: Population | undefined, { language }: View): string =>
  population ? wholeNumber(population.inhabitants, language) : "–";

function RegionFacts({ view, scheme, region }: Pick<RegionProps, "view" | "scheme" | "region">) {
  const t = regionTexts[view.language];
  const later = successorOf(region, scheme.regions);
  return (
    <dl class="facts">
      <dt>{t.scheme}</dt>
      <dd lang="nl">
        <Link href={schemeAddress(scheme.id)}>{scheme.name}</Link>
      </dd>
      {later && (
        <>
          <dt>{t.successor}</dt>
          <dd lang="nl">
            <Link href={regionAddress(later)}>{later.name}</Link>
          </dd>
        </>
      )}
      {predecessorsOf(region, scheme.regions).map((earlier) => (
        <>
          <dt>{t.predecessor}</dt>
          <dd lang="nl">
            <Link href={regionAddress(earlier)}>{earlier.name}</Link>
          </dd>
        </>
      ))}
      {region.note !== null && (
        <>
          <dt>{t.note}</dt>
          <dd lang="nl">{region.note}</dd>
        </>
      )}
      <dt>{t.sources}</dt>
      <dd>
        <SourceList sources={scheme.sources} view={view} />
      </dd>
    </dl>
  );
}
