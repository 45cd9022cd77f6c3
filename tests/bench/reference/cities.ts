import type { DatabaseSync } from "node:sqlite";
import { geoMercator } from "d3-geo";
import netherlands from "../../../src/ui/netherlands.json" with { type: "json" };
import { escaped, frameOf } from "./frame.ts";
import { type Tile, tiles } from "./tiles.ts";

interface City extends Tile {
  readonly id: string;
  readonly province: string;
  readonly province_code: string;
  readonly labour_market_region: string;
  readonly labour_market_region_code: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly year: number;
  readonly inhabitants: number;
}

/** The list of cities. */
export function cities(database: DatabaseSync, page: string): () => string {
  const members = database.prepare(`
    select city.id, name, slug, province, province_code, labour_market_region, labour_market_region_code, latitude, longitude,
      tile_row, tile_column
    from city join organisation on organisation.id = city.id join membership on membership.organisation = city.id
    where membership.not_before <= ? and membership.not_after > ? order by sort_name`);
  const populations = database.prepare(`
    select city_population.city, city_population.year, inhabitants
    from city_population join (select city, max(year) as year from city_population group by city) as latest
      on latest.city = city_population.city and latest.year = city_population.year`);
  const counts = database.prepare(`
    select city, count(*) as count from initiative_city join initiative on initiative.id = initiative
    where audience = 'public' group by city`);
  const fill = frameOf(page, [
    ['<svg class="tile-map"', "</svg>"],
    ['<path class="land"', "</svg>"],
    ['<select class="utrecht-select utrecht-select--html-select" id="filter-provincie"', "</select>"],
    ['<select class="utrecht-select utrecht-select--html-select" id="filter-regio"', "</select>"],
    ["<tbody", "</tbody>"],
  ]);

  return () => {
    const today = new Date().toISOString().slice(0, 10);
    const countOf = new Map((counts.all() as unknown as { city: string; count: number }[]).map((row) => [row.city, row.count]));
    const populationOf = new Map((populations.all() as unknown as (City & { city: string })[]).map((row) => [row.city, row]));
    const rows = (members.all(today, today) as unknown as City[]).map((city) => {
      const { year = 0, inhabitants = 0 } = populationOf.get(city.id) ?? {};
      return { ...city, count: countOf.get(city.id) ?? 0, year, inhabitants };
    });
    return fill([
      tiles(rows),
      `</path>${dots(rows)}`,
      options(rows.map((city) => [city.province_code, city.province])),
      options(rows.map((city) => [city.labour_market_region_code, city.labour_market_region])),
      rows.map(line).join(""),
    ]);
  };
}

const mercator = geoMercator().fitExtent(
  [
    [10, 10],
    [410, 490],
  ],
  { type: "MultiPolygon", coordinates: netherlands.coordinates as [number, number][][][] },
);
const scale = mercator.scale();
const [left, top] = mercator.translate();
const radians = Math.PI / 180;

function dots(rows: readonly City[]): string {
  const largest = Math.max(...rows.map((row) => row.inhabitants));
  return rows
    .toSorted((a, b) => b.inhabitants - a.inhabitants)
    .map(({ name, slug, latitude, longitude, inhabitants, year }) => {
      const says = escaped(`${name}: ${grouped.format(inhabitants)} inwoners (${year})`);
      const x = left + scale * longitude * radians;
      const y = top - scale * Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2));
      const radius = Math.max(4, 15 * Math.sqrt(inhabitants / largest));
      return `<a href="/steden/${escaped(slug)}" aria-label="${says}"><title>${says}</title><circle class="dot" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}"></circle></a>`;
    })
    .join("");
}

const grouped = new Intl.NumberFormat("nl-NL");

export function options(choices: readonly (readonly [code: string, name: string])[]): string {
  const sorted = [...new Map(choices)].sort(([, a], [, b]) => (a < b ? -1 : 1));
  return `<option value>Alle</option>${sorted.map(([code, name]) => `<option value="${escaped(code)}">${escaped(name)}</option>`).join("")}`;
}

const line = (city: City): string =>
  `<tr><th scope="row"><a class="nl-link" href="/steden/${escaped(city.slug)}">${escaped(city.name)}</a></th><td>${escaped(city.province)}</td><td>${escaped(city.labour_market_region)}</td><td class="number">${grouped.format(city.inhabitants)}</td><td class="number">${city.count}</td></tr>`;
