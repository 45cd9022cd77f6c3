import { wholeNumber } from "../../lib/numbers.ts";
import { systemClock } from "../../platform/clock.ts";
import { type Checked, checkSources } from "../../platform/links/check.ts";
import { due } from "../../platform/links/due.ts";
import { internet } from "../../platform/links/network.ts";
import { checkedSources } from "../../platform/links/store.ts";
import { agentOf } from "../links/agent.ts";
import { waiting } from "../links/job.ts";
import { publicSources } from "../links/public-sources.ts";
import { openPresent } from "../open-present.ts";
import { type Command, unclearCommand } from "./command.ts";
import { interruptible } from "./interruption.ts";
import { howFar } from "./progress.ts";

/** Checks the sources that are due, or only counts them. Whoever stops it loses the one at hand, and silence that was still in doubt. */
export async function checkLinksCommand(command: Command): Promise<number> {
  const { words, config, say } = command;
  const isDry = words.includes("--dry-run");
  if (words.some((word) => word !== "--dry-run")) throw unclearCommand("links check [--dry-run]");
  const database = await openPresent(config);
  try {
    const cited = await publicSources(database.db);
    if (isDry) {
      const { addresses, later, notAsked } = due(cited, await checkedSources(database.db), systemClock());
      for (const line of linesOf({ done: 0, of: addresses.length, later, notAsked })) say(line);
      say("Nothing was asked and nothing was changed: this was a dry run.");
      return 0;
    }
    const checked = await interruptible((signal) =>
      checkSources(cited, {
        database,
        network: command.network ?? internet,
        agent: agentOf(config),
        clock: systemClock,
        wait: waiting,
        signal,
        tell: tellingTo(command),
      }),
    );
    for (const line of linesOf(checked)) say(line);
    const isWhole = checked.done === checked.of;
    if (checked.isOffline) say("No site answers any more, so it is our own line that is down. What could be due to that was not kept.");
    say(isWhole ? "Done." : "Stopped. What was checked is kept; the same command goes on from here.");
    return isWhole ? 0 : 1;
  } finally {
    await database.close();
  }
}

function tellingTo({ show }: Command): (done: number, of: number) => void {
  const begun = systemClock().getTime();
  return (done, of) => show?.(howFar("Checking", "addresses", { done, of, tookMs: systemClock().getTime() - begun }));
}

const linesOf = ({ done, of, later, notAsked }: Omit<Checked, "isOffline">): readonly string[] => [
  `Checked: ${wholeNumber(done, "en")} of ${wholeNumber(of, "en")} addresses that are due`,
  ...(later > 0 ? [`For another day, since their site was asked often enough today or asked for rest: ${wholeNumber(later, "en")}`] : []),
  ...(notAsked > 0 ? [`Never asked, since they lead to no public place of the web: ${wholeNumber(notAsked, "en")}`] : []),
];
