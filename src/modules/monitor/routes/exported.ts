import type { Language } from "../../../lib/language.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { type ExportRow, type NamedLine, rowsOf } from "../domain/exports/rows.ts";
import type { Indicator } from "../domain/indicator.ts";
import { citedTables } from "../store/stat-tables.ts";
import type { MonitorReads } from "../tables.ts";
import { indicatorTexts } from "../texts/indicator.ts";
import { cityIn, type Figure, figureAt } from "./read-figure.ts";
import { seriesIn } from "./read-lines.ts";

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
  const tables = await citedTables(visit.db, [...new Set(seriesIn(indicator).map(({ table }) => table))]);
  return { indicator, rows: rowsOf(linesIn(figure, city, indicatorTexts[language].country), tables) };
}

function linesIn(figure: Figure, slug: string | undefined, countryName: string): readonly NamedLine[] {
  const city = cityIn(figure, slug);
  const cities: readonly NamedLine[] = city === null ? figure.cities : [city];
  return figure.country === null ? cities : [...cities, { name: countryName, line: figure.country }];
}
