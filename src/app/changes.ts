import type { Change, ChangeChoice } from "../lib/change.ts";
import type { Visit } from "../platform/http/env.ts";
import type { Tables } from "./tables.ts";

/** What a module tells of what changed, as far as whoever asks may know it. */
export type ChangeSource = (visit: Visit<Tables>, choice: ChangeChoice) => Promise<readonly Change[]>;

/** Everything that changed, of all modules. */
export const changesFrom =
  (sources: readonly ChangeSource[]): ChangeSource =>
  async (visit, choice) =>
    (await Promise.all(sources.map((source) => source(visit, choice)))).flat();
