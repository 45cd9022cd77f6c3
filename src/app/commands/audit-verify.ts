import { firstBrokenEntry } from "../../platform/audit/audit.ts";
import { openFilled } from "../open-filled.ts";
import type { Command } from "./command.ts";

/** Checks the chain of the audit log from the first entry to the last. */
export async function verifyAuditCommand({ config, root, say }: Command): Promise<number> {
  const database = await openFilled(config, root);
  try {
    const broken = await firstBrokenEntry(database.db);
    say(broken === null ? "The audit chain holds." : `The audit chain is broken at entry ${broken}.`);
    return broken === null ? 0 : 1;
  } finally {
    await database.close();
  }
}
