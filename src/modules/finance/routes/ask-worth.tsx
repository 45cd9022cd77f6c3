import { dayOf } from "../../../lib/day.ts";
import type { AskId } from "../../../lib/ids.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import type { Visit } from "../../../platform/http/env.ts";
import type { YearEffect } from "../domain/effect.ts";
import { scenariosFor } from "../domain/reckoned-ask.ts";
import { AskWorth } from "../pages/ask-worth.tsx";
import type { OfferedScenario } from "../pages/finance.tsx";
import { reckonedAsks } from "../store/reckoned-asks.ts";
import type { FinanceReads } from "../tables.ts";
import { offered } from "./finance.tsx";
import { fundCities } from "./read-scenario.ts";
import { reckoning } from "./reckoning.ts";

/** For the page of an ask of the agenda: what it is worth; null for an ask that no scenario reckons. */
export async function askWorthPanel<Tables extends FinanceReads>(
  visit: Visit<Tables>,
  { id }: { readonly id: AskId },
): Promise<Markup | null> {
  const { db, now, view }: Visit<FinanceReads> = visit;
  const names = scenariosFor(await reckonedAsks(db), id);
  if (names.length === 0) return null;
  const [found, cities] = await Promise.all([reckoning(db), fundCities(db, dayOf(now))]);
  const scenarios = names.map((name) => offered(name, found, cities, [])).filter(isReckoned);
  return scenarios.length === 0 ? null : <AskWorth view={view} cities={cities} scenarios={scenarios} />;
}

const isReckoned = (scenario: OfferedScenario): scenario is OfferedScenario & { readonly shown: YearEffect } => scenario.shown !== null;
