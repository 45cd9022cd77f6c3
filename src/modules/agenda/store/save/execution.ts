import type { InitiativeId } from "../../../../lib/ids.ts";
import { type Write, write } from "../../../../platform/db/read.ts";
import type { Execution } from "../../domain/execution.ts";
import type { AgendaTables } from "../../tables.ts";

/** Writes how an initiative is carried out, over what was there; the initiative and its cities are there already. */
export async function saveExecution(
  tx: Write<AgendaTables>,
  { id, ...execution }: Execution & { readonly id: InitiativeId },
): Promise<void> {
  await write(tx)
    .updateTable("initiative")
    .set({ partners_json: execution.partners, result_json: execution.result })
    .where("id", "=", id)
    .execute();
  for (const { city, state } of execution.cityParts) {
    await write(tx).updateTable("initiative_city").set({ state }).where("initiative", "=", id).where("city", "=", city).execute();
  }
  await replaceRows(tx, id, execution);
}

/** Where a row stands in its order. */
const placed = <T>(items: readonly T[]): readonly (T & { readonly position: number })[] =>
  items.map((item, index) => ({ ...item, position: index + 1 }));

async function replaceRows(tx: Write<AgendaTables>, initiative: InitiativeId, execution: Execution): Promise<void> {
  const tables = ["initiative_abstention", "initiative_lead", "initiative_milestone", "initiative_funding"] as const;
  for (const table of tables) await write(tx).deleteFrom(table).where("initiative", "=", initiative).execute();
  for (const { city, reason } of execution.abstentions) {
    await write(tx).insertInto("initiative_abstention").values({ initiative, city, reason }).execute();
  }
  for (const { role, person, organisation, office } of execution.leads) {
    await write(tx).insertInto("initiative_lead").values({ initiative, role, person, organisation, office }).execute();
  }
  for (const { title, due, weight, doneOn, position } of placed(execution.milestones)) {
    await write(tx)
      .insertInto("initiative_milestone")
      .values({ initiative, position, title, due_on: due, weight, done_on: doneOn })
      .execute();
  }
  for (const { from, amountEur, years, position } of placed(execution.funding)) {
    await write(tx)
      .insertInto("initiative_funding")
      .values({ initiative, position, from_whom: from, amount_eur: amountEur, years })
      .execute();
  }
}
