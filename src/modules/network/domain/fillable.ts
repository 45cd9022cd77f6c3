import type { Actor } from "../../../lib/actor.ts";
import type { BodyId, OrganisationId } from "../../../lib/ids.ts";

/** Outside of this are no seats that somebody may fill; which of those inside, the policy says. */
export type Reach = "everywhere" | { readonly bodies: readonly BodyId[]; readonly organisation: OrganisationId | null };

/** How far somebody reaches who fills seats. */
export function reachOf({ roles, leads, cityId }: Actor): Reach {
  if (roles.has("secretariat") || roles.has("administrator")) return "everywhere";
  return { bodies: [...leads], organisation: roles.has("coordinator") ? cityId : null };
}
