import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { subjectNames, themeLabel } from "../../agenda/index.ts";
import type { Listed } from "../domain/catalogue.ts";
import { figuresQuery } from "../input.ts";
import { FiguresPage, type ListedTheme } from "../pages/figures.tsx";
import { measures } from "../store/indicators.ts";
import type { MonitorReads } from "../tables.ts";
import { chosenIn, listedIn, themesIn } from "./listed.ts";

/** The list of figures. */
export function figuresRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>().get("/cijfers", admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const query = readQuery(c.req.url, figuresQuery);
    const all = await listedIn(visit);
    const themes = await themesIn(visit);
    const shown = await chosenIn(visit, all, query);
    return answerPage(
      c,
      <FiguresPage
        view={visit.view}
        query={query}
        themes={byTheme(themes, shown)}
        shown={shown.length}
        total={all.length}
        withFigures={all.filter(({ holding }) => holding !== null).length}
        unmeasured={query.thema === undefined && query.tonen === undefined ? await unmeasuredIn(visit) : []}
      />,
    );
  });
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
