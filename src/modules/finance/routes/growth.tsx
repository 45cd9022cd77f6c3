import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { outcomesOf } from "../domain/account.ts";
import { fanOf } from "../domain/fan.ts";
import { growthYears, nationalYears, sizesOfFund } from "../domain/growth-told.ts";
import { GrowthPage } from "../pages/growth.tsx";
import { fundParameters, parameterValues } from "../store/parameters.ts";
import { fundSources } from "../store/sources.ts";
import type { FinanceReads } from "../tables.ts";
import { accountsOfCities } from "./city-accounts.ts";

/** How the growth of the fund was forecast, and what came of it. */
export function growthRoutes<Tables extends FinanceReads>() {
  return newApp<Tables>().get("/financien/groei", admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const values = await parameterValues(visit.db);
    const { cities } = await accountsOfCities(visit);
    return answerPage(
      c,
      <GrowthPage
        view={visit.view}
        sizes={sizesOfFund(values)}
        national={nationalYears(values)}
        years={growthYears(await fundParameters(visit.db), values)}
        cities={cities}
        fan={fanOf(cities.map(({ accounts }) => outcomesOf(accounts)))}
        sources={new Map((await fundSources(visit.db)).map((source) => [source.id, source]))}
      />,
    );
  });
}
