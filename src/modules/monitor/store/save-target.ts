import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { CitySeries, IndicatorTarget } from "../domain/indicator-target.ts";
import { indicatorsOf, type TargetMeasure } from "../domain/target-measure.ts";
import type { StoredMeasure, StoredSeries, StoredTarget, TargetTables } from "../tables/targets.ts";

/** Where a measure stands among the others, and which version it is. */
interface Place {
  readonly position: number;
  readonly version: number;
  readonly changedAt: Date;
}

/** Which version there is now of what is said of each target. */
export async function targetMeasureVersions(db: Read<TargetTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db).selectFrom("target_measure").select(["target", "version"]).execute();
  return new Map(rows.map((row) => [row.target, row.version]));
}

/** Writes what is said of a target, with the indicators that it is measured with, over what was there. */
export async function saveTargetMeasure(tx: Write<TargetTables>, measure: TargetMeasure, place: Place): Promise<void> {
  const { target, agenda, standing, extent } = measure;
  const { position, version, changedAt } = place;
  const told = storedMeasure(measure);
  const row = { target, agenda, position, standing, extent, told_json: told, version, changed_at: changedAt.toISOString() };
  await write(tx)
    .insertInto("target_measure")
    .values(row)
    .onConflict((conflict) => conflict.column("target").doUpdateSet(row))
    .execute();
  await write(tx).deleteFrom("target_measure_indicator").where("target", "=", target).execute();
  const rows = indicatorsOf(measure).map(({ indicator, isMain }) => ({ target, indicator, is_main: isMain }));
  if (rows.length > 0) await write(tx).insertInto("target_measure_indicator").values(rows).execute();
}

/** What is said of a target as it is kept and compared: with records in place of maps. */
export function storedMeasure(measure: TargetMeasure): StoredMeasure {
  if (measure.extent === "measured") return { extent: "measured", measured: storedTarget(measure.measured) };
  if (measure.extent === "checked") return { extent: "checked", fact: measure.fact };
  return { extent: "not_measurable", reason: measure.reason };
}

const storedTarget = ({ division, stocks, ...told }: IndicatorTarget): StoredTarget => ({
  ...told,
  division: division && { total: division.total, by: storedSeries(division.by) },
  stocks: stocks.map(storedSeries),
});

const storedSeries = ({ ofCity, ...told }: CitySeries): StoredSeries => ({ ...told, ofCity: Object.fromEntries(ofCity) });
