import { type AgendaId, asId, type CityId, type IndicatorId, type TargetId } from "../../../lib/ids.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import type { CitySeries, IndicatorTarget } from "../domain/indicator-target.ts";
import type { MeasuredTarget, TargetMeasure } from "../domain/target-measure.ts";
import type { StoredSeries, StoredTarget, TargetTables } from "../tables/targets.ts";

/** What is said of one number in an agenda; null when nothing is. */
export async function measureOfTarget(db: Read<TargetTables>, target: TargetId): Promise<TargetMeasure | null> {
  const row = await measureRows(db).where("target_measure.target", "=", target).executeTakeFirst();
  return row ? measureFrom(row) : null;
}

/** What is said of each number of an agenda, in the order in which it is told. */
export async function measuresOfAgenda(db: Read<TargetTables>, agenda: AgendaId): Promise<readonly TargetMeasure[]> {
  const rows = await measureRows(db).where("target_measure.agenda", "=", agenda).orderBy("target_measure.position").execute();
  return rows.map(measureFrom);
}

/** The targets of this indicator: those that are measured with it first, or that it says more about. */
export async function targetsOfIndicator(
  db: Read<TargetTables>,
  indicator: IndicatorId,
): Promise<readonly (MeasuredTarget & { readonly isMain: boolean })[]> {
  const rows = await measureRows(db)
    .innerJoin("target_measure_indicator", "target_measure_indicator.target", "target_measure.target")
    .select("target_measure_indicator.is_main")
    .where("target_measure_indicator.indicator", "=", indicator)
    .orderBy("target_measure_indicator.is_main", "desc")
    .orderBy("target_measure.position")
    .execute();
  return rows.flatMap((row) => {
    const measure = measureFrom(row);
    return measure.extent === "measured" ? [{ ...measure, isMain: row.is_main }] : [];
  });
}

const measureRows = (db: Read<TargetTables>) =>
  open(db)
    .selectFrom("target_measure")
    .select(["target_measure.target", "target_measure.agenda", "target_measure.standing", "target_measure.told_json"]);

type MeasureRow = Awaited<ReturnType<ReturnType<typeof measureRows>["execute"]>>[number];

function measureFrom({ target, agenda, standing, told_json: told }: MeasureRow): TargetMeasure {
  const head = { target: asId<TargetId>(target), agenda: asId<AgendaId>(agenda), standing };
  return told.extent === "measured" ? { ...head, extent: "measured", measured: targetFrom(told.measured) } : { ...head, ...told };
}

const targetFrom = ({ division, stocks, ...told }: StoredTarget): IndicatorTarget => ({
  ...told,
  division: division && { total: division.total, by: seriesFrom(division.by) },
  stocks: stocks.map(seriesFrom),
});

const seriesFrom = ({ ofCity, ...told }: StoredSeries): CitySeries => ({
  ...told,
  ofCity: new Map(Object.entries(ofCity).map(([city, value]) => [asId<CityId>(city), value])),
});
