import { asId, type FocusPointId } from "../../../lib/ids.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { subjectNames } from "../../agenda/index.ts";
import type { Indicator } from "../domain/indicator.ts";
import { middleLine } from "../domain/middle-line.ts";
import type { SubjectLink } from "../domain/subject-link.ts";
import { indicatorQuery } from "../input.ts";
import { IndicatorPage } from "../pages/indicator.tsx";
import { boundaryYears } from "../store/boundaries.ts";
import { citedTables } from "../store/stat-tables.ts";
import type { MonitorReads } from "../tables.ts";
import { chosenIn } from "./chosen-city.ts";
import { cityIn, figureAt } from "./read-figure.ts";
import { seriesIn } from "./read-lines.ts";

/** The page of one figure. */
export function indicatorRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>().get("/cijfers/:id", admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const { stad, kaart } = readQuery(c.req.url, indicatorQuery);
    const figure = await figureAt(visit, c.req.param("id"));
    const { indicator, cities } = figure;
    const city = cityIn(figure, stad);
    return answerPage(
      c,
      <IndicatorPage
        view={visit.view}
        indicator={indicator}
        cities={cities}
        chosen={city && (await chosenIn(visit, figure, city))}
        map={kaart === "stippen" ? "dots" : "tiles"}
        hasBorders={(await boundaryYears(visit.db)).length > 0}
        country={figure.country}
        middle={middleLine(cities.map(({ line }) => line))}
        tables={await citedTables(visit.db, [...new Set(seriesIn(indicator).map(({ table }) => table))])}
        points={await pointsOf(visit, indicator)}
      />,
    );
  });
}

/** The focus points by name; one that whoever asks may not see is left out. */
async function pointsOf({ db, actor }: Visit<MonitorReads>, { focusPoints }: Indicator): Promise<readonly SubjectLink[]> {
  const names = await subjectNames(db, actor);
  return focusPoints.flatMap(({ focusPoint, fit, note }) => {
    const named = names.get(asId<FocusPointId>(focusPoint));
    return named ? [{ ...named, fit, note }] : [];
  });
}
