import type { Actor, Role } from "../../../lib/actor.ts";
import type { PersonId } from "../../../lib/ids.ts";

/** Rooms from which the platform is run: who sits there is invited by the secretariat alone. */
const rooms: readonly Role[] = ["secretariat", "public-affairs", "administrator"];

const runsTheRooms = ({ roles }: Actor): boolean => roles.has("secretariat") || roles.has("administrator");

/** Who may do what. The table in the README is checked against it. */
export const may = {
  /** A coordinator invites people of the own city, but nobody who could do more than a coordinator can. */
  invite: (actor: Actor, invited: Actor): boolean =>
    actor.roles.has("secretariat") ||
    (actor.roles.has("coordinator") &&
      actor.cityId !== null &&
      actor.cityId === invited.cityId &&
      !rooms.some((room) => invited.roles.has(room))),
  /** End every session of a person. */
  endSessions: (actor: Actor, person: PersonId): boolean => actor.personId === person || actor.roles.has("administrator"),
  /** Take away the right to sign in. */
  closeAccount: (actor: Actor): boolean => runsTheRooms(actor),
  /** See and change the own sessions and factors. */
  manageOwn: (actor: Actor, person: PersonId): boolean => actor.personId === person,
};
