import { dayOf } from "../../../lib/day.ts";
import { existingPaging, pageOf } from "../../../lib/paging.ts";
import { slugOf } from "../../../lib/text.ts";
import { answerBody } from "../../../platform/api/answer.ts";
import { csvOf } from "../../../platform/api/csv.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { citiesOn, type NetworkTables, regionSchemeAt, regionSchemeNames } from "../../network/index.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import { actingCitiesOf, busiestFirst, coverageOf, openPlacesIn, type StandingChoice, standingAs } from "../domain/matrix.ts";
import { citiesIn, pointsIn } from "../domain/matrix-choice.ts";
import { citiesAtOnce, fitsAtOnce } from "../domain/matrix-piece.ts";
import { noAgenda } from "../domain/refusals.ts";
import type { Theme } from "../domain/theme.ts";
import { type MatrixQuery, matrixQuery } from "../input/matrix.ts";
import { MatrixPage } from "../pages/matrix.tsx";
import { cellColumns, cellRows, gapColumns, gapRows, participationColumns, participationRows } from "../pages/matrix-rows.ts";
import { currentAgenda } from "../store/agendas.ts";
import { focusPointsOf } from "../store/focus-points.ts";
import { abstentionsIn, type MatrixPart, participationCounts, participationsIn } from "../store/matrix.ts";
import { themesOf } from "../store/themes.ts";
import type { AgendaReads } from "../tables.ts";

/** Which city acts on which focus point of the current agenda: as a page, and as a file of exactly what the page shows. */
export function matrixRoutes<Tables extends AgendaReads & NetworkTables>() {
  return newApp<Tables>()
    .get("/matrix", admit("visitor", "member"), async (c) =>
      answerPage(c, <MatrixPage {...(await shown(c.var.visit, readQuery(c.req.url, matrixQuery)))} />),
    )
    .get("/matrix.csv", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const file = `${slugOf(visit.view.siteName)}-matrix-${dayOf(visit.now)}.csv`;
      return answerBody<Tables>(c, fileOf(await shown(visit, readQuery(c.req.url, matrixQuery))), {
        "Content-Type": "text/csv; charset=utf-8; header=present",
        "Content-Disposition": `attachment; filename="${file}"`,
      });
    });
}

type Shown = Awaited<ReturnType<typeof shown>>;

/** Everything that the page shows. */
async function shown<Tables extends AgendaReads & NetworkTables>(visit: Visit<Tables>, query: MatrixQuery) {
  const { db, actor, now, view } = visit;
  const agenda = await currentAgenda(db, actor);
  if (!agenda) throw noAgenda();
  const [themes, points, members, divisions, division] = await Promise.all([
    themesOf(db, actor, agenda.id),
    focusPointsOf(db, actor, agenda.id),
    citiesOn(db, agenda.network, dayOf(now)),
    regionSchemeNames(db),
    query.indeling === undefined ? null : regionSchemeAt(db, query.indeling),
  ]);
  const cities = citiesIn(members, division, query);
  const piece = pieceOf(pointsIn(points, themes, query), themes, cities.length);
  const part = { agenda: agenda.id, points: piece.points.length === points.length ? null : piece.points.map(({ id }) => id) };
  const { named, counts, abstentions } = await deedsIn(visit, part, query);
  const all = coverageOf(piece.points, cities, counts, abstentions);
  const ordered = (query.sorteer === "aantal" ? busiestFirst(all) : all).columns.map(({ city }) => city);
  const perPage = citiesAtOnce(piece.points.length, cities.length, query.vorm === "lijst" ? "list" : "table");
  const page = pageOf(ordered, existingPaging(ordered.length, { page: query.pagina, perPage }));
  const coverage = coverageOf(piece.points, page.items, counts, abstentions);
  return {
    ...{ view, query, themes, members, divisions, division, page, coverage },
    cutTo: piece.theme,
    acting: query.vorm === "lijst" ? actingCitiesOf(piece.points, page.items, standingAs(named, standingIn(query), now), abstentions) : [],
    open: query.vorm === "gaten" ? openPlacesIn(coverage) : [],
  };
}

/** The focus points that fit on one page: all of them, or those of the first theme. */
function pieceOf(points: readonly FocusPoint[], themes: readonly Theme[], cities: number) {
  const theme = themes.find(({ id }) => points[0]?.themes.includes(id));
  if (theme === undefined || fitsAtOnce(points.length, cities)) return { points, theme: null };
  const own = points.filter((point) => point.themes.includes(theme.id));
  return own.length === points.length ? { points, theme: null } : { points: own, theme };
}

/** What is done there, by name only for a list; where a state is asked for, who does not take part does not count. */
async function deedsIn<Tables extends AgendaReads>({ db, actor, now }: Visit<Tables>, part: MatrixPart, query: MatrixQuery) {
  const standing = standingIn(query);
  const [named, counts, abstentions] = await Promise.all([
    query.vorm === "lijst" ? participationsIn(db, actor, part) : [],
    participationCounts(db, actor, part),
    abstentionsIn(db, actor, part),
  ]);
  const isChosen = standing.state !== undefined || standing.freshness !== undefined;
  return { named, counts: standingAs(counts, standing, now), abstentions: isChosen ? [] : abstentions };
}

/** A gap is where nothing at all is known, so how far something is does not matter there. */
const standingIn = ({ vorm, stand, bevestigd }: MatrixQuery): StandingChoice =>
  vorm === "gaten" ? {} : { state: stand, freshness: bevestigd };

function fileOf({ view, query, coverage, acting, open }: Shown): string {
  const { language, now } = view;
  if (query.vorm === "lijst") return csvOf(participationColumns(language), participationRows(acting, now));
  if (query.vorm === "gaten") return csvOf(gapColumns(language), gapRows(open));
  return csvOf(cellColumns(language), cellRows(coverage));
}
