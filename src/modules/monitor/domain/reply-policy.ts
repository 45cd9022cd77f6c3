import type { Actor } from "../../../lib/actor.ts";
import type { CityId } from "../../../lib/ids.ts";

/** Who may do which verb with what a city says beside a figure. The table in the README is checked against it. */
export const may = {
  placeReply: (actor: Actor, city: CityId) => actor.cityId === city,
  withdrawReply: (actor: Actor, city: CityId) => actor.cityId === city || actor.roles.has("secretariat"),
  readReplyHistory: (actor: Actor, city: CityId) => actor.cityId === city,
} as const;
