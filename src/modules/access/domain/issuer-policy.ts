import type { Actor } from "../../../lib/actor.ts";

/** Who may do what with the sign-ins of organisations. */
export const may = {
  /** An issuer can vouch for every person of its organisation: only an administrator connects one. */
  manageIssuers: (actor: Actor): boolean => actor.personId !== null && actor.roles.has("administrator"),
};
