import { inOrder, type Need } from "../lib/need.ts";
import type { Visit } from "../platform/http/env.ts";
import type { Tables } from "./tables.ts";

/** What a module tells of what waits for whoever asks. */
export type NeedSource = (visit: Visit<Tables>) => Promise<readonly Need[]>;

/** Everything that waits for whoever asks, of all modules, in one order; for a visitor nothing, and nothing is asked. */
export const needsFrom =
  (sources: readonly NeedSource[]): NeedSource =>
  async (visit) => {
    if (visit.actor.personId === null) return [];
    const told = await Promise.all(sources.map((source) => source(visit)));
    return inOrder(told.flat());
  };
