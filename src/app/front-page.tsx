import { dayOf } from "../lib/day.ts";
import type { CityId } from "../lib/ids.ts";
import {
  type Agenda,
  type AgendaEvent,
  accountCounts,
  actingCityCounts,
  askVerdictsByFocusPoint,
  currentAgenda,
  focusPointsOf,
  initiativeCounts,
  initiativeTotal,
  latestEvents,
  themesOf,
  upcomingDeadlines,
  verdictCounts,
} from "../modules/agenda/index.ts";
import type { WaySource } from "../modules/monitor/index.ts";
import { type City, citiesOn, noNetwork, ownNetwork } from "../modules/network/index.ts";
import { admit } from "../platform/http/admit.ts";
import { answerPage } from "../platform/http/answer.ts";
import { newApp, type Visit } from "../platform/http/env.ts";
import { levelOf, type Tile } from "../ui/tile-map.tsx";
import type { NeedSource } from "./needs.ts";
import { homeTexts } from "./page-texts/home.ts";
import type { GlanceTheme } from "./pages/glance.tsx";
import { HomePage, type HomeProps } from "./pages/home.tsx";
import type { Tables } from "./tables.ts";

/**
 * The front page: every module gives its part. Who has signed in finds on top what waits; the page of visitors, which is kept, never
 * holds anything of that.
 */
export const frontPage = ({ needs, ways }: { readonly needs: NeedSource; readonly ways: WaySource }) =>
  newApp<Tables>().get("/", admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const waiting = visit.actor.personId === null ? null : await needs(visit);
    return answerPage(c, <HomePage {...(await homeOf(visit, ways))} needs={waiting} />);
  });

/** How many of the latest events are shown. */
const latestShown = 6;

async function homeOf(visit: Visit<Tables>, ways: WaySource): Promise<Omit<HomeProps, "needs">> {
  const { db, actor, view } = visit;
  const network = await ownNetwork(db);
  const agenda = await currentAgenda(db, actor);
  if (!network || !agenda) throw noNetwork();
  const today = dayOf(visit.now);
  const counts = await initiativeCounts(visit);
  return {
    view,
    themes: await glanceOf(visit, agenda, await ways(visit.now)),
    verdicts: await verdictCounts(db, actor),
    accounts: await accountCounts(db, actor),
    tiles: tilesOf(await citiesOn(db, network.id, today), counts, homeTexts[view.language].initiatives),
    initiatives: await initiativeTotal(db, actor),
    latest: onceEach(await latestEvents(db, actor, latestShown * 2)).slice(0, latestShown),
    coming: await upcomingDeadlines(db, actor, agenda.id, today),
  };
}

/** One event can be told of several asks; it is news once. */
const onceEach = (events: readonly AgendaEvent[]): readonly AgendaEvent[] =>
  events.filter((event, index) => events.findIndex(({ sentence }) => sentence === event.sentence) === index);

async function glanceOf(
  { db, actor, now }: Visit<Tables>,
  agenda: Agenda,
  ways: Awaited<ReturnType<WaySource>>,
): Promise<readonly GlanceTheme[]> {
  const points = await focusPointsOf(db, actor, agenda.id);
  const verdicts = await askVerdictsByFocusPoint(db, actor);
  const cities = await actingCityCounts(db, actor, agenda, dayOf(now));
  const themes = await themesOf(db, actor, agenda.id);
  return themes.map((theme) => ({
    position: theme.position,
    label: String(theme.number ?? theme.position),
    title: theme.title,
    href: `/agenda/${agenda.id}/thema/${theme.position}`,
    points: points
      .filter((point) => point.themes[0] === theme.id)
      .map((point) => ({
        code: point.code,
        title: point.title,
        href: `/agenda/${agenda.id}/speerpunt/${point.code}`,
        cities: cities.get(point.id) ?? 0,
        way: ways.get(point.id) ?? "none",
        verdicts: (verdicts.get(point.id) ?? []).map(({ verdict }) => verdict),
      })),
  }));
}

function tilesOf(cities: readonly City[], counts: ReadonlyMap<CityId, number>, says: (count: number) => string): readonly Tile[] {
  const most = Math.max(0, ...counts.values());
  return cities.map((city) => {
    const count = counts.get(city.id) ?? 0;
    return { name: city.name, href: `/steden/${city.slug}`, ...city.tile, says: says(count), level: levelOf(count, most) };
  });
}
