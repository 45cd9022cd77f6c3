import { type Actor, visitor } from "../../../../lib/actor.ts";

/** Who works through rounds by the clock: knows what everybody in the network knows, and nothing of one body or person. */
export const clerk: Actor = { ...visitor, audiences: ["public", "network"] };
