import { asId } from "../../../lib/ids.ts";
import type { Visit } from "../../../platform/http/env.ts";
import type { CityLine } from "../domain/beside.ts";
import { comparisonOf, standingOf } from "../domain/comparison.ts";
import { middleLine } from "../domain/middle-line.ts";
import { soundnessOf } from "../domain/soundness.ts";
import type { ChosenCity } from "../pages/indicator-props.ts";
import type { MonitorReads } from "../tables.ts";
import { areaOf, type Figure } from "./read-figure.ts";
import { similarTo } from "./similar-to.ts";

/** A city beside those that resemble it most, with how it stands and whether the figure is sound. */
export async function chosenIn({ db, view }: Visit<MonitorReads>, figure: Figure, city: CityLine): Promise<ChosenCity> {
  const { indicator } = figure;
  const byArea = new Map(figure.cities.map((one) => [one.area, one]));
  const similar = (await similarTo(db, figure.network, asId(city.area))).flatMap(({ city: id, distance }) => {
    const found = byArea.get(areaOf(id));
    return found ? [{ ...found, distance }] : [];
  });
  const lines = similar.map(({ line }) => line);
  const comparison = comparisonOf(city.line, lines);
  return {
    city,
    similar,
    middle: middleLine(lines),
    compared: comparison && {
      comparison,
      standing: standingOf(comparison, indicator.direction),
      soundness: soundnessOf(indicator, city.line, comparison, view.now.getUTCFullYear()),
    },
  };
}
