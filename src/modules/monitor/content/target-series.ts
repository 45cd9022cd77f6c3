import { z } from "zod";
import { asId, type CityId, type StatTableId } from "../../../lib/ids.ts";
import { words } from "../../../platform/content/fields.ts";
import type { CitySeries, NationalSeries } from "../domain/indicator-target.ts";
import { observationStatuses } from "../domain/observation.ts";
import { byTime } from "../domain/period-code.ts";
import { period } from "./period.ts";

/** The name of a series or path in the file. */
export const seriesKey = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "This must be lower case letters and figures with hyphens between them.");

const published = z.strictObject({
  key: seriesKey,
  titleNl: words,
  titleEn: words,
  unit: words,
  table: words.transform((id) => asId<StatTableId>(id)),
  measure: words,
  status: z.enum(observationStatuses),
  source: words,
});

/** Figures of the country, the oldest first. */
export const nationalSeries = published
  .extend({ figures: z.record(z.string(), z.number()) })
  .transform(({ figures, ...told }, context): NationalSeries => {
    const points = Object.entries(figures).flatMap(([text, value]) => {
      const read = period.safeParse(text);
      if (read.success) return [{ period: read.data, value }];
      context.addIssue({ code: "custom", path: ["figures", text], message: "This must be the code of a period, such as 2024JJ00." });
      return [];
    });
    const { status, table } = told;
    const plain = { missing: null, status, count: null, isBridged: false, isOnOldBorders: false, breaksBefore: false, table, vintages: [] };
    return { ...told, points: points.toSorted((a, b) => byTime(a.period, b.period)).map((point) => ({ ...point, ...plain })) };
  });

/** Figures of cities in one period, and of the country where it is needed. */
export const citySeries = (city: z.ZodType<CityId, string>) =>
  published
    .extend({ period, country: z.number().positive().nullable().default(null), figures: z.record(z.string(), z.number().positive()) })
    .transform(({ country, figures, ...told }, context): CitySeries => {
      const ofCity = Object.entries(figures).map(([code, value]) => {
        const read = city.safeParse(code);
        for (const issue of read.error?.issues ?? []) {
          context.addIssue({ code: "custom", path: ["figures", code], message: issue.message });
        }
        return [asId<CityId>(code), value] as const;
      });
      return { ...told, ofCountry: country, ofCity: new Map(ofCity) };
    });
