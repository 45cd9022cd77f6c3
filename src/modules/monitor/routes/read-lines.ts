import type { AreaCode, StatTableId } from "../../../lib/ids.ts";
import type { Read } from "../../../platform/db/read.ts";
import { remembered } from "../../../platform/db/remembered.ts";
import { changesAbout, withTheirParts } from "../domain/areas/parts.ts";
import { giversIn, inhabitants, onBordersOf } from "../domain/bridged-series.ts";
import type { FiguresOf } from "../domain/figures.ts";
import { figuresFrom, seriesText } from "../domain/figures.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Line } from "../domain/line.ts";
import { lineOf } from "../domain/line-of.ts";
import type { Observation, SeriesKey } from "../domain/observation.ts";
import { figuresVersion } from "../store/figures-version.ts";
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

type Lines = ReadonlyMap<Indicator["id"], ReadonlyMap<AreaCode, Line>>;

/** The lines that were made of one state of the figures. */
interface Held {
  readonly lines: Map<string, Line>;
  points: number;
}

const known = remembered<MonitorTables, Held>();

/** So many points are kept, some twenty megabytes; with more it begins again. */
const mostPoints = 100_000;

/**
 * The lines of several indicators, read together. Bringing figures to the borders of a year takes most of the time of a page, and
 * gives the same until figures, indicators or borders are others: so the lines are kept.
 */
export async function linesOfAll(
  db: Read<MonitorTables>,
  indicators: readonly Indicator[],
  areas: readonly AreaCode[],
  year: number,
): Promise<Lines> {
  const held = await known(db, await figuresVersion(db), async () => ({ lines: new Map(), points: 0 }));
  const heldOf = ({ id }: Indicator): ReadonlyMap<AreaCode, Line> =>
    new Map(
      areas.flatMap((area) => {
        const line = held.lines.get(keyOf(id, area, year));
        return line === undefined ? [] : [[area, line]];
      }),
    );
  const before = new Map(indicators.map((indicator) => [indicator.id, heldOf(indicator)]));
  const wanted = new Set(areas).size;
  const lacking = indicators.filter(({ id }) => (before.get(id)?.size ?? 0) < wanted);
  if (lacking.length === 0) return before;
  const made = await readLines(db, lacking, areas, year);
  keep(held, made, year);
  return new Map(indicators.map(({ id }) => [id, made.get(id) ?? before.get(id) ?? new Map()]));
}

const keyOf = (indicator: Indicator["id"], area: AreaCode, year: number): string => `${indicator} ${year} ${area}`;

function keep(held: Held, made: Lines, year: number): void {
  for (const [indicator, lines] of made) {
    for (const [area, line] of lines) {
      if (held.points + line.points.length > mostPoints) {
        held.lines.clear();
        held.points = 0;
      }
      const key = keyOf(indicator, area, year);
      if (!held.lines.has(key)) held.points += line.points.length;
      held.lines.set(key, line);
    }
  }
}

async function readLines(
  db: Read<MonitorTables>,
  indicators: readonly Indicator[],
  areas: readonly AreaCode[],
  year: number,
): Promise<Lines> {
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

/** Every table that a figure is made of, each once. */
export const tablesIn = (indicator: Indicator): readonly StatTableId[] => [...new Set(seriesIn(indicator).map(({ table }) => table))];

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
