import type { PersonId } from "../../../lib/ids.ts";
import type { AuditTables } from "../../../platform/audit/tables.ts";
import { open, type Read } from "../../../platform/db/read.ts";

/** What is recorded when somebody chooses what others see. */
export const visibilityChosen = "network.visibility-chosen";

/** Whether a person ever chose what others see: the record of acts is where that is remembered. */
export async function hasChosenVisibility(db: Read<AuditTables>, person: PersonId): Promise<boolean> {
  const row = await open(db)
    .selectFrom("audit_entry")
    .select("sequence")
    .where("subject", "=", `person ${person}`)
    .where("event", "=", visibilityChosen)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
