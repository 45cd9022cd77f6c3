import type { Actor } from "../../../lib/actor.ts";

/** Who may have figures fetched, and stop that. The table in the README is checked against it. */
export const may = {
  fetchFigures: (actor: Actor) => actor.roles.has("secretariat") || actor.roles.has("administrator"),
} as const;
