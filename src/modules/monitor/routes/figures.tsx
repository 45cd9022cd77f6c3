import { dayOf } from "../../../lib/day.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { currentAgenda, subjectNames, themeLabel, themesOf } from "../../agenda/index.ts";
import { fitting, type Listed } from "../domain/catalogue.ts";
import { figuresQuery } from "../input.ts";
import { FiguresPage, type ListedTheme } from "../pages/figures.tsx";
import { allIndicators, measures } from "../store/indicators.ts";
import type { MonitorReads } from "../tables.ts";
import { holdings } from "./holdings.ts";

/** The list of figures. */
export function figuresRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>().get("/cijfers", admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const query = readQuery(c.req.url, figuresQuery);
    const all = await listedIn(visit);
    const themes = await themesIn(visit);
    const chosen = query.thema === undefined ? undefined : themes.find(({ position }) => position === query.thema)?.id;
    const shown = fitting(all, { theme: chosen, onlyWithFigures: query.tonen === "waarden" });
    return answerPage(
      c,
      <FiguresPage
        view={visit.view}
        query={query}
        themes={byTheme(themes, query.thema === undefined || chosen !== undefined ? shown : [])}
        shown={shown.length}
        total={all.length}
        withFigures={all.filter(({ holding }) => holding !== null).length}
        unmeasured={query.thema === undefined && query.tonen === undefined ? await unmeasuredIn(visit) : []}
      />,
    );
  });
}

async function listedIn({ db, view }: Visit<MonitorReads>): Promise<readonly Listed[]> {
  const indicators = await allIndicators(db);
  const held = await holdings(db, indicators, dayOf(view.now));
  return indicators.map((indicator) => ({ indicator, holding: held.get(indicator.id) ?? null }));
}

async function themesIn({ db, actor }: Visit<MonitorReads>) {
  const agenda = await currentAgenda(db, actor);
  return agenda ? themesOf(db, actor, agenda.id) : [];
}

/** An indicator of several themes stands under the first of them. */
function byTheme(themes: Awaited<ReturnType<typeof themesIn>>, shown: readonly Listed[]): readonly ListedTheme[] {
  return themes.map((theme) => ({
    position: theme.position,
    label: themeLabel(theme),
    title: theme.shortTitle,
    listed: shown.filter(({ indicator }) => indicator.themes.find((one) => themes.some(({ id }) => id === one)) === theme.id),
  }));
}

async function unmeasuredIn({ db, actor }: Visit<MonitorReads>) {
  const names = await subjectNames(db, actor);
  return [...(await measures(db)).values()].flatMap(({ focusPoint, extent, reason }) => {
    const named = names.get(focusPoint);
    return extent === "none" && named ? [{ ...named, reason }] : [];
  });
}
