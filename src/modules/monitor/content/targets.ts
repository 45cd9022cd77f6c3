import { z } from "zod";
import type { AgendaId, CityId, IndicatorId, TargetId } from "../../../lib/ids.ts";
import { asId } from "../../../lib/ids.ts";
import { distinct, type KnownIds, optional, reference, words } from "../../../platform/content/fields.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import { directions, verifications } from "../domain/indicator.ts";
import { countings, type MeasuredAgenda, targetScopes } from "../domain/indicator-target.ts";
import { linkTargets } from "./target-links.ts";
import { targetPath } from "./target-path.ts";
import { citySeries, nationalSeries, seriesKey } from "./target-series.ts";

/** What targets may refer to; null when that is not known here. */
export interface KnownToTargets {
  readonly agendas: KnownIds;
  readonly targets: KnownIds;
  readonly indicators: KnownIds;
  readonly cities: KnownIds;
}

const nothingKnown: KnownToTargets = { agendas: null, targets: null, indicators: null, cities: null };

/** Reads how the targets of an agenda can be measured, from `indicator-targets.yaml`; null when there is something wrong with it. */
export const readTargetContent = (reading: Reading, known: KnownToTargets = nothingKnown): MeasuredAgenda | null =>
  reading.read("indicator-targets.yaml", targetsFile(known));

/** Such as `k01`. */
const code = z.string().regex(/^k\d{2}$/, "This must be the code of a target, such as k01.");

const toldPath = z.strictObject({ key: seriesKey, titleNl: words, titleEn: words, path: targetPath });

const reading = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("series"), series: seriesKey }),
  z.strictObject({ kind: z.literal("gain"), share: seriesKey, stock: seriesKey }),
]);

const target = (indicator: z.ZodType<IndicatorId>) =>
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

const fact = (indicator: z.ZodType<IndicatorId>) =>
  z.strictObject({ code, check: words, basis: optional(words), indicator: optional(indicator), verification: z.enum(verifications) });

const targetsFile = ({ agendas, targets, indicators, cities }: KnownToTargets) => {
  const indicator = reference<IndicatorId>("indicator", indicators);
  return z
    .strictObject({
      agenda: reference<AgendaId>("agenda", agendas),
      standing: words,
      series: distinct("key", nationalSeries),
      citySeries: distinct("key", citySeries(reference<CityId>("city", cities))),
      targets: distinct("code", target(indicator)),
      factsChecked: distinct("code", fact(indicator)),
      notMeasurable: z.array(z.strictObject({ codes: z.array(code).min(1), reason: words })),
    })
    .transform((file, context): MeasuredAgenda => {
      const say = (path: readonly (string | number)[], message: string) => context.addIssue({ code: "custom", path: [...path], message });
      const idOf = (local: string, ...path: readonly (string | number)[]) => {
        const id = asId<TargetId>(`${file.agenda}-${local}`);
        if (targets !== null && !targets.has(id)) say(path, `There is no target ${JSON.stringify(id)} in the content.`);
        return id;
      };
      return {
        agenda: file.agenda,
        standing: file.standing,
        targets: linkTargets(file, say).map(({ code: local, ...fields }, at) => ({
          target: idOf(local, "targets", at, "code"),
          ...fields,
        })),
        factsChecked: file.factsChecked.map(({ code: local, ...fields }, at) => ({
          target: idOf(local, "factsChecked", at, "code"),
          ...fields,
        })),
        notMeasurable: file.notMeasurable.map(({ codes, reason }, at) => ({
          targets: codes.map((local, which) => idOf(local, "notMeasurable", at, "codes", which)),
          reason,
        })),
      };
    });
};

export type ToldTarget = z.infer<ReturnType<typeof target>>;
