import type { CityId } from "../../../lib/ids.ts";
import type { View } from "../../../lib/view.ts";
import { Citation } from "../../../ui/citation.tsx";
import { ExportLinks } from "../../../ui/export-links.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { TileMap } from "../../../ui/tile-map.tsx";
import type { City } from "../domain/city.ts";
import { type FullRegionScheme, regionAddress, type SchemeRegion, successorOf } from "../domain/region.ts";
import { regionTexts } from "../texts/regions.ts";
import { asOfInWords } from "./regions.tsx";
import { SourceList } from "./source-words.tsx";

export type CitiesById = ReadonlyMap<CityId, City>;

interface SchemeProps {
  readonly view: View;
  readonly scheme: FullRegionScheme;
  readonly cities: CitiesById;
}

/** One way to divide the country: its regions on the tile map and in a list, with the cities in each. */
export function SchemePage({ view, scheme, cities }: SchemeProps) {
  const t = regionTexts[view.language];
  const standing = scheme.regions.filter(({ isAbolished }) => !isAbolished);
  const abolished = scheme.regions.filter(({ isAbolished }) => isAbolished);
  const filled = standing.filter((region) => region.cities.length > 0).length;
  return (
    <Page
      view={view}
      title={t.schemeTitle(scheme.name)}
      description={t.schemeDescription(scheme.name)}
      above={[{ href: "/regios", name: t.title }]}
    >
      <p class="kicker">{t.scheme}</p>
      <h1 lang="nl">{scheme.name}</h1>
      <p class="lead">{t.schemeLead(standing.length, filled)}</p>
      <div class="columns block">
        <section id="lijst">
          <h2>{t.list}</h2>
          <RegionTable view={view} scheme={scheme} regions={standing} cities={cities} />
          {abolished.length > 0 && <Abolished view={view} scheme={scheme} regions={abolished} />}
        </section>
        <section id="kaart">
          <h2>{t.map}</h2>
          <RegionTiles view={view} regions={standing} cities={cities} />
          <p class="quiet small">{t.mapSays}</p>
          <SchemeFacts view={view} scheme={scheme} />
        </section>
      </div>
      <ExportLinks view={{ ...view, query: `?indeling=${scheme.id}` }} collection="regios" />
      <Citation view={view} version={scheme.version} changedAt={scheme.changedAt} />
    </Page>
  );
}

/** The number of a region on the map and in the list: its place in the scheme, from 1. */
const numberOf = (region: SchemeRegion): string => String(region.order + 1);

function RegionTable({ view, regions, cities }: SchemeProps & { readonly regions: readonly SchemeRegion[] }) {
  const t = regionTexts[view.language];
  const haveCodes = regions.some(({ code }) => code !== null);
  return (
    <div class="utrecht-table-container">
      <table class="utrecht-table">
        <caption class="utrecht-table__caption hidden">{t.regions}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              {t.number}
            </th>
            <th scope="col">{t.region}</th>
            {haveCodes && <th scope="col">{t.code}</th>}
            <th scope="col">{t.cities}</th>
          </tr>
        </thead>
        <tbody>
          {regions.map((region) => (
            <tr>
              <td class="number">{numberOf(region)}</td>
              <th scope="row" lang="nl">
                <Link href={regionAddress(region)}>{region.name}</Link>
              </th>
              {haveCodes && <td>{region.code}</td>}
              <td>
                <CityNames view={view} region={region} cities={cities} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CityNames({ view, region, cities }: Omit<SchemeProps, "scheme"> & { readonly region: SchemeRegion }) {
  if (region.cities.length === 0) return <span class="quiet">{regionTexts[view.language].noCities}</span>;
  return (
    <ul class="in-row">
      {citiesIn(region, cities).map((city) => (
        <li>
          <Link href={`/steden/${city.slug}`}>{city.name}</Link>
        </li>
      ))}
    </ul>
  );
}

/** The cities of a region, by name. */
export const citiesIn = (region: SchemeRegion, cities: CitiesById): readonly City[] => region.cities.flatMap((id) => cities.get(id) ?? []);

function RegionTiles({ view, regions, cities }: Omit<SchemeProps, "scheme"> & { readonly regions: readonly SchemeRegion[] }) {
  const t = regionTexts[view.language];
  const tiles = regions.flatMap((region) =>
    citiesIn(region, cities).map((city) => ({
      name: city.name,
      href: `/steden/${city.slug}`,
      ...city.tile,
      says: `${numberOf(region)}. ${region.name}`,
      level: 1 as const,
      mark: numberOf(region),
    })),
  );
  return <TileMap tiles={tiles} title={t.map} description={t.mapSays} />;
}

function Abolished({ view, scheme, regions }: Pick<SchemeProps, "view" | "scheme"> & { readonly regions: readonly SchemeRegion[] }) {
  const t = regionTexts[view.language];
  return (
    <>
      <h3>{t.abolished}</h3>
      <p class="quiet">{t.abolishedSays}</p>
      <ul class="rows">
        {regions.map((region) => {
          const later = successorOf(region, scheme.regions);
          return (
            <li>
              <p class="row__title" lang="nl">
                <span class="code">{region.code}</span>
                <Link href={regionAddress(region)}>{region.name}</Link>
              </p>
              {later && (
                <p class="row__below">
                  <span>
                    {t.successor} <span lang="nl">{later.name}</span>
                  </span>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What the division is, and where it is told. */
export function SchemeFacts({ view, scheme }: Pick<SchemeProps, "view" | "scheme">) {
  const t = regionTexts[view.language];
  return (
    <dl class="facts">
      <dt>{t.asOf}</dt>
      <dd>{asOfInWords(scheme.asOf, view)}</dd>
      {scheme.codeSystem !== null && (
        <>
          <dt>{t.codeSystem}</dt>
          <dd>{scheme.codeSystem}</dd>
        </>
      )}
      {scheme.note !== null && (
        <>
          <dt>{t.note}</dt>
          <dd lang="nl">{scheme.note}</dd>
        </>
      )}
      <dt>{t.sources}</dt>
      <dd>
        <SourceList sources={scheme.sources} view={view} />
      </dd>
    </dl>
  );
}
