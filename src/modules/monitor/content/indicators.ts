import { z } from "zod";
import type { FocusPointId, IndicatorId, StatTableId, ThemeId } from "../../../lib/ids.ts";
import { distinct, type KnownIds, optional, reference, slug, words } from "../../../platform/content/fields.ts";
import { type ContentItem, type LoadReport, loadItems } from "../../../platform/content/load-content.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import type { ContentTables } from "../../../platform/content/tables.ts";
import type { Context } from "../../../platform/context.ts";
import {
  bridgings,
  cautions,
  directions,
  type FocusPointMeasure,
  fits,
  type Indicator,
  indicatorKinds,
  type MeasureExtent,
  verifications,
} from "../domain/indicator.ts";
import { measures } from "../store/indicators.ts";
import { indicatorVersions, saveIndicator, saveMeasure } from "../store/save-indicator.ts";
import type { IndicatorTables } from "../tables/indicators.ts";

/** The catalogue, as it stands in `indicators.yaml`. */
export interface IndicatorContent {
  readonly indicators: readonly Omit<Indicator, "version" | "changedAt">[];
  readonly measures: readonly Omit<FocusPointMeasure, "version">[];
}

/** What indicators may refer to. */
interface Known {
  readonly themes: KnownIds;
  readonly focusPoints: KnownIds;
}

/** Reads the catalogue of indicators; null when there is something wrong with it. */
export const readIndicators = (reading: Reading, known: Known): IndicatorContent | null =>
  reading.read("indicators.yaml", indicatorsFile(known));

/** Remembers what is new or changed in the catalogue. */
export async function loadIndicators(
  context: Context<IndicatorTables & ContentTables>,
  { indicators, measures: told }: IndicatorContent,
): Promise<LoadReport> {
  const versions = await indicatorVersions(context.tx);
  const known = await measures(context.tx);
  return loadItems(context, [
    ...indicators.map(
      (indicator, index): ContentItem<IndicatorTables & ContentTables> => ({
        kind: "indicator",
        id: indicator.id,
        content: { ...indicator, position: index + 1 },
        currentVersion: versions.get(indicator.id) ?? null,
        save: (tx, version, changedAt) => saveIndicator(tx, { ...indicator, version, changedAt }, index + 1),
      }),
    ),
    ...told.map(
      (measure): ContentItem<IndicatorTables & ContentTables> => ({
        kind: "focus-point-measure",
        id: measure.focusPoint,
        content: measure,
        currentVersion: known.get(measure.focusPoint)?.version ?? null,
        save: (tx, version) => saveMeasure(tx, { ...measure, version }),
      }),
    ),
  ]);
}

const term = z
  .strictObject({
    table: reference<StatTableId>("table", null),
    measure: words,
    slice: z.string().default(""),
    weight: z.number().default(1),
    lagYears: z.int().min(0).max(10).default(0),
  })
  .transform(({ table, measure, slice, weight, lagYears }) => ({ series: { table, measure, slice }, weight, lagYears }));

const recipe = z.strictObject({
  over: z.array(term).min(1),
  under: z.array(term).default([]),
  scale: z.number().default(1),
  continues: optional(words),
});

const indicatorSource = z.strictObject({
  organisation: words,
  table: words,
  tableTitle: optional(words),
  tableVerified: z.enum(verifications),
  feed: words,
  measures: z.array(
    z.strictObject({
      code: optional(words),
      title: words,
      table: optional(words),
      verified: z.enum(verifications),
      note: optional(words),
    }),
  ),
});

const indicator = ({ themes, focusPoints }: Known) =>
  z
    .strictObject({
      id: slug.pipe(reference<IndicatorId>("indicator", null)),
      titleNl: words,
      titleEn: words,
      role: z.enum(["indicator", "base"]),
      themes: z.array(reference<ThemeId>("theme", themes)).min(1),
      definition: words,
      unit: words,
      decimals: z.int().min(0).max(6),
      kind: z.enum(indicatorKinds),
      direction: z.enum(directions),
      directionReason: words,
      periodKind: words,
      areaLevels: z.array(words).min(1),
      numerator: optional(words),
      denominator: optional(words),
      bridging: z.enum(bridgings),
      licence: words,
      source: indicatorSource,
      knownBreaks: z.array(words),
      weaknesses: z.array(words),
      caution: z.enum(cautions),
      focusPoints: z.array(pointFit(focusPoints)),
      recipes: z.array(recipe),
    })
    .refine(({ numerator, bridging }) => bridging !== "recompute" || numerator !== null, {
      error: "What is made again from its parts must say what it is a ratio of.",
    });

const pointFit = (focusPoints: KnownIds) =>
  z
    .strictObject({ id: reference<FocusPointId>("focus point", focusPoints), fit: z.enum(fits), note: optional(words) })
    .refine((told) => told.fit === "direct" || told.note !== null, "What fits from aside must say what it does not tell.")
    .transform(({ id, ...told }) => ({ focusPoint: id, ...told }));

const reasons = (focusPoints: KnownIds) =>
  distinct("focusPoint", z.strictObject({ focusPoint: reference<FocusPointId>("focus point", focusPoints), reason: words }));

const indicatorsFile = (known: Known) =>
  z
    .strictObject({
      indicators: distinct("id", indicator(known)),
      withoutStatistic: reasons(known.focusPoints),
      onlyIndirect: reasons(known.focusPoints),
    })
    .transform(({ indicators, withoutStatistic, onlyIndirect }) => ({
      indicators,
      measures: [...withExtent("none", withoutStatistic), ...withExtent("indirect", onlyIndirect)],
    }));

const withExtent = (extent: MeasureExtent, told: readonly { readonly focusPoint: FocusPointId; readonly reason: string }[]) =>
  told.map((measure) => ({ ...measure, extent }));
