import { dayOf } from "../../../lib/day.ts";
import type { CityId } from "../../../lib/ids.ts";
import { wholeNumber } from "../../../lib/numbers.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { DotMap } from "../../../ui/dot-map.tsx";
import { ExportLinks } from "../../../ui/export-links.tsx";
import { Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { levelOf, TileMap } from "../../../ui/tile-map.tsx";
import type { City, Population } from "../domain/city.ts";
import type { CityQuery } from "../input.ts";
import { texts } from "../texts.ts";

/** A city with what the list says about it. */
export interface CityRow {
  readonly city: City;
  readonly population: Population | null;
  readonly initiatives: number;
}

interface CitiesProps {
  readonly view: View;
  readonly network: string;
  /** All members of today: for the maps and the choices. */
  readonly all: readonly CityRow[];
  /** Those that fit the choice, in the chosen order. */
  readonly shown: readonly CityRow[];
  readonly query: CityQuery;
}

/** All cities of the network: tile map, map and list. */
export function CitiesPage({ view, network, all, shown, query }: CitiesProps) {
  const t = texts[view.language];
  return (
    <Page view={view} title={t.cities} description={t.citiesDescription} above={[]}>
      <h1>{t.cities}</h1>
      <p class="lead">{t.citiesLead(all.length, network)}</p>
      <div class="columns columns--even block">
        <section>
          <h2>{t.tileMap}</h2>
          <CityTiles view={view} rows={all} />
          <p class="quiet small">{t.tileMapSays}</p>
        </section>
        <section>
          <h2>{t.dotMap}</h2>
          <CityDots view={view} rows={all} />
          <p class="quiet small">{t.dotMapSays}</p>
        </section>
      </div>
      <section id="lijst">
        <h2>{t.cities}</h2>
        <Filters view={view} choices={choices(view, all, query)} />
        {shown.length === 0 ? <p class="empty">{t.noCities}</p> : <CityTable view={view} rows={shown} />}
        <ExportLinks view={view} collection="steden" />
        <p>
          {t.seeAlso}: <Link href="/regios">{t.regionsOfCities}</Link>, <Link href="/organisaties">{t.partnersOfCities}</Link>
        </p>
      </section>
    </Page>
  );
}

function CityTiles({ view, rows }: { readonly view: View; readonly rows: readonly CityRow[] }) {
  const t = texts[view.language];
  const most = Math.max(0, ...rows.map((row) => row.initiatives));
  const tiles = rows.map(({ city, initiatives }) => ({
    name: city.name,
    href: `/steden/${city.slug}`,
    ...city.tile,
    says: t.initiatives(initiatives),
    level: levelOf(initiatives, most),
  }));
  return <TileMap tiles={tiles} title={t.tileMap} description={t.tileMapSays} />;
}

function CityDots({ view, rows }: { readonly view: View; readonly rows: readonly CityRow[] }) {
  const t = texts[view.language];
  const dots = rows.map(({ city, population }) => ({
    name: city.name,
    href: `/steden/${city.slug}`,
    latitude: city.latitude,
    longitude: city.longitude,
    value: population?.inhabitants ?? 0,
    says: population ? `${wholeNumber(population.inhabitants, view.language)} ${t.inhabitants.toLowerCase()} (${population.year})` : "",
  }));
  return <DotMap dots={dots} title={t.dotMap} description={t.dotMapSays} />;
}

function CityTable({ view, rows }: { readonly view: View; readonly rows: readonly CityRow[] }) {
  const t = texts[view.language];
  const today = dateInWords({ on: dayOf(view.now), note: null }, view.language);
  return (
    <div class="utrecht-table-container">
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{t.listCaption(today)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.city}</th>
            <th scope="col">{t.province}</th>
            <th scope="col">{t.labourMarketRegion}</th>
            <th scope="col" class="number">
              {t.inhabitants}
            </th>
            <th scope="col" class="number">
              {t.initiativesHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ city, population, initiatives }) => (
            <CityLine view={view} city={city} population={population} initiatives={initiatives} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const CityLine = ({ view, city, population, initiatives }: CityRow & { readonly view: View }) => (
  <tr>
    <th scope="row">
      <Link href={`/steden/${city.slug}`}>{city.name}</Link>
    </th>
    <td>{city.province.name}</td>
    <td>{city.labourMarketRegion.name}</td>
    <td class="number">{population ? wholeNumber(population.inhabitants, view.language) : "–"}</td>
    <td class="number">{initiatives}</td>
  </tr>
);

function choices(view: View, rows: readonly CityRow[], query: CityQuery) {
  const t = texts[view.language];
  return [
    { name: "provincie", label: t.province, value: query.provincie ?? "", options: regionsIn(rows.map(({ city }) => city.province)) },
    {
      name: "regio",
      label: t.labourMarketRegion,
      value: query.regio ?? "",
      options: regionsIn(rows.map(({ city }) => city.labourMarketRegion)),
    },
    {
      name: "sorteer",
      label: t.sortBy,
      value: query.sorteer === "naam" ? "" : query.sorteer,
      all: t.sorts.naam,
      options: [
        { value: "inwoners", label: t.sorts.inwoners },
        { value: "initiatieven", label: t.sorts.initiatieven },
      ],
    },
  ];
}

const regionsIn = (regions: readonly { readonly code: string; readonly name: string }[]) =>
  [...new Map(regions.map((region) => [region.code, region.name]))]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));

/** The rows that fit the choice, in the chosen order. */
export function chosen(rows: readonly CityRow[], query: CityQuery): readonly CityRow[] {
  const fitting = rows.filter(
    ({ city }) =>
      (query.provincie === undefined || city.province.code === query.provincie) &&
      (query.regio === undefined || city.labourMarketRegion.code === query.regio),
  );
  if (query.sorteer === "naam") return fitting;
  const value = (row: CityRow) => (query.sorteer === "inwoners" ? (row.population?.inhabitants ?? 0) : row.initiatives);
  return fitting.toSorted((a, b) => value(b) - value(a));
}

/** Which city has which id; for callers that hold counts by id. */
export const rowsOf = (
  cities: readonly City[],
  populations: ReadonlyMap<CityId, Population>,
  initiatives: ReadonlyMap<CityId, number>,
): readonly CityRow[] =>
  cities.map((city) => ({ city, population: populations.get(city.id) ?? null, initiatives: initiatives.get(city.id) ?? 0 }));
