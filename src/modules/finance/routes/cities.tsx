import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { citiesQuery } from "../input/cities.ts";
import { CitiesPage } from "../pages/cities.tsx";
import type { FinanceReads } from "../tables.ts";
import { scenarioPath } from "./paths.ts";
import { scenarioHeadAt } from "./scenario-head.ts";

/** All cities of a scenario side by side. */
export function citiesRoutes<Tables extends FinanceReads>() {
  return newApp<Tables>().get(scenarioPath("cities"), admit("visitor", "member"), async (c) => {
    const { volgorde } = readQuery(c.req.url, citiesQuery);
    const { head } = await scenarioHeadAt(c.var.visit, c.req.param("scenario") ?? "", c.req.url);
    return answerPage(c, <CitiesPage {...head} order={volgorde} />);
  });
}
