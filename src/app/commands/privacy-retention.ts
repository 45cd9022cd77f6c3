import { system } from "../../lib/actor.ts";
import { systemClock } from "../../platform/clock.ts";
import { carryOut } from "../../platform/context.ts";
import { openFilled } from "../open-filled.ts";
import { countRetention, type Retention, retain } from "../privacy/retention.ts";
import { type Command, unclearCommand } from "./command.ts";

/** Lets go of what has come to the end of its term, or only counts it. */
export async function privacyRetentionCommand({ words, config, root, say }: Command): Promise<number> {
  const isDry = words.includes("--dry-run");
  if (words.some((word) => word !== "--dry-run")) throw unclearCommand("privacy retention [--dry-run]");
  const database = await openFilled(config, root);
  try {
    const now = systemClock();
    const retention = isDry ? await countRetention(database.db, now) : await carryOut(database, system, now, retain);
    for (const line of linesOf(retention)) say(line);
    say(isDry ? "Nothing was changed: this was a dry run." : "Done.");
    return 0;
  } finally {
    await database.close();
  }
}

const linesOf = (retention: Retention): readonly string[] => Object.entries(retention).map(([kind, count]) => `${kind}: ${count}`);
