import { z } from "zod";
import { type AgendaId, asId, type CityId, type IndicatorId, type TargetId } from "../../../lib/ids.ts";
import { distinct, type KnownIds, optional, reference, words } from "../../../platform/content/fields.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import { verifications } from "../domain/indicator.ts";
import type { MeasuredAgenda } from "../domain/indicator-target.ts";
import { code, target } from "./target-fields.ts";
import { linkTargets } from "./target-links.ts";
import { citySeries, nationalSeries } from "./target-series.ts";

/** What targets may refer to; null when that is not known here. */
export interface KnownToTargets {
  readonly agendas: KnownIds;
  readonly targets: KnownIds;
  readonly indicators: KnownIds;
  readonly cities: KnownIds;
}

const nothingKnown: KnownToTargets = { agendas: null, targets: null, indicators: null, cities: null };

const file = "indicator-targets.yaml";

/** Reads how the targets of an agenda can be measured; nothing where no file says so, null when there is something wrong with it. */
export function readMeasuredAgendas(reading: Reading, known: KnownToTargets): readonly MeasuredAgenda[] | null {
  if (!reading.has(file)) return [];
  const agenda = readTargetContent(reading, known);
  return agenda && [agenda];
}

/** Reads the file that says how the targets of an agenda can be measured; null when there is something wrong with it. */
export const readTargetContent = (reading: Reading, known: KnownToTargets = nothingKnown): MeasuredAgenda | null =>
  reading.read(file, targetsFile(known));

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
      const seen = new Set<string>();
      const idOf = (local: string, ...path: readonly (string | number)[]) => {
        const id = asId<TargetId>(`${file.agenda}-${local}`);
        if (seen.has(id)) say(path, `Something is said of ${JSON.stringify(local)} twice.`);
        seen.add(id);
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
