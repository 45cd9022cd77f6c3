import { dayOf } from "../../../lib/day.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { bodiesAbout, citiesOn, type NetworkTables } from "../../network/index.ts";
import { agendaAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import { coverageOf, openPlacesIn } from "../domain/matrix.ts";
import { agendaNotFound, focusPointNotFound, noAgenda, themeNotFound } from "../domain/refusals.ts";
import type { Theme } from "../domain/theme.ts";
import { AgendaPage } from "../pages/agenda.tsx";
import { AgendasPage } from "../pages/agendas.tsx";
import { FocusPointPage } from "../pages/focus-point.tsx";
import type { PointEntry } from "../pages/point-rows.tsx";
import { ThemePage } from "../pages/theme.tsx";
import type { AgendaSlots, FocusPointSlots, ThemeSlots } from "../slots.ts";
import { agendaAt, agendas, crossReferencesOf, deadlinesOf, partnersOf, programmesOf, remarksOf } from "../store/agendas.ts";
import { asks, asksOfFocusPoint, askVerdictsByFocusPoint, verdictCounts } from "../store/asks.ts";
import { eventsOf, lastEvents } from "../store/events.ts";
import { focusPointAt, focusPointsOf, linksOf } from "../store/focus-points.ts";
import { initiatives, initiativesOfFocusPoint } from "../store/initiatives.ts";
import { lineageOf } from "../store/lineage.ts";
import { abstentionsIn, actingCityCounts, citiesActingOn, participationCounts } from "../store/matrix.ts";
import { accountCounts, offers, offersOfFocusPoint } from "../store/offers.ts";
import { themeAt, themesOf } from "../store/themes.ts";
import type { AgendaReads } from "../tables.ts";
import { beginningOf, changing } from "./desk/record-tools.tsx";
import { progressOf } from "./progress-of.ts";

type Needed = AgendaReads & NetworkTables;

/** The pages of agendas, themes and focus points, with what other modules hang on them. */
export function agendaRoutes<Tables extends Needed>(slots: {
  readonly agenda: AgendaSlots<Tables>;
  readonly theme: ThemeSlots<Tables>;
  readonly focusPoint: FocusPointSlots<Tables>;
}) {
  return newApp<Tables>()
    .get("/agenda", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const all = await agendas(visit.db, visit.actor);
      const [first, ...others] = all;
      if (!first) throw noAgenda();
      if (others.length > 0) return answerPage(c, <AgendasPage view={visit.view} agendas={all} />);
      return answerPage(c, await agendaPage(visit, first, slots.agenda));
    })
    .get("/agenda/:agenda", admit("visitor", "member"), async (c) =>
      answerPage(c, await agendaPage(c.var.visit, await existingAgenda(c.var.visit, c.req.param("agenda")), slots.agenda)),
    )
    .get("/agenda/:agenda/thema/:position{[1-9][0-9]{0,3}}", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const agenda = await existingAgenda(visit, c.req.param("agenda"));
      const position = c.req.param("position");
      const theme = await themeAt(visit.db, visit.actor, agenda.id, Number(position));
      if (!theme) throw themeNotFound(agenda.id, position);
      const panels = await Promise.all(slots.theme.panels.map((panel) => panel(visit, theme)));
      return answerPage(c, <ThemePage {...(await themeParts(visit, agenda, theme))} panels={panels.filter((panel) => panel !== null)} />);
    })
    .get("/agenda/:agenda/speerpunt/:code", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const agenda = await existingAgenda(visit, c.req.param("agenda"));
      const code = c.req.param("code");
      const point = await focusPointAt(visit.db, visit.actor, agenda.id, code);
      if (!point) throw focusPointNotFound(agenda.id, code);
      const panels = await Promise.all(slots.focusPoint.panels.map((panel) => panel(visit, point)));
      return answerPage(
        c,
        <FocusPointPage {...(await pointParts(visit, agenda, point))} panels={panels.filter((panel) => panel !== null)} />,
      );
    });
}

async function existingAgenda({ db, actor }: Visit<Needed>, period: string): Promise<Agenda> {
  const agenda = await agendaAt(db, actor, period);
  if (!agenda) throw agendaNotFound(period);
  return agenda;
}

