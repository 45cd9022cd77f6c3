import { dayOf } from "../../../lib/day.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { citiesOn, noNetwork, ownNetwork } from "../../network/index.ts";
import { cellCount, type FigureTable, mostCells, mostIndicators, type NamedArea, tableOf } from "../domain/figure-table.ts";
import type { Indicator } from "../domain/indicator.ts";
import { cityNotFound, indicatorNotFound } from "../domain/refusals.ts";
import type { TableQuery } from "../input/table.ts";
import type { TableProblem, TableProps } from "../pages/table-props.ts";
import type { MonitorReads } from "../tables.ts";
import { tableTexts } from "../texts/table.ts";
import { knownIndicators } from "./known-indicators.ts";
import { areaOf, country } from "./read-figure.ts";
import { linesOfAll } from "./read-lines.ts";

interface NamedPlace extends NamedArea {
  readonly slug: string;
}

/** The word for the country in an address. */
const countrySlug = "nederland";

/** The table that an address asks for, or why there is none; refuses figures and cities that are not there. */
export async function tableFor(
  visit: Visit<MonitorReads>,
  query: TableQuery,
): Promise<Pick<TableProps, "figures" | "places" | "indicators" | "made" | "problem">> {
  const figures = (await knownIndicators(visit.db)).filter(({ recipes }) => recipes.length > 0);
  const places = await placesIn(visit);
  const indicators = query.cijfer.map((id) => called(figures, id));
  const areas = areasIn(places, query.stad);
  const inTheWay = problemIn(query);
  const made = inTheWay === null ? await madeOf(visit, query, indicators, areas) : null;
  const problem = inTheWay ?? problemOf(made);
  return { figures, places, indicators, made: problem === "no-figures" ? null : made, problem };
}

async function placesIn({ db, view }: Visit<MonitorReads>): Promise<readonly NamedPlace[]> {
  const network = await ownNetwork(db);
  if (!network) throw noNetwork();
  const cities = await citiesOn(db, network.id, dayOf(view.now));
  const ofCities = cities.map(({ id, name, slug }) => ({ area: areaOf(id), name, slug }));
  return [...ofCities, { area: country, name: tableTexts[view.language].country, slug: countrySlug }];
}

function called(figures: readonly Indicator[], id: string): Indicator {
  const found = figures.find((figure) => figure.id === id);
  if (!found) throw indicatorNotFound(id);
  return found;
}

/** The areas that were chosen, in the order of the list; without a choice every city and not the country. */
function areasIn(places: readonly NamedPlace[], slugs: readonly string[]): readonly NamedArea[] {
  for (const slug of slugs) if (!places.some((place) => place.slug === slug)) throw cityNotFound(slug);
  return places.filter(({ slug }) => (slugs.length === 0 ? slug !== countrySlug : slugs.includes(slug)));
}

function problemIn({ cijfer, van, tot }: TableQuery): TableProblem | null {
  if (cijfer.length === 0) return "nothing-chosen";
  if (cijfer.length > mostIndicators) return "too-many-figures";
  return van !== undefined && tot !== undefined && van > tot ? "years-reversed" : null;
}

async function madeOf(
  { db, view }: Visit<MonitorReads>,
  { van, tot, rijen }: TableQuery,
  indicators: readonly Indicator[],
  areas: readonly NamedArea[],
): Promise<FigureTable> {
  const codes = areas.map(({ area }) => area);
  const lines = await linesOfAll(db, indicators, codes, view.now.getUTCFullYear());
  return tableOf({ indicators, areas, lines, from: van ?? null, to: tot ?? null }, rijen);
}

function problemOf(made: FigureTable | null): TableProblem | null {
  if (made === null || made.cells.every((row) => row.every((point) => point === undefined))) return "no-figures";
  return cellCount(made) > mostCells ? "too-large" : null;
}
