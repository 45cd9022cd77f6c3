import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { indicatorQuery } from "../input.ts";
import { IndicatorPage } from "../pages/indicator.tsx";
import type { MonitorReads } from "../tables.ts";
import { shownFigure } from "./shown-figure.ts";

/** The page of one figure. */
export function indicatorRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>().get("/cijfers/:id", admit("visitor", "member"), async (c) => {
    const query = readQuery(c.req.url, indicatorQuery);
    return answerPage(c, <IndicatorPage {...(await shownFigure(c.var.visit, c.req.param("id"), query))} />);
  });
}
