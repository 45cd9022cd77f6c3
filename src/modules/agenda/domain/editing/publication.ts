import type { Actor } from "../../../../lib/actor.ts";
import type { Audience } from "../../../../lib/audience.ts";

/** For whom something can be published: everybody, the network, or a body to which whoever publishes belongs. */
export const publicAudiences = (actor: Actor): readonly Audience[] => actor.audiences.filter((audience) => !audience.startsWith("draft:"));
