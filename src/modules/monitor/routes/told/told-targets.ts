import type { Actor } from "../../../../lib/actor.ts";
import type { AgendaId, CityId, ThemeId } from "../../../../lib/ids.ts";
import { wholeNumber } from "../../../../lib/numbers.ts";
import type { Visit } from "../../../../platform/http/env.ts";
import { statementInWords, targetAddress, targets } from "../../../agenda/index.ts";
import { divisionOf } from "../../domain/target-division.ts";
import { mainStatusOf } from "../../domain/target-readings.ts";
import { measuresOfAgenda } from "../../store/targets.ts";
import type { MonitorReads } from "../../tables.ts";
import { statusTexts } from "../../texts/status.ts";

/** A measured target in words. */
export interface ToldTarget {
  readonly code: string;
  /** In the words of the agenda. */
  readonly statement: string;
  readonly address: string;
  /** Null when it is about the agenda as a whole. */
  readonly theme: ThemeId | null;
  readonly status: string;
  /** What we reckon to fall to the city; null where the number is not divided, or nobody asked for a city. */
  readonly share: string | null;
}

/** The measured targets of an agenda that this actor may see, each with what falls to a city by our own division. */
export async function toldTargets(
  { db, view }: Pick<Visit<MonitorReads>, "db" | "view">,
  actor: Actor,
  agenda: AgendaId,
): Promise<(city: CityId | null) => readonly ToldTarget[]> {
  const seen = new Map((await targets(db, actor, { agenda })).map((target) => [target.id, target]));
  const measures = (await measuresOfAgenda(db, agenda)).filter((measure) => measure.extent === "measured");
  return (city) =>
    measures.flatMap(({ target: id, measured }) => {
      const target = seen.get(id);
      if (!target) return [];
      const share = city === null ? undefined : divisionOf(measured, [city])?.shares.get(city);
      return [
        {
          code: target.code,
          statement: statementInWords(target, view.language),
          address: targetAddress(target.agenda, target.code),
          theme: target.theme,
          status: statusTexts[view.language].words[mainStatusOf(measured).word],
          share: share === undefined ? null : wholeNumber(Math.round(share), view.language),
        },
      ];
    });
}
