import type { Audience } from "../../../lib/audience.ts";
import type { OrganisationKind } from "./organisation.ts";

/** Organisations that people may add: cities, parliament and courts come with the starting content and the registers. */
export const addableKinds = [
  "city-network",
  "umbrella",
  "knowledge-partner",
  "province",
  "ministry",
  "agency",
  "knowledge-institute",
  "association",
  "partnership",
  "consultancy",
] as const satisfies readonly OrganisationKind[];
export type AddableKind = (typeof addableKinds)[number];

/** Who may know of a body or a mandate: everybody, the network, or only who sits in the body. */
export const bodyAudiences = ["public", "network", "body"] as const;
export type BodyAudience = (typeof bodyAudiences)[number];

/** Who may see a field of a person, as that person chose. */
export const fieldAudiences = ["public", "network", "nobody"] as const;
export type FieldAudience = (typeof fieldAudiences)[number];

/** An audience as a form of a body offers it. */
export const asBodyAudience = (audience: Audience): BodyAudience => (audience === "public" || audience === "network" ? audience : "body");

/** An audience as a form of a person offers it. */
export const asFieldAudience = (audience: Audience): FieldAudience =>
  audience === "public" || audience === "network" ? audience : "nobody";
