import type { CitySeries, IndicatorTarget, NationalSeries, TargetReading } from "../domain/indicator-target.ts";
import type { ToldTarget } from "./targets.ts";

type Say = (path: readonly (string | number)[], message: string) => void;

type LinkedTarget = Omit<IndicatorTarget, "target"> & { readonly code: string };

interface Told {
  readonly series: readonly NationalSeries[];
  readonly citySeries: readonly CitySeries[];
  readonly targets: readonly ToldTarget[];
}

/** The targets with the series that they name; what names a series that is not there is told, and left out. */
export function linkTargets({ series, citySeries, targets }: Told, say: Say): readonly LinkedTarget[] {
  return targets.map(({ bandPercent, ...told }, at) => {
    const find = finding(["targets", at], say);
    return {
      ...told,
      // Per cent on paper; a share in the product.
      band: (bandPercent ?? 0) / 100,
      readings: told.readings.flatMap((reading, which) => readingOf(reading, (key) => find(series, key, "readings", which))),
      division: divisionOf(told.division, (key) => find(citySeries, key, "division")),
      stocks: told.stocks.flatMap((key, which) => find(citySeries, key, "stocks", which) ?? []),
    };
  });
}

const finding =
  (where: readonly (string | number)[], say: Say) =>
  <T extends { readonly key: string }>(all: readonly T[], key: string, ...path: readonly (string | number)[]): T | null => {
    const found = all.find((one) => one.key === key);
    if (!found) say([...where, ...path], `There is no series ${JSON.stringify(key)} in this file.`);
    return found ?? null;
  };

function readingOf(told: ToldTarget["readings"][number], find: (key: string) => NationalSeries | null): readonly TargetReading[] {
  if (told.kind === "series") {
    const series = find(told.series);
    return series ? [{ kind: "series", series }] : [];
  }
  const [share, stock] = [find(told.share), find(told.stock)];
  return share && stock ? [{ kind: "gain", share, stock }] : [];
}

function divisionOf(told: ToldTarget["division"], find: (key: string) => CitySeries | null): IndicatorTarget["division"] {
  if (told === null) return null;
  const by = find(told.by);
  return by && { total: told.total, by };
}
