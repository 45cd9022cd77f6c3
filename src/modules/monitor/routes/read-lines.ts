import type { AreaCode } from "../../../lib/ids.ts";
import type { Read } from "../../../platform/db/read.ts";
import { changesAbout, withTheirParts } from "../domain/areas/parts.ts";
import { giversIn, inhabitants, onBordersOf } from "../domain/bridged-series.ts";
import type { FiguresOf } from "../domain/figures.ts";
import { figuresFrom, seriesText } from "../domain/figures.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Line } from "../domain/line.ts";
import { lineOf } from "../domain/line-of.ts";
import type { Observation, SeriesKey } from "../domain/observation.ts";
import { bordersByTable, publishedSeries } from "../store/observations.ts";
import type { MonitorTables } from "../tables.ts";
import { knownChanges } from "./known-changes.ts";

/** The lines of an indicator in these areas, on the borders of a year. An area without figures has an empty line. */
export async function linesIn(
  db: Read<MonitorTables>,
  indicator: Indicator,
  areas: readonly AreaCode[],
  year: number,
): Promise<ReadonlyMap<AreaCode, Line>> {
  const [lines] = [await linesOfAll(db, [indicator], areas, year)];
  return lines.get(indicator.id) ?? new Map();
}

/** The lines of several indicators, read together. */
export async function linesOfAll(
  db: Read<MonitorTables>,
  indicators: readonly Indicator[],
  areas: readonly AreaCode[],
  year: number,
): Promise<ReadonlyMap<Indicator["id"], ReadonlyMap<AreaCode, Line>>> {
  const all = await knownChanges(db);
  const parts = withTheirParts(areas, all);
  const changes = changesAbout(parts, all);
  const published = await publishedSeries(db, indicators.flatMap(seriesIn), { areas: parts });
  const sizes = await sizesOf(db, giversIn(changes));
  const borders = await bordersByTable(db);
  const observationsOf = (series: SeriesKey) => published.get(seriesText(series)) ?? [];
  const bordersOf = (series: SeriesKey) => borders.get(series.table) ?? "of_the_year";
  const asPublished = kept((series) => figuresFrom(observationsOf(series)));
  const onOldBorders: FiguresOf = (series) => (bordersOf(series) === "recent" ? new Map() : asPublished(series));
  const brought = { counts: onBorders("counts"), none: onBorders("not_needed") };
  function onBorders(bridging: Indicator["bridging"]): FiguresOf {
    return kept(onBordersOf(year, bridging, changes, { observationsOf, bordersOf, sizes }, asPublished));
  }
  return new Map(
    indicators.map(({ id, recipes, bridging }) => {
      const figuresOf = bridging === "counts" || bridging === "recompute" ? brought.counts : brought.none;
      return [id, new Map(areas.map((area) => [area, lineOf(recipes, area, figuresOf, onOldBorders)]))];
    }),
  );
}

async function sizesOf(db: Read<MonitorTables>, givers: readonly AreaCode[]): Promise<readonly Observation[]> {
  if (givers.length === 0) return [];
  return (await publishedSeries(db, [inhabitants], { areas: givers })).get(seriesText(inhabitants)) ?? [];
}

/** Every series that a figure is made of. */
export const seriesIn = ({ recipes }: Indicator): readonly SeriesKey[] =>
  recipes.flatMap(({ over, under }) => [...over, ...under].map(({ series }) => series));

/** Makes the figures of a series once, however many lines ask for them. */
function kept(make: FiguresOf): FiguresOf {
  const made = new Map<string, ReturnType<FiguresOf>>();
  return (series) => {
    const text = seriesText(series);
    const figures = made.get(text) ?? make(series);
    made.set(text, figures);
    return figures;
  };
}
