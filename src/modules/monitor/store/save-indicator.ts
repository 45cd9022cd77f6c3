import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { FocusPointMeasure, Indicator } from "../domain/indicator.ts";
import type { IndicatorTables } from "../tables/indicators.ts";

/** Which version there is now of each indicator. */
export async function indicatorVersions(db: Read<IndicatorTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db).selectFrom("indicator").select(["id", "version"]).execute();
  return new Map(rows.map((row) => [row.id, row.version]));
}

/** Writes an indicator with its themes and focus points, over what was there. */
export async function saveIndicator(tx: Write<IndicatorTables>, indicator: Indicator, position: number): Promise<void> {
  const row = rowOf(indicator, position);
  await write(tx)
    .insertInto("indicator")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await write(tx).deleteFrom("indicator_theme").where("indicator", "=", indicator.id).execute();
  await write(tx).deleteFrom("indicator_focus_point").where("indicator", "=", indicator.id).execute();
  const themes = indicator.themes.map((theme) => ({ indicator: indicator.id, theme }));
  if (themes.length > 0) await write(tx).insertInto("indicator_theme").values(themes).execute();
  const points = indicator.focusPoints.map(({ focusPoint, fit, note }) => ({
    indicator: indicator.id,
    focus_point: focusPoint,
    fit,
    note,
  }));
  if (points.length > 0) await write(tx).insertInto("indicator_focus_point").values(points).execute();
}

/** Writes what is said about whether a focus point can be measured, over what was there. */
export async function saveMeasure(tx: Write<IndicatorTables>, { focusPoint, extent, reason, version }: FocusPointMeasure): Promise<void> {
  const row = { focus_point: focusPoint, extent, reason, version };
  await write(tx)
    .insertInto("focus_point_measure")
    .values(row)
    .onConflict((conflict) => conflict.column("focus_point").doUpdateSet(row))
    .execute();
}

const rowOf = (indicator: Indicator, position: number) => ({
  id: indicator.id,
  position,
  title_nl: indicator.titleNl,
  title_en: indicator.titleEn,
  role: indicator.role,
  definition: indicator.definition,
  unit: indicator.unit,
  decimals: indicator.decimals,
  kind: indicator.kind,
  direction: indicator.direction,
  direction_reason: indicator.directionReason,
  period_kind: indicator.periodKind,
  area_levels_json: indicator.areaLevels,
  numerator: indicator.numerator,
  denominator: indicator.denominator,
  bridging: indicator.bridging,
  licence: indicator.licence,
  source_json: indicator.source,
  known_breaks_json: indicator.knownBreaks,
  weaknesses_json: indicator.weaknesses,
  caution: indicator.caution,
  recipes_json: indicator.recipes,
  version: indicator.version,
  changed_at: indicator.changedAt.toISOString(),
});
