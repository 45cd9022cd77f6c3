import { dayOf } from "../../../lib/day.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import { slugOf } from "../../../lib/text.ts";
import { answerBody, answerJson } from "../../../platform/api/answer.ts";
import { csvOf } from "../../../platform/api/csv.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { agendaNotFound } from "../domain/refusals.ts";
import type { TimelineItem } from "../domain/timeline.ts";
import { chosenYears, yearsIn } from "../domain/timeline-years.ts";
import { type TimelineQuery, timelineQuery, yearChoiceOf } from "../input/timeline.ts";
import { TimelinePage } from "../pages/timeline.tsx";
import { agendaAt } from "../store/agendas.ts";
import { themesOf } from "../store/themes.ts";
import type { AgendaReads } from "../tables.ts";
import { timelineTexts } from "../texts/timeline.ts";
import { timelineIn } from "./timeline-of.ts";

/** What happened to an agenda and what still must, as a page and as a file of exactly what the page shows. */
export function timelineRoutes<Tables extends AgendaReads>() {
  return newApp<Tables>()
    .get("/agenda/:agenda/tijdlijn", admit("visitor", "member"), async (c) =>
      answerPage(c, <TimelinePage {...(await shown(c.var.visit, c.req.param("agenda"), readQuery(c.req.url, timelineQuery)))} />),
    )
    .get("/agenda/:agenda/tijdlijn.csv", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const { agenda, items } = await inFile(visit, c.req.param("agenda"), c.req.url);
      const file = `${slugOf(visit.view.siteName)}-tijdlijn-${slugOf(agenda.id)}-${dayOf(visit.now)}.csv`;
      return answerBody<Tables>(c, csvOf(columnsIn(visit), items), {
        "Content-Type": "text/csv; charset=utf-8; header=present",
        "Content-Disposition": `attachment; filename="${file}"`,
      });
    })
    .get("/agenda/:agenda/tijdlijn.json", admit("visitor", "member"), async (c) => {
      const { items } = await inFile(c.var.visit, c.req.param("agenda"), c.req.url);
      const columns = Object.entries(columnsIn(c.var.visit));
      return answerJson<Tables>(
        c,
        items.map((item) => Object.fromEntries(columns.map(([name, read]) => [name, read(item)]))),
      );
    });
}

async function shown<Tables extends AgendaReads>({ db, actor, view, now }: Visit<Tables>, period: string, query: TimelineQuery) {
  const agenda = await agendaAt(db, actor, period);
  if (!agenda) throw agendaNotFound(period);
  const themes = await themesOf(db, actor, agenda.id);
  const items = await timelineIn({ db, actor, now }, agenda, themes);
  const fits = ({ kind, theme }: TimelineItem) =>
    (query.soort === undefined || kind === query.soort) && (query.thema === undefined || theme === query.thema);
  const years = yearsIn(items.filter(fits));
  return { view, agenda, themes, query, years, shown: chosenYears(years, yearChoiceOf(query), dayOf(now)) };
}

/** What a file holds: the years that were chosen, and everything when none was. */
async function inFile<Tables extends AgendaReads>(visit: Visit<Tables>, period: string, address: string) {
  const query = readQuery(address, timelineQuery);
  const { agenda, shown: years } = await shown(visit, period, { ...query, jaar: query.jaar ?? "alle" });
  return { agenda, items: years.flatMap(({ items }) => items) };
}

/** What stands in a file of the timeline. */
const columnsIn = ({ view: { language, origin } }: Pick<Visit<unknown>, "view">) => ({
  datum: ({ date }: TimelineItem) => date.on,
  datumInWoorden: ({ date }: TimelineItem) => dateInWords(date, language),
  soort: ({ kind }: TimelineItem) => timelineTexts[language].kinds[kind],
  thema: ({ theme }: TimelineItem) => theme,
  tekst: ({ sentence }: TimelineItem) => sentence,
  adres: ({ address }: TimelineItem) => (address === null ? null : `${origin}${address}`),
  bronnen: ({ sources }: TimelineItem) => sources,
});
