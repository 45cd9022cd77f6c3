import type { CityId } from "../../../lib/ids.ts";
import type { CitySeries, IndicatorTarget } from "./indicator-target.ts";
import { type PeriodCode, partsOf, yearCode } from "./period-code.ts";
import { type Course, courseOf } from "./target-path.ts";
import { type Feasibility, feasibilityOf, sharesOf } from "./target-share.ts";

/** A national number divided over cities by their size: ours, not an agreement. */
export interface Division {
  readonly total: number;
  readonly by: CitySeries;
  /** What falls to each of these cities, not rounded. */
  readonly shares: ReadonlyMap<CityId, number>;
  /** The cities of which the size is not known, so that nothing is reckoned for them. */
  readonly without: readonly CityId[];
  /** All shares together. */
  readonly sum: number;
}

/** The number of a target divided over these cities; null when it is not divided. */
export function divisionOf({ division }: Pick<IndicatorTarget, "division">, cities: readonly CityId[]): Division | null {
  if (division === null || division.by.ofCountry === null) return null;
  const { total, by } = division;
  const all = sharesOf(total, division.by.ofCountry, by.ofCity);
  const shares = new Map(
    cities.flatMap((city) => {
      const share = all.get(city);
      return share === undefined ? [] : [[city, share] as const];
    }),
  );
  const sum = [...shares.values()].reduce((so, share) => so + share, 0);
  return { total, by, shares, without: cities.filter((city) => !shares.has(city)), sum };
}

/** What a path of a total asks of one city each year: a straight line through the yearly figures of that city. */
export interface CityPace {
  readonly from: PeriodCode;
  readonly until: PeriodCode;
  readonly perYear: number;
  /** What falls to the city over all years. */
  readonly share: number;
}

/** The yearly pace of a city on its share of a national total; null when the number is not divided, or does not add up over years. */
export function paceOf(target: IndicatorTarget, city: CityId): CityPace | null {
  const course = courseOf(target.paths[0].path);
  const share = divisionOf(target, [city])?.shares.get(city);
  if (share === undefined || course?.kind !== "linear" || target.counting !== "running_total") return null;
  const [begin, end] = [partsOf(course.base.period).year, partsOf(course.target.period).year];
  return { from: yearCode(begin + 1), until: yearCode(end), perYear: share / (end - begin), share };
}

/** A yearly number for every city, held against how much of it there is. */
export interface HeldAgainst {
  readonly stock: CitySeries;
  readonly perYear: number;
  readonly years: number;
  readonly feasibility: Feasibility;
}

/** Whether a yearly number for every city can be; nothing where the target asks none. */
export function heldAgainstStocks({ paths, stocks }: Pick<IndicatorTarget, "paths" | "stocks">): readonly HeldAgainst[] {
  const [{ path }] = paths;
  const course = courseOf(path);
  if (path.kind !== "constant_per_year" || course === null) return [];
  const years = yearsOf(course);
  return stocks.map((stock) => ({ stock, perYear: path.perYear, years, feasibility: feasibilityOf(path.perYear, years, stock.ofCity) }));
}

const yearsOf = ({ base, target }: Course): number => partsOf(target.period).year - partsOf(base.period).year;
