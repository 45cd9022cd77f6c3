import type { BodyId, MandateId, OfficeId, OrganisationId, PersonId, SeatId } from "../../../lib/ids.ts";
import { Refusal } from "../../../lib/refusal.ts";

/** Whoever asks may know of it, but not change it. */
export const notYours = () => new Refusal("forbidden", "network.not-yours");

/** There is no such person, or not for whoever asks. */
export const personNotFound = (id: string) => new Refusal("not-found", "network.person-not-found", { id });

/** There is no such office, or not for whoever asks. */
export const officeNotFound = (id: string) => new Refusal("not-found", "network.office-not-found", { id });

/** There is no such mandate, or not for whoever asks. */
export const mandateNotFound = (id: string) => new Refusal("not-found", "network.mandate-not-found", { id });

/** There is no such organisation to administer. */
export const noOrganisationToChange = (id: string) => new Refusal("not-found", "network.no-organisation-to-change", { id });

/** Somebody else changed it since it was read; the form shows both texts. */
export const changedMeanwhile = (id: string) => new Refusal("conflict", "network.changed-meanwhile", { id });

/** What hangs on those who leave is not what the plan said: these parts came, went or changed. */
export const guardChangedMeanwhile = (changed: readonly string[]) =>
  new Refusal("conflict", "network.guard-changed-meanwhile", { changed });

/** It cannot end or change hands before it began. */
export const beforeItBegan = (id: BodyId | SeatId | OfficeId | MandateId | OrganisationId, began: string) =>
  new Refusal("invalid", "network.before-it-began", { id, began });

/** Who still holds an office or a seat cannot be erased: what is held must end first. */
export const stillHoldsSomething = (id: PersonId) => new Refusal("conflict", "network.still-holds-something", { id });

/** It is over already. */
export const alreadyOver = (id: BodyId | SeatId | OfficeId | MandateId | OrganisationId) =>
  new Refusal("conflict", "network.already-over", { id });

/** N1: the seat, or the person in this role, would sit twice at the same time. */
export const seatOverlaps = (id: SeatId) => new Refusal("conflict", "network.seat-overlaps", { id });

/** Nobody who can be chosen: gone, unknown to whoever asks, or leaving in this same change. */
export const cannotSucceed = (person: PersonId | string) => new Refusal("invalid", "network.cannot-succeed", { person });

/** A body cannot stand under itself, and cannot be its own counterpart or successor. */
export const bodyInItself = (id: BodyId) => new Refusal("invalid", "network.body-in-itself", { id });

/** Rooms from which the platform is run give roles: a body cannot become one, or stop being one. */
export const kindIsFixed = (id: BodyId) => new Refusal("invalid", "network.kind-is-fixed", { id });

/** A mandate goes to one person or to one body. */
export const oneHolder = () => new Refusal("invalid", "network.one-holder");

/** It would end before it begins. */
export const endsBeforeItBegins = () => new Refusal("invalid", "network.ends-before-it-begins");

/** The organisation is a member in this time already. */
export const alreadyMember = (id: OrganisationId) => new Refusal("conflict", "network.already-member", { id });

/** The organisation is no member on this day. */
export const noMember = (id: OrganisationId) => new Refusal("conflict", "network.no-member", { id });

/** Nobody was ticked. */
export const nobodyLeaves = () => new Refusal("invalid", "network.nobody-leaves");
