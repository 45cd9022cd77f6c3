import type { AreaCode } from "../../../lib/ids.ts";
import type { Read } from "../../../platform/db/read.ts";
import { remembered } from "../../../platform/db/remembered.ts";
import type { Holding } from "../domain/catalogue.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Line } from "../domain/line.ts";
import { byTime } from "../domain/period-code.ts";
import { figuresVersion } from "../store/figures-version.ts";
import type { MonitorReads } from "../tables.ts";
import { memberAreas } from "./members.ts";
import { country } from "./read-figure.ts";
import { linesOfAll } from "./read-lines.ts";

type Holdings = ReadonlyMap<Indicator["id"], Holding | null>;

/** What was found of one state of a database; it grows with every indicator that is asked for. */
interface Held {
  holdings: Holdings;
}

const known = remembered<MonitorReads, Held>();

/**
 * How many cities of the network have figures of each indicator, or that the country has, and of which periods; one without is left out. To find it
 * all their lines are read, so it is remembered until figures, indicators, borders, cities or the year are others.
 */
export async function holdings(
  db: Read<MonitorReads>,
  indicators: readonly Indicator[],
  day: string,
): Promise<ReadonlyMap<Indicator["id"], Holding>> {
  const areas = await memberAreas(db, day);
  const version = [await figuresVersion(db), day.slice(0, 4), ...areas].join(" ");
  const held = await known(db, version, async () => ({ holdings: new Map() }));
  const asked = indicators.filter(({ id }) => !held.holdings.has(id));
  if (asked.length > 0) {
    const found = await readHoldings(db, asked, areas, Number(day.slice(0, 4)));
    held.holdings = new Map([...held.holdings, ...found]);
  }
  return new Map(
    indicators.flatMap(({ id }) => {
      const holding = held.holdings.get(id) ?? null;
      return holding === null ? [] : [[id, holding]];
    }),
  );
}

async function readHoldings(
  db: Read<MonitorReads>,
  indicators: readonly Indicator[],
  areas: readonly AreaCode[],
  year: number,
): Promise<Holdings> {
  const lines = await linesOfAll(db, indicators, [...areas, country], year);
  return new Map(indicators.map(({ id }) => [id, holdingOf([...(lines.get(id)?.values() ?? [])])]));
}

function holdingOf(lines: readonly Line[]): Holding | null {
  const ofCities = figuredIn(lines.filter(({ area }) => area !== country));
  const withFigures = ofCities.length > 0 ? ofCities : figuredIn(lines);
  // A line stands in the order of time.
  const first = withFigures.flatMap(([point]) => point?.period ?? []).toSorted(byTime)[0];
  const last = withFigures
    .flatMap((points) => points.at(-1)?.period ?? [])
    .toSorted(byTime)
    .at(-1);
  return first === undefined || last === undefined ? null : { cities: ofCities.length, first, last };
}

/** The points with a figure, of each line that has any. */
const figuredIn = (lines: readonly Line[]): readonly Line["points"][] =>
  lines.map(({ points }) => points.filter(({ value }) => value !== null)).filter(({ length }) => length > 0);
