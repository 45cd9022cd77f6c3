import type { Language } from "../../../lib/language.ts";
import { groupedBy } from "../../../lib/lists.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { type ExportRow, type NamedLine, rowsOf } from "../domain/exports/rows.ts";
import type { Indicator } from "../domain/indicator.ts";
import { saidInWords } from "../pages/replies/said.tsx";
import { repliesFor } from "../store/replies.ts";
import { citedTables } from "../store/stat-tables.ts";
import type { MonitorReads } from "../tables.ts";
import { indicatorTexts } from "../texts/indicator.ts";
import { cityIn, type Figure, figureAt } from "./read-figure.ts";
import { tablesIn } from "./read-lines.ts";
import { cityOf } from "./replies/shown-replies.ts";

/** A figure with the rows that leave the product. */
export interface Exported {
  readonly indicator: Indicator;
  readonly rows: readonly ExportRow[];
}

interface Choice {
  /** The word of a city in addresses; none for all cities. */
  readonly city: string | undefined;
  readonly language: Language;
}

/** The figures of an indicator as its page has them: of all cities and the country, or of one city and the country. */
export async function exportedAt(visit: Visit<MonitorReads>, id: string, { city, language }: Choice): Promise<Exported> {
  const figure = await figureAt(visit, id);
  const { indicator } = figure;
  const tables = await citedTables(visit.db, tablesIn(indicator));
  const said = await saidIn(visit, figure, language);
  return { indicator, rows: rowsOf(linesIn(figure, city, indicatorTexts[language].country, said), tables) };
}

/** What cities say beside a figure, by their areas: it goes where the figure goes. */
async function saidIn({ db }: Visit<MonitorReads>, { indicator, cities }: Figure, language: Language) {
  const names = new Map(cities.map((city) => [cityOf(city), city]));
  const replies = (await repliesFor(db, indicator.id, [...names.keys()])).flatMap((reply) => {
    const city = names.get(reply.city);
    return city ? [{ area: city.area, span: reply.span, words: saidInWords(reply, city.name, language) }] : [];
  });
  return groupedBy(replies, ({ area }) => area);
}

function linesIn(
  figure: Figure,
  slug: string | undefined,
  countryName: string,
  said: Awaited<ReturnType<typeof saidIn>>,
): readonly NamedLine[] {
  const city = cityIn(figure, slug);
  const cities = (city === null ? figure.cities : [city]).map((one) => ({ ...one, said: said.get(one.area) ?? [] }));
  return figure.country === null ? cities : [...cities, { name: countryName, line: figure.country }];
}
