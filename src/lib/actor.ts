import type { Audience } from "./audience.ts";
import type { BodyId, CityId, OrganisationId, PersonId } from "./ids.ts";

/** Roles follow from seats and offices; everybody is a visitor, also who has signed in. */
export type Role = "visitor" | "member" | "coordinator" | "lead" | "secretariat" | "public-affairs" | "partner" | "administrator";

/** Who is asking, and which audiences that person belongs to. */
export interface Actor {
  readonly personId: PersonId | null;
  /** The organisation in which the person has an office; null for a visitor. */
  readonly organisationId: OrganisationId | null;
  /** That organisation, when it is a city that is a member of the network today. */
  readonly cityId: CityId | null;
  readonly roles: ReadonlySet<Role>;
  /** The bodies that the person leads: as chair, vice-chair, lead or secretary. */
  readonly leads: ReadonlySet<BodyId>;
  readonly audiences: readonly Audience[];
}

/** Somebody who has not signed in: sees what is public and nothing else. */
export const visitor: Actor = {
  personId: null,
  organisationId: null,
  cityId: null,
  roles: new Set<Role>(["visitor"]),
  leads: new Set<BodyId>(),
  audiences: ["public"],
};

/** The product itself, when it loads content or works by the clock; sees what is public. */
export const system: Actor = { ...visitor, roles: new Set<Role>(["visitor", "administrator"]) };
