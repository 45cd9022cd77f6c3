import type { Change, ChangeChoice } from "../../../lib/change.ts";
import { dayOf } from "../../../lib/day.ts";
import { type Page, pageOf } from "../../../lib/paging.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import { slugOf } from "../../../lib/text.ts";
import { answerBody } from "../../../platform/api/answer.ts";
import { csvOf } from "../../../platform/api/csv.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerFeed, answerPage } from "../../../platform/http/answer.ts";
import { attachmentNamed } from "../../../platform/http/attachment.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { findableAt } from "../../../platform/search/search.ts";
import type { SearchTables } from "../../../platform/search/tables.ts";
import { type AgendaTables, subjectNames } from "../../agenda/index.ts";
import { citiesOn, type NetworkTables, noNetwork, ownNetwork } from "../../network/index.ts";
import { changesOfNothing } from "../domain/change-refusals.ts";
import { fitting, told, yearsOf } from "../domain/changes.ts";
import { type ChangeQuery, changeQuery, choiceOf } from "../input/changes.ts";
import { ChangesPage, type Option } from "../pages/changes.tsx";
import { changesFeed, updatedOf } from "../pages/changes-feed.ts";
import { changeLogTexts } from "../texts/changes.ts";

type LogReads = AgendaTables & NetworkTables & SearchTables;

/** What all modules tell of what changed; the app ties them together. */
interface LogParts<Tables> {
  readonly changes: (visit: Visit<Tables>, choice: ChangeChoice) => Promise<readonly Change[]>;
}

/** Changes on one page, and in one feed. */
const perPage = 25;
const mostInFeed = 50;

/** The log of changes as a page, as a file of exactly what the page is about, and as a feed. */
export function changeRoutes<Tables extends LogReads>({ changes }: LogParts<Tables>) {
  return newApp<Tables>()
    .get("/wijzigingen", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const query = readQuery(c.req.url, changeQuery);
      const subject = await subjectOf(visit, query);
      const all = told(await changes(visit, {}), dayOf(visit.now));
      const shown = fitting(all, choiceOf(query), dayOf(visit.now));
      const [themes, cities] = [await themeOptions(visit), await cityOptions(visit)];
      const page = pageWithin(shown, query.pagina);
      const years = yearsOf(query.over === undefined ? all : fitting(all, { about: [query.over] }, dayOf(visit.now)));
      return answerPage(c, <ChangesPage {...{ view: visit.view, query, subject, page, themes, cities, years }} />);
    })
    .get("/wijzigingen.csv", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const { shown } = await logOf(visit, c.req.url);
      return answerBody<Tables>(c, csvOf(columnsIn(visit), shown), {
        "Content-Type": "text/csv; charset=utf-8; header=present",
        "Content-Disposition": attachmentNamed(`${slugOf(visit.view.siteName)}-wijzigingen-${dayOf(visit.now)}.csv`),
      });
    })
    .get("/wijzigingen.atom", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const { shown, subject, query } = await logOf(visit, c.req.url);
      const network = (await ownNetwork(visit.db))?.name;
      if (network === undefined) throw noNetwork();
      const t = changeLogTexts[visit.language];
      const newest = shown.slice(0, mostInFeed);
      const title = subject === null ? t.title : t.titleOf(subject.title);
      const feed = changesFeed({ view: visit.view, title, network, query: queryIn(query), changes: newest });
      return answerFeed(c, feed, { type: "application/atom+xml", changedAt: updatedOf(newest) });
    });

  async function logOf(visit: Visit<Tables>, address: string) {
    const query = readQuery(address, changeQuery);
    const subject = await subjectOf(visit, query);
    const today = dayOf(visit.now);
    const choice = choiceOf(query);
    return { query, subject, shown: fitting(told(await changes(visit, choice), today), choice, today) };
  }
}

/** The page of which somebody wants the log; refused when there is none that whoever asks may see. */
async function subjectOf({ db, actor }: Visit<LogReads>, { over }: ChangeQuery) {
  if (over === undefined) return null;
  const subject = await findableAt(db, actor, over);
  if (!subject) throw changesOfNothing(over);
  return subject;
}

/** Past the last page stands the last one, because changes can have gone since the link was made. */
function pageWithin(changes: readonly Change[], page: number): Page<Change> {
  const last = Math.max(1, Math.ceil(changes.length / perPage));
  return pageOf(changes, { page: Math.min(page, last), perPage });
}

/** The themes of all agendas; where there is more than one agenda, each with its own. */
async function themeOptions({ db, actor }: Visit<LogReads>): Promise<readonly Option[]> {
  const found = [...(await subjectNames(db, actor)).values()].flatMap(({ address, label, title }) => {
    const [, agenda, position] = address.match(/^\/agenda\/([^/]+)\/thema\/(\d+)$/) ?? [];
    return agenda === undefined ? [] : [{ agenda, position: Number(position), name: `${label}. ${title}` }];
  });
  const isOne = new Set(found.map(({ agenda }) => agenda)).size === 1;
  return found
    .toSorted((a, b) => (a.agenda === b.agenda ? a.position - b.position : a.agenda < b.agenda ? 1 : -1))
    .map(({ agenda, position, name }) => ({ value: `${agenda}.${position}`, label: isOne ? name : `${agenda}: ${name}` }));
}

async function cityOptions({ db, now }: Visit<LogReads>): Promise<readonly Option[]> {
  const network = await ownNetwork(db);
  if (!network) return [];
  return (await citiesOn(db, network.id, dayOf(now))).map(({ slug, name }) => ({ value: slug, label: name }));
}

/** What was chosen, in one order: the same feed has one address, whoever asks for it. */
function queryIn({ pagina: _page, ...chosen }: ChangeQuery): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(chosen).toSorted()) if (value !== undefined) query.set(key, value);
  return query.toString().replaceAll("%2F", "/");
}

/** What stands in a file of the log. */
const columnsIn = ({ view: { language, origin } }: Pick<Visit<unknown>, "view">) => ({
  opgeschreven: ({ recordedAt }: Change) => recordedAt?.toISOString() ?? null,
  gebeurde: ({ happened }: Change) => happened?.on ?? null,
  gebeurdeInWoorden: ({ happened }: Change) => (happened === null ? null : dateInWords(happened, language)),
  soort: ({ kind }: Change) => changeLogTexts[language].kinds[kind],
  onderdeel: ({ label }: Change) => label,
  titel: ({ title }: Change) => title,
  wat: ({ act }: Change) => act,
  reden: ({ reason }: Change) => reason,
  namens: ({ organisation }: Change) => organisation,
  adres: ({ address }: Change) => `${origin}${address}`,
  bronnen: ({ sources }: Change) => sources,
});
