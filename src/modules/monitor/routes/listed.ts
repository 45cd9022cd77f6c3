import { dayOf } from "../../../lib/day.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { currentAgenda, focusPointsOf, themesOf } from "../../agenda/index.ts";
import { fitting, type Listed } from "../domain/catalogue.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { FiguresQuery, IndicatorsQuery } from "../input.ts";
import type { MonitorReads } from "../tables.ts";
import { holdings } from "./holdings.ts";
import { knownIndicators } from "./known-indicators.ts";

/** Every indicator with what there is of it. */
export const listedIn = async (visit: Visit<MonitorReads>): Promise<readonly Listed[]> =>
  withHoldings(visit, await knownIndicators(visit.db));

/** These indicators with what there is of them. */
export async function withHoldings({ db, view }: Visit<MonitorReads>, indicators: readonly Indicator[]): Promise<readonly Listed[]> {
  const held = await holdings(db, indicators, dayOf(view.now));
  return indicators.map((indicator) => ({ indicator, holding: held.get(indicator.id) ?? null }));
}

/** The themes of the current agenda, as far as whoever asks may see them. */
export async function themesIn({ db, actor }: Visit<MonitorReads>) {
  const agenda = await currentAgenda(db, actor);
  return agenda ? themesOf(db, actor, agenda.id) : [];
}

/** What fits the filters; of a theme or focus point that is not in the current agenda, nothing does. */
export async function chosenIn(visit: Visit<MonitorReads>, all: readonly Listed[], query: IndicatorsQuery | FiguresQuery) {
  const theme = query.thema === undefined ? undefined : (await themesIn(visit)).find(({ position }) => position === query.thema)?.id;
  const code = "speerpunt" in query ? query.speerpunt : undefined;
  const focusPoint = code === undefined ? undefined : await focusPointIn(visit, code);
  if ((query.thema !== undefined && theme === undefined) || (code !== undefined && focusPoint === undefined)) return [];
  return fitting(all, { theme, focusPoint, onlyWithFigures: query.tonen === "waarden" });
}

async function focusPointIn({ db, actor }: Visit<MonitorReads>, code: string) {
  const agenda = await currentAgenda(db, actor);
  return agenda ? (await focusPointsOf(db, actor, agenda.id)).find((point) => point.code === code)?.id : undefined;
}
