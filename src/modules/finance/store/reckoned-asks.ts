import { asId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { ReckonedAsk } from "../domain/reckoned-ask.ts";
import { scenarioNames } from "../domain/scenario.ts";
import type { ReckonedAskTables } from "../tables/reckoned-asks.ts";

/** Which ask each scenario reckons, by the name of the scenario. */
export async function reckonedAsks(db: Read<ReckonedAskTables>): Promise<readonly ReckonedAsk[]> {
  const rows = await open(db).selectFrom("fund_reckoned_ask").select(["scenario", "ask"]).orderBy("scenario").execute();
  return rows.map(({ scenario, ask }) => ({ scenario: oneOf(scenarioNames, scenario), ask: asId(ask) }));
}

/** Which version there is now of each. */
export async function reckonedAskVersions(db: Read<ReckonedAskTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db).selectFrom("fund_reckoned_ask").select(["scenario", "version"]).execute();
  return new Map(rows.map(({ scenario, version }) => [scenario, version]));
}

/** Writes which ask a scenario reckons, over what was there. */
export async function saveReckonedAsk(tx: Write<ReckonedAskTables>, { scenario, ask }: ReckonedAsk): Promise<void> {
  const row = { scenario, ask, version: ((await reckonedAskVersions(tx)).get(scenario) ?? 0) + 1 };
  await write(tx)
    .insertInto("fund_reckoned_ask")
    .values(row)
    .onConflict((conflict) => conflict.column("scenario").doUpdateSet(row))
    .execute();
}
