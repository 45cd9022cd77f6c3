import type { Actor } from "../../../lib/actor.ts";
import type { BodyKind } from "./body.ts";

/**
 * With which eyes somebody looks into the technical room. An administrator reads nothing of the network, but hands out the
 * seats in that room, and so knows of it, of its seats, and of the people who can sit there.
 */
export const eyesIn = (actor: Actor, kind: BodyKind): Actor =>
  kind === "administration" && looksOnlyThere(actor) ? { ...actor, audiences: [...actor.audiences, "network"] } : actor;

/** Whether somebody sees the technical room only because of these eyes. */
export const looksOnlyThere = (actor: Actor): boolean => actor.roles.has("administrator") && !actor.audiences.includes("network");
