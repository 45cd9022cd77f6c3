import { chainIn } from "../../platform/audit/audit.ts";
import { openPresent } from "../open-present.ts";
import { chainLine } from "./archive-texts.ts";
import type { Command } from "./command.ts";

/** Checks the chain of the audit log from the first entry to the last, and says its head. */
export async function verifyAuditCommand({ config, say }: Command): Promise<number> {
  const database = await openPresent(config);
  try {
    const chain = await chainIn(database.db);
    say(chainLine(chain));
    return chain.broken === null ? 0 : 1;
  } finally {
    await database.close();
  }
}
