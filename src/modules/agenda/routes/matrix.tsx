import { dayOf } from "../../../lib/day.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { citiesOn, type NetworkTables } from "../../network/index.ts";
import { actingCitiesOf, busiestFirst, coverageOf } from "../domain/matrix.ts";
import { noAgenda } from "../domain/refusals.ts";
import { matrixQuery } from "../input/matrix.ts";
import { citiesIn, MatrixPage, pointsIn } from "../pages/matrix.tsx";
import { currentAgenda } from "../store/agendas.ts";
import { focusPointsOf } from "../store/focus-points.ts";
import { participationsOf } from "../store/matrix.ts";
import { themesOf } from "../store/themes.ts";
import type { AgendaReads } from "../tables.ts";

/** Which city acts on which focus point of the current agenda. */
export function matrixRoutes<Tables extends AgendaReads & NetworkTables>() {
  return newApp<Tables>().get("/matrix", admit("visitor", "member"), async (c) => {
    const { db, actor, now, view } = c.var.visit;
    const query = readQuery(c.req.url, matrixQuery);
    const agenda = await currentAgenda(db, actor);
    if (!agenda) throw noAgenda();
    const [themes, points, members, participations] = await Promise.all([
      themesOf(db, actor, agenda.id),
      focusPointsOf(db, actor, agenda.id),
      citiesOn(db, agenda.network, dayOf(now)),
      participationsOf(db, actor, agenda.id),
    ]);
    const shownPoints = pointsIn(points, themes, query);
    const byName = coverageOf(shownPoints, citiesIn(members, query), participations);
    const coverage = query.sorteer === "aantal" ? busiestFirst(byName) : byName;
    const shownCities = coverage.columns.map(({ city }) => city);
    return answerPage(
      c,
      <MatrixPage
        view={view}
        query={query}
        themes={themes}
        members={members}
        coverage={coverage}
        acting={query.vorm === "lijst" ? actingCitiesOf(shownPoints, shownCities, participations) : []}
      />,
    );
  });
}
