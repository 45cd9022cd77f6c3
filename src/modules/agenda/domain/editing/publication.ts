import type { Actor } from "../../../../lib/actor.ts";
import type { Audience } from "../../../../lib/audience.ts";

/** For whom something can be published: everybody, the network, or a body to which whoever publishes belongs. */
export const publicAudiences = (actor: Actor): readonly Audience[] => actor.audiences.filter((audience) => !audience.startsWith("draft:"));

/** How the circle of readers changes. */
export type AudienceStep = "same" | "wider" | "narrower" | "other";

/** Whether more or fewer people will see something than did; another body is another circle. */
export function audienceStep(from: Audience | null, to: Audience): AudienceStep {
  if (from === null || from === to) return "same";
  if (widthOf(from) === widthOf(to)) return "other";
  return widthOf(to) > widthOf(from) ? "wider" : "narrower";
}

function widthOf(audience: Audience): number {
  if (audience === "public") return 3;
  if (audience === "network") return 2;
  return audience.startsWith("body:") ? 1 : 0;
}
