import type { Audience } from "./audience.ts";
import type { CityId, PersonId } from "./ids.ts";

/** Roles follow from seats and bodies; a visitor has not signed in. */
export type Role = "visitor" | "member" | "coordinator" | "lead" | "secretariat" | "public-affairs" | "partner" | "administrator";

/** Who is asking, and which audiences that person belongs to. */
export interface Actor {
  readonly personId: PersonId | null;
  readonly cityId: CityId | null;
  readonly roles: ReadonlySet<Role>;
  readonly audiences: readonly Audience[];
}

/** Somebody who has not signed in: sees what is public and nothing else. */
export const visitor: Actor = {
  personId: null,
  cityId: null,
  roles: new Set<Role>(["visitor"]),
  audiences: ["public"],
};

/** The product itself, when it loads content or works by the clock; sees what is public. */
export const system: Actor = { ...visitor, roles: new Set<Role>(["visitor", "administrator"]) };
