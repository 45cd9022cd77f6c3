import type { Audience } from "../../../lib/audience.ts";
import type { FocusPointId, OfficeId, OrganisationId, PersonId } from "../../../lib/ids.ts";
import type { Period } from "../../../lib/period.ts";

/** Present, gone from the network, or erased: then only an empty name is left. */
export const personStates = ["present", "left", "erased"] as const;
export type PersonState = (typeof personStates)[number];

/** Somebody who holds an office or a seat. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** Last name first, without accents. */
  readonly sortName: string;
  /** Who may know the name. */
  readonly audience: Audience;
  readonly state: PersonState;
  readonly version: number;
  readonly changedAt: Date;
}

/** What an office can be. */
export const officeKinds = ["mayor", "alderman", "official", "other"] as const;
export type OfficeKind = (typeof officeKinds)[number];

/** A person's place in an organisation for a time. */
export interface Office {
  readonly id: OfficeId;
  readonly person: PersonId;
  readonly organisation: OrganisationId;
  readonly kind: OfficeKind;
  /** How it is called there; null when the kind says enough. */
  readonly title: string | null;
  readonly period: Period;
  readonly version: number;
  readonly changedAt: Date;
}

/** Ways to reach a person. */
export const contactKinds = ["email", "phone", "page"] as const;
export type ContactKind = (typeof contactKinds)[number];

/** A way to reach a person, and who may see it. */
export interface Contact {
  readonly kind: ContactKind;
  readonly value: string;
  readonly audience: Audience;
}

/** What a person is responsible for, or knows about. */
export const subjectKinds = ["portfolio", "expertise"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Particles that Dutch names are not sorted by: "Van den Berg" stands under B. */
const particles = /^(?:(?:van|von|de|den|der|het|'t|te|ten|ter|op|in|aan|la|le|el|al)\s+)+/i;

/** A name as it is sorted: last name first, particles behind, no accents or capitals. */
export function sortNameOf(name: string): string {
  const plain = name.normalize("NFD").replaceAll(/\p{M}/gu, "").trim();
  const [first = "", ...rest] = plain.split(/\s+/);
  if (rest.length === 0) return first.toLowerCase();
  const last = rest.join(" ");
  const particle = last.match(particles)?.[0] ?? "";
  return `${last.slice(particle.length)}, ${first} ${particle}`.trim().toLowerCase();
}

/** What somebody is responsible for, or knows about. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly words: string;
  /** The focus point that it is; null when it is none. */
  readonly focusPoint: FocusPointId | null;
}