/** The page of an agenda; at its own address, also when it is shown at `/agenda`. */
async function agendaPage<Tables extends Needed>(visit: Visit<Tables>, agenda: Agenda, slots: AgendaSlots<Tables>) {
  const { db, actor } = visit;
  const [themes, entries, deeds, counts, accounts, references, remarks, partners, programmes, deadlines] = await Promise.all([
    themesOf(db, actor, agenda.id),
    pointEntries(visit, agenda),
    initiatives(db, actor, {}),
    verdictCounts(db, actor, { agenda: agenda.id }),
    accountCounts(db, actor, { agenda: agenda.id }),
    crossReferencesOf(db, actor, agenda.id),
    remarksOf(db, actor, agenda.id),
    partnersOf(db, actor, agenda.id),
    programmesOf(db, actor, agenda.id),
    deadlinesOf(db, actor, agenda.id),
  ]);
  const panels = await Promise.all(slots.panels.map((panel) => panel(visit, agenda)));
  const byTheme = groupedBy(entries, ({ point }) => point.themes[0]);
  return (
    <AgendaPage
      view={{ ...visit.view, path: agendaAddress(agenda.id) }}
      changing={await changing(visit, "agenda", agenda)}
      agenda={agenda}
      themes={themes.map((theme) => ({ theme, points: byTheme.get(theme.id) ?? [] }))}
      totals={{ asks: counts, offers: accounts, initiatives: deeds.filter((deed) => deed.agenda === agenda.id).length }}
      document={{ references, remarks, partners, programmes, deadlines }}
      panels={panels.filter((panel) => panel !== null)}
    />
  );
}

async function themeParts(visit: Visit<Needed>, agenda: Agenda, theme: Theme) {
  const { db, actor, view, now } = visit;
  const chosen = { agenda: agenda.id, theme: theme.position };
  const all = await pointEntries({ db, actor, now }, agenda);
  const entries = all.filter(({ point }) => point.themes.includes(theme.id));
  const own = entries.map(({ point }) => point.id);
  const [themes, progress, asked, offered, deadlines, programmes, events] = await Promise.all([
    themesOf(db, actor, agenda.id),
    progressOf({ db, actor, now }, { agenda, points: own, theme: theme.position }),
    asks(db, actor, chosen),
    offers(db, actor, chosen),
    deadlinesOf(db, actor, agenda.id),
    programmesOf(db, actor, agenda.id),
    eventsOf(db, "theme", theme.id),
  ]);
  return {
    view,
    changing: await changing(visit, "theme", theme),
    agenda,
    theme,
    themes,
    points: entries,
    progress,
    asks: asked,
    offers: offered,
    deadlines: deadlines.filter((deadline) => deadline.theme === theme.id),
    programmes: programmes.filter((programme) => programme.theme === theme.id),
    events,
  };
}

/** All focus points of an agenda with what is done about each. */
async function pointEntries(
  { db, actor, now }: Pick<Visit<Needed>, "db" | "actor" | "now">,
  agenda: Agenda,
): Promise<readonly PointEntry[]> {
  const [points, verdicts, cities] = await Promise.all([
    focusPointsOf(db, actor, agenda.id),
    askVerdictsByFocusPoint(db, actor),
    actingCityCounts(db, actor, dayOf(now)),
  ]);
  return points.map((point) => ({ point, asks: verdicts.get(point.id) ?? [], cities: cities.get(point.id) ?? 0 }));
}

async function pointParts(visit: Visit<Needed>, agenda: Agenda, point: FocusPoint) {
  const { db, actor, view, now } = visit;
  const [themes, points, asked, offered, deeds, members, counts, links, lineage] = await Promise.all([
    themesOf(db, actor, agenda.id),
    focusPointsOf(db, actor, agenda.id),
    asksOfFocusPoint(db, actor, point.id),
    offersOfFocusPoint(db, actor, point.id),
    initiativesOfFocusPoint(db, actor, point.id),
    citiesOn(db, agenda.network, dayOf(now)),
    citiesActingOn(db, actor, point.id),
    linksOf(db, actor, point.id),
    lineageOf(db, actor, point.id),
  ]);
  const [home, ...others] = point.themes.flatMap((id) => themes.find((theme) => theme.id === id) ?? []);
  if (!home) throw focusPointNotFound(agenda.id, point.code);
  const part = { agenda: agenda.id, points: [point.id] };
  const here = coverageOf([point], members, await participationCounts(db, actor, part), await abstentionsIn(db, actor, part));
  const [bodies, lastAskEvents, lastOfferEvents] = await Promise.all([
    bodiesAbout(db, actor, home.id, point.id, dayOf(now)),
    lastEvents(
      db,
      "ask",
      asked.map(({ id }) => id),
    ),
    lastEvents(
      db,
      "offer",
      offered.map(({ id }) => id),
    ),
  ]);
  return {
    view,
    changing: await changing(visit, "focus-point", point),
    beginning: beginningOf(visit, { agenda: agenda.id, speerpunt: point.code }),
    agenda,
    point,
    themes: [home, ...others] as const,
    points,
    asks: asked,
    offers: offered,
    lastAskEvents,
    lastOfferEvents,
    initiatives: deeds,
    members,
    counts,
    progress: await progressOf({ db, actor, now }, { agenda, points: [point.id] }),
    quiet: openPlacesIn(here)[0] ?? { open: [], abstaining: [] },
    links,
    lineage,
    bodies: bodies.map((body) => ({ ...body, isThemeGroup: body.kind === "theme-group" })),
  };
}
