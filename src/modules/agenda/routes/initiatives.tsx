import type { Actor } from "../../../lib/actor.ts";
import { dayOf } from "../../../lib/day.ts";
import type { AgendaId, CityId, InitiativeId } from "../../../lib/ids.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import type { Read } from "../../../platform/db/read.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { type City, citiesOn, type NetworkTables } from "../../network/index.ts";
import { type RecordFreshness, recordFreshness } from "../domain/confirmation.ts";
import { initiativeNotes } from "../domain/initiative-notes.ts";
import type { ListedInitiative } from "../domain/listed-initiative.ts";
import { coverageOf, openPlacesIn } from "../domain/matrix.ts";
import { initiativeNotFound, noAgenda } from "../domain/refusals.ts";
import { type InitiativeQuery, initiativeQuery } from "../input/initiatives.ts";
import { CityInitiatives } from "../pages/city-panel.tsx";
import { InitiativePage } from "../pages/initiative.tsx";
import { initiativeAddress } from "../pages/initiative-parts.tsx";
import { InitiativesPage } from "../pages/initiatives.tsx";
import type { InitiativeSlots, MeetingSlots } from "../slots.ts";
import { agendaAt, currentAgenda, remarksOf } from "../store/agendas.ts";
import { asks } from "../store/asks.ts";
import { freshnessOfInitiatives } from "../store/confirmations.ts";
import { focusPointsOf } from "../store/focus-points.ts";
import { initiativeChoices } from "../store/initiative-choices.ts";
import { detailsIn, detailsOf } from "../store/initiative-details.ts";
import { type InitiativeFilter, initiativeAt, initiativePage, initiatives, slugOfInitiative } from "../store/initiatives.ts";
import { abstentionsIn, initiativeCountsByCity, participationCounts } from "../store/matrix.ts";
import type { AgendaReads } from "../tables.ts";
import { cameFrom } from "./came-from.ts";
import { beginningOf, changing, sheetsAddress } from "./desk/record-tools.tsx";
import { namedExecution } from "./named-execution.ts";

/** How many initiatives stand on one page of the list. */
const perPage = 40;

/** The list of initiatives, the page of each, and the way from a former id to where it went. */
export function initiativeRoutes<Tables extends AgendaReads & NetworkTables>(slots: MeetingSlots<Tables> & InitiativeSlots<Tables>) {
  return newApp<Tables>()
    .get("/initiatieven", admit("visitor", "member"), async (c) =>
      answerPage(c, <InitiativesPage {...(await listOf(c.var.visit, readQuery(c.req.url, initiativeQuery)))} />),
    )
    .get("/initiatieven/:slug", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const slug = c.req.param("slug");
      const initiative = await initiativeAt(visit.db, visit.actor, slug);
      if (!initiative) {
        const moved = await slugOfInitiative(visit.db, visit.actor, slug);
        if (moved === null) throw initiativeNotFound(slug);
        return c.redirect(initiativeAddress(moved), 301);
      }
      const agenda = await agendaAt(visit.db, visit.actor, initiative.agenda);
      if (!agenda) throw initiativeNotFound(slug);
      const panels = await Promise.all(slots.panels.map((panel) => panel(visit, initiative)));
      return answerPage(
        c,
        <InitiativePage
          view={visit.view}
          changing={await changing(visit, "initiative", initiative)}
          execution={await namedExecution(visit, initiative)}
          initiative={initiative}
          details={await detailsOf(visit.db, visit.actor, initiative.id)}
          freshness={await freshnessOf(visit, initiative.id)}
          members={await membersToday(visit, initiative.agenda)}
          cameFrom={await cameFrom(visit, slots, initiative)}
          asks={await asks(visit.db, visit.actor, { focusPoints: initiative.focusPoints })}
          pointWord={agenda.words.focusPoint[visit.language]}
          panels={panels.filter((panel) => panel !== null)}
        />,
      );
    });
}

/** What a city does for the agenda, on the city's own page. */
export const cityInitiativesPanel = async <Tables extends AgendaReads>(visit: Visit<Tables>, city: City): Promise<Markup> => {
  const { db, actor, view, now } = visit;
  const [found, details, quiet] = await Promise.all([
    initiatives(db, actor, { city: city.slug }),
    detailsIn(db, actor, city.id),
    quietPointsOf(db, actor, city),
  ]);
  const freshness = await freshnessOfInitiatives(db, idsOf(found), now);
  const own = { freshness, quiet, beginning: beginningOf(visit, { stad: city.slug }) };
  return <CityInitiatives view={view} city={city} initiatives={found} details={details} {...own} />;
};

/** The focus points of the current agenda at which nothing of a city is known, and those at which it decided not to take part. */
async function quietPointsOf(db: Read<AgendaReads>, actor: Actor, city: City) {
  const agenda = await currentAgenda(db, actor);
  if (!agenda) return { open: [], abstaining: [] };
  const part = { agenda: agenda.id, points: null, city: city.id };
  const [points, counts, abstentions] = await Promise.all([
    focusPointsOf(db, actor, agenda.id),
    participationCounts(db, actor, part),
    abstentionsIn(db, actor, part),
  ]);
  const places = openPlacesIn(coverageOf(points, [city], counts, abstentions));
  return {
    open: places.filter(({ open }) => open.length > 0).map(({ point }) => point),
    abstaining: places.filter(({ abstaining }) => abstaining.length > 0).map(({ point }) => point),
  };
}

/** In how many initiatives each city takes part, for lists and maps of cities. */
export const initiativeCounts = <Tables extends AgendaReads>({ db, actor }: Visit<Tables>): Promise<ReadonlyMap<CityId, number>> =>
  initiativeCountsByCity(db, actor);

async function listOf<Tables extends AgendaReads>({ db, actor, view, now }: Visit<Tables>, query: InitiativeQuery) {
  const agenda = await currentAgenda(db, actor);
  if (!agenda) throw noAgenda();
  const [page, choices, remarks] = await Promise.all([
    initiativePage(db, actor, { agenda: agenda.id, ...filterOf(query) }, { page: query.pagina, perPage }),
    initiativeChoices(db, actor, agenda.id),
    remarksOf(db, actor, agenda.id),
  ]);
  const freshness = await freshnessOfInitiatives(db, idsOf(page.items), now);
  return {
    view,
    sheets: sheetsAddress({ actor }, "initiative", query.thema),
    beginning: beginningOf({ actor }),
    page,
    freshness,
    choices,
    query,
    notes: initiativeNotes(remarks),
  };
}

const idsOf = (found: readonly ListedInitiative[]): readonly InitiativeId[] => found.map(({ id }) => id);

/** How fresh one initiative is. */
async function freshnessOf<Tables extends AgendaReads>({ db, now }: Visit<Tables>, id: InitiativeId): Promise<RecordFreshness> {
  return (await freshnessOfInitiatives(db, [id], now)).get(id) ?? recordFreshness([], now);
}

const filterOf = ({ thema, speerpunt, stad, soort, stand }: InitiativeQuery): InitiativeFilter => ({
  theme: thema,
  focusPoint: speerpunt,
  city: stad,
  sort: soort,
  state: stand,
});

/** The members today of the network whose agenda it is. */
async function membersToday<Tables extends AgendaReads & NetworkTables>({ db, actor, now }: Visit<Tables>, agenda: AgendaId) {
  const found = await agendaAt(db, actor, agenda);
  return found ? citiesOn(db, found.network, dayOf(now)) : [];
}
