import type { Visit } from "../../../platform/http/env.ts";
import type { CityLine } from "../domain/beside.ts";
import { comparisonOf, standingOf } from "../domain/comparison.ts";
import { middleLine } from "../domain/middle-line.ts";
import type { PeerChoice } from "../domain/peers.ts";
import { soundnessOf } from "../domain/soundness.ts";
import type { ChosenCity } from "../pages/indicator-props.ts";
import type { MonitorReads } from "../tables.ts";
import { peersOf } from "./peers-of.ts";
import type { Figure } from "./read-figure.ts";

/** A city beside others, with how it stands and whether the figure is sound. */
export async function chosenIn(visit: Visit<MonitorReads>, figure: Figure, city: CityLine, peers: PeerChoice): Promise<ChosenCity> {
  const { indicator } = figure;
  const similar = await peersOf(visit, figure, city, peers);
  const lines = similar.map(({ line }) => line);
  const comparison = comparisonOf(city.line, lines);
  return {
    city,
    peers,
    similar,
    middle: middleLine(lines),
    compared: comparison && {
      comparison,
      standing: standingOf(comparison, indicator.direction),
      soundness: soundnessOf(indicator, city.line, comparison, visit.view.now.getUTCFullYear()),
    },
  };
}
