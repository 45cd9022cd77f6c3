import { dayOf } from "../../../lib/day.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import type { NetworkTables } from "../../network/index.ts";
import { agendaAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import { agendaNotFound, focusPointNotFound, noAgenda, themeNotFound } from "../domain/refusals.ts";
import type { Theme } from "../domain/theme.ts";
import { type Adopter, AgendaPage } from "../pages/agenda.tsx";
import { AgendasPage } from "../pages/agendas.tsx";
import { FocusPointPage } from "../pages/focus-point.tsx";
import type { PointEntry } from "../pages/point-rows.tsx";
import { ThemePage } from "../pages/theme.tsx";
import type { AgendaSlots, FocusPointSlots, MeetingSlots, ThemeSlots } from "../slots.ts";
import { agendaAt, agendas, crossReferencesOf, deadlinesOf, partnersOf, programmesOf, remarksOf } from "../store/agendas.ts";
import { asks, askVerdictsByFocusPoint, verdictCounts } from "../store/asks.ts";
import { bodyHead } from "../store/editing/names.ts";
import { eventsOf } from "../store/events.ts";
import { focusPointsOf } from "../store/focus-points.ts";
import { initiativeCount } from "../store/initiatives.ts";
import { actingCityCounts } from "../store/matrix.ts";
import { accountCounts, offers } from "../store/offers.ts";
import { themeAt, themesOf } from "../store/themes.ts";
import type { AgendaReads } from "../tables.ts";
import { cameFrom } from "./came-from.ts";
import { changing } from "./desk/record-tools.tsx";
import { pointParts } from "./point-parts.ts";
import { progressOf } from "./progress-of.ts";

type Needed = AgendaReads & NetworkTables;

/** What hangs on these pages, and what they ask of other modules. */
interface Slots<Tables extends Needed> extends MeetingSlots<Tables> {
  readonly agenda: AgendaSlots<Tables>;
  readonly theme: ThemeSlots<Tables>;
  readonly focusPoint: FocusPointSlots<Tables>;
}

/** The pages of agendas, themes and focus points, with what other modules hang on them. */
export function agendaRoutes<Tables extends Needed>(slots: Slots<Tables>) {
  return newApp<Tables>()
    .get("/agenda", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const all = await agendas(visit.db, visit.actor);
      const [first, ...others] = all;
      if (!first) throw noAgenda();
      if (others.length > 0) return answerPage(c, <AgendasPage view={visit.view} agendas={all} />);
      return answerPage(c, await agendaPage(visit, slots, first));
    })
    .get("/agenda/:agenda", admit("visitor", "member"), async (c) =>
      answerPage(c, await agendaPage(c.var.visit, slots, await existingAgenda(c.var.visit, c.req.param("agenda")))),
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
      const points = await focusPointsOf(visit.db, visit.actor, agenda.id);
      const point = points.find((one) => one.code === code);
      if (!point) throw focusPointNotFound(agenda.id, code);
      const panels = await Promise.all(slots.focusPoint.panels.map((panel) => panel(visit, point)));
      return answerPage(
        c,
        <FocusPointPage
          {...(await pointParts(visit, agenda, points, point))}
          cameFrom={await cameFrom(visit, slots, point)}
          panels={panels.filter((panel) => panel !== null)}
        />,
      );
    });
}

async function existingAgenda({ db, actor }: Visit<Needed>, period: string): Promise<Agenda> {
  const agenda = await agendaAt(db, actor, period);
  if (!agenda) throw agendaNotFound(period);
  return agenda;
}

/** The page of an agenda; at its own address, also when it is shown at `/agenda`. */
async function agendaPage<Tables extends Needed>(visit: Visit<Tables>, slots: Slots<Tables>, agenda: Agenda) {
  const { db, actor } = visit;
  const [themes, entries, deeds, counts, accounts, references, remarks, partners, programmes, deadlines] = await Promise.all([
    themesOf(db, actor, agenda.id),
    pointEntries(visit, agenda),
    initiativeCount(db, actor, { agenda: agenda.id }),
    verdictCounts(db, actor, { agenda: agenda.id }),
    accountCounts(db, actor, { agenda: agenda.id }),
    crossReferencesOf(db, actor, agenda.id),
    remarksOf(db, actor, agenda.id),
    partnersOf(db, actor, agenda.id),
    programmesOf(db, actor, agenda.id),
    deadlinesOf(db, actor, agenda.id),
  ]);
  const panels = await Promise.all(slots.agenda.panels.map((panel) => panel(visit, agenda)));
  const byTheme = groupedBy(entries, ({ point }) => point.themes[0]);
  return (
    <AgendaPage
      view={{ ...visit.view, path: agendaAddress(agenda.id) }}
      changing={await changing(visit, "agenda", agenda)}
      agenda={agenda}
      adopter={await adopterOf(visit, slots, agenda)}
      themes={themes.map((theme) => ({ theme, points: byTheme.get(theme.id) ?? [] }))}
      totals={{ asks: counts, offers: accounts, initiatives: deeds }}
      document={{ references, remarks, partners, programmes, deadlines }}
      panels={panels.filter((panel) => panel !== null)}
    />
  );
}

/** Who adopted an agenda and where, as far as whoever asks may know. */
async function adopterOf<Tables extends Needed>(visit: Visit<Tables>, slots: MeetingSlots<Tables>, { adopted }: Agenda): Promise<Adopter> {
  if (adopted === null) return { body: null, meeting: null };
  const body = adopted.body === null ? null : await bodyHead(visit.db, visit.actor, adopted.body);
  return { body, meeting: await cameFrom(visit, slots, adopted) };
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
    actingCityCounts(db, actor, agenda, dayOf(now)),
  ]);
  return points.map((point) => ({ point, asks: verdicts.get(point.id) ?? [], cities: cities.get(point.id) ?? 0 }));
}
