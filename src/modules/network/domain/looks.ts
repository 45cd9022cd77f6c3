import type { Audience } from "../../../lib/audience.ts";
import type { Contact } from "./person.ts";

/** How a person looks to others: which ways to reach that person they see; null for whom the name is hidden. */
export interface Looks {
  readonly forEverybody: readonly Contact[] | null;
  readonly forMembers: readonly Contact[];
}

/** How somebody looks who shows these ways to be reached, and the name to this audience. */
export const looksOf = (contacts: readonly Contact[], name: Audience): Looks => ({
  forEverybody: name === "public" ? contacts.filter(({ audience }) => audience === "public") : null,
  forMembers: contacts.filter(({ audience }) => audience === "public" || audience === "network"),
});
