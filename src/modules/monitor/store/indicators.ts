import { asId, type FocusPointId, type IndicatorId, type ThemeId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import {
  bridgings,
  cautions,
  directions,
  type FocusPointFit,
  type FocusPointMeasure,
  fits,
  type Indicator,
  indicatorKinds,
  measureExtents,
} from "../domain/indicator.ts";
import type { IndicatorTables } from "../tables/indicators.ts";

/** Every indicator, in the order of the catalogue. */
export async function allIndicators(db: Read<IndicatorTables>): Promise<readonly Indicator[]> {
  const rows = await indicatorRows(db).orderBy("indicator.position").execute();
  const [themes, points] = [await themesByIndicator(db), await pointsByIndicator(db)];
  return rows.map((row) => indicatorOf(row, themes.get(row.id) ?? [], points.get(row.id) ?? []));
}

/** The indicator of this name; null when there is none. */
export async function indicatorAt(db: Read<IndicatorTables>, id: string): Promise<Indicator | null> {
  const row = await indicatorRows(db).where("indicator.id", "=", id).executeTakeFirst();
  if (!row) return null;
  const [themes, points] = [await themesByIndicator(db, id), await pointsByIndicator(db, id)];
  return indicatorOf(row, themes.get(id) ?? [], points.get(id) ?? []);
}

/** What is said about whether a focus point can be measured; null when nothing needs to be said. */
export async function measureOf(db: Read<IndicatorTables>, point: FocusPointId): Promise<FocusPointMeasure | null> {
  return (await measures(db)).get(point) ?? null;
}

/** The focus points that no public statistic measures, or only from aside. */
export async function measures(db: Read<IndicatorTables>): Promise<ReadonlyMap<FocusPointId, FocusPointMeasure>> {
  const rows = await open(db).selectFrom("focus_point_measure").select(["focus_point", "extent", "reason", "version"]).execute();
  return new Map(
    rows.map(({ focus_point, extent, reason, version }) => {
      const focusPoint = asId<FocusPointId>(focus_point);
      return [focusPoint, { focusPoint, extent: oneOf(measureExtents, extent), reason, version }];
    }),
  );
}

const indicatorRows = (db: Read<IndicatorTables>) =>
  open(db)
    .selectFrom("indicator")
    .select([
      "indicator.id",
      "indicator.title_nl",
      "indicator.title_en",
      "indicator.role",
      "indicator.definition",
      "indicator.unit",
      "indicator.decimals",
      "indicator.kind",
      "indicator.direction",
      "indicator.direction_reason",
      "indicator.period_kind",
      "indicator.area_levels_json",
      "indicator.numerator",
      "indicator.denominator",
      "indicator.bridging",
      "indicator.licence",
      "indicator.source_json",
      "indicator.known_breaks_json",
      "indicator.weaknesses_json",
      "indicator.caution",
      "indicator.recipes_json",
      "indicator.version",
      "indicator.changed_at",
    ]);

type IndicatorRow = Awaited<ReturnType<ReturnType<typeof indicatorRows>["execute"]>>[number];

async function themesByIndicator(db: Read<IndicatorTables>, id?: string): Promise<ReadonlyMap<string, readonly ThemeId[]>> {
  const rows = await open(db)
    .selectFrom("indicator_theme")
    .select(["indicator", "theme"])
    .$if(id !== undefined, (query) => query.where("indicator", "=", id ?? ""))
    .orderBy("theme")
    .execute();
  return new Map([...groupedBy(rows, (row) => row.indicator)].map(([key, group]) => [key, group.map(({ theme }) => asId<ThemeId>(theme))]));
}

async function pointsByIndicator(db: Read<IndicatorTables>, id?: string): Promise<ReadonlyMap<string, readonly FocusPointFit[]>> {
  const rows = await open(db)
    .selectFrom("indicator_focus_point")
    .select(["indicator", "focus_point", "fit", "note"])
    .$if(id !== undefined, (query) => query.where("indicator", "=", id ?? ""))
    .orderBy("focus_point")
    .execute();
  return new Map([...groupedBy(rows, (row) => row.indicator)].map(([key, group]) => [key, group.map(fitOf)]));
}

const fitOf = (row: { readonly focus_point: string; readonly fit: string; readonly note: string | null }): FocusPointFit => ({
  focusPoint: asId(row.focus_point),
  fit: oneOf(fits, row.fit),
  note: row.note,
});

const indicatorOf = (row: IndicatorRow, themes: readonly ThemeId[], focusPoints: readonly FocusPointFit[]): Indicator => ({
  id: asId<IndicatorId>(row.id),
  titleNl: row.title_nl,
  titleEn: row.title_en,
  role: oneOf(["indicator", "base"], row.role),
  themes,
  definition: row.definition,
  unit: row.unit,
  decimals: row.decimals,
  kind: oneOf(indicatorKinds, row.kind),
  direction: oneOf(directions, row.direction),
  directionReason: row.direction_reason,
  periodKind: row.period_kind,
  areaLevels: row.area_levels_json,
  numerator: row.numerator,
  denominator: row.denominator,
  bridging: oneOf(bridgings, row.bridging),
  licence: row.licence,
  source: row.source_json,
  knownBreaks: row.known_breaks_json,
  weaknesses: row.weaknesses_json,
  caution: oneOf(cautions, row.caution),
  focusPoints,
  recipes: row.recipes_json,
  version: row.version,
  changedAt: new Date(row.changed_at),
});
