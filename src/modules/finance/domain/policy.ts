import type { Actor } from "../../../lib/actor.ts";

/** Who may take sets of the fund over. The table in the README is checked against it. */
export const may = {
  importFundSet: (actor: Actor) => actor.roles.has("secretariat") || actor.roles.has("administrator"),
} as const;
