import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { sumsOf } from "../domain/scenario-file.ts";
import { WholeSumPage } from "../pages/whole-sum.tsx";
import type { FinanceReads } from "../tables.ts";
import { scenarioPath } from "./paths.ts";
import { scenarioHeadAt } from "./scenario-head.ts";

/** The whole sum of a city. */
export function wholeSumRoutes<Tables extends FinanceReads>() {
  return newApp<Tables>().get(scenarioPath("sum"), admit("visitor", "member"), async (c) => {
    const { reading, head } = await scenarioHeadAt(c.var.visit, c.req.param("scenario") ?? "", c.req.url);
    const { city, shown } = head;
    return answerPage(
      c,
      <WholeSumPage
        {...head}
        sums={city === null || shown === null ? null : sumsOf(shown, city.area)}
        factors={{ before: shown?.before.factor ?? 0, after: shown?.after.factor ?? 0 }}
        sources={reading.reckoning.sources}
      />,
    );
  });
}
