import { z } from "zod";
import type { IndicatorId } from "../../../lib/ids.ts";
import { optional, words } from "../../../platform/content/fields.ts";
import { directions } from "../domain/indicator.ts";
import { countings, targetScopes } from "../domain/indicator-target.ts";
import { targetPath } from "./target-path.ts";
import { seriesKey } from "./target-series.ts";

/** Such as `k01`. */
export const code = z.string().regex(/^k\d{2}$/, "This must be the code of a target, such as k01.");

const toldPath = z.strictObject({ key: seriesKey, titleNl: words, titleEn: words, path: targetPath });

const reading = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("series"), series: seriesKey }),
  z.strictObject({ kind: z.literal("gain"), share: seriesKey, stock: seriesKey }),
]);

/** How one target is measured, as content tells it; `linkTargets` puts the series in. */
export const target = (indicator: z.ZodType<IndicatorId>) =>
  z.strictObject({
    code,
    indicator: indicator.nullable(),
    alsoMeasuredWith: z.array(indicator).default([]),
    scope: z.enum(targetScopes),
    scopeNote: optional(words),
    direction: z.enum(directions),
    counting: z.enum(countings),
    moment: words,
    unit: words,
    bandPercent: z.number().min(0).lt(100).nullable(),
    paths: z.tuple([toldPath]).rest(toldPath),
    baseNote: optional(words),
    readings: z.array(reading).default([]),
    division: optional(z.strictObject({ total: z.number().positive(), by: seriesKey })),
    stocks: z.array(seriesKey).default([]),
    cityNote: words,
    note: words,
  });

export type ToldTarget = z.infer<ReturnType<typeof target>>;
