import { newApp } from "../../../platform/http/env.ts";
import type { FinanceSlots } from "../slots.ts";
import type { FinanceReads } from "../tables.ts";
import { citiesRoutes } from "./cities.tsx";
import { pickerRoutes } from "./finance.tsx";
import { scenarioRoutes } from "./scenario.tsx";
import { wholeSumRoutes } from "./whole-sum.tsx";

/** What the asks about money are worth: all asks, one of them, all cities, the whole sum. */
export const financeRoutes = <Tables extends FinanceReads>(slots: FinanceSlots<Tables>) =>
  newApp<Tables>()
    .route("/", pickerRoutes(slots))
    .route("/", scenarioRoutes(slots))
    .route("/", citiesRoutes<Tables>())
    .route("/", wholeSumRoutes<Tables>());
