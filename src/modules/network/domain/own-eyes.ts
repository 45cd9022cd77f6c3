import type { Actor } from "../../../lib/actor.ts";

/**
 * With which eyes somebody reads what is about the own person: one’s own name, offices, seats and contacts one always
 * knows, also as a partner or an administrator. Only for questions about that one person.
 */
export const ownEyes = (actor: Actor): Actor => ({ ...actor, audiences: [...new Set([...actor.audiences, "network" as const])] });
