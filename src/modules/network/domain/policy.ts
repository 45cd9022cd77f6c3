import type { Actor, Role } from "../../../lib/actor.ts";
import type { OrganisationId, PersonId } from "../../../lib/ids.ts";
import type { Body } from "./body.ts";
import { rooms } from "./roles.ts";
import type { Seat, SeatRole } from "./seat.ts";

/** What of a body decides who may change things in it. */
type Where = Pick<Body, "id" | "kind">;

/** What somebody who gets an office holds already. */
type Holder = Pick<Actor, "organisationId" | "roles">;

/** Who may do which verb. The table in the README is checked against it. */
export const may = {
  enterAdministration: (actor: Actor) => administering.some((role) => actor.roles.has(role)),
  changeOrganisation: (actor: Actor) => isSecretariat(actor),
  changeMembership: (actor: Actor) => isSecretariat(actor),
  addBody: (actor: Actor) => isSecretariat(actor),
  changeBody: (actor: Actor, body: Where) => isSecretariat(actor) && body.kind !== "administration",
  changeCourse: (actor: Actor, body: Where): boolean => actor.leads.has(body.id) || may.changeBody(actor, body),
  giveMandate: (actor: Actor, body: Where): boolean => actor.leads.has(body.id) || may.changeBody(actor, body),
  handOnMandate: (actor: Actor, body: Where, takersOrganisations: readonly OrganisationId[]): boolean =>
    may.giveMandate(actor, body) || takersOrganisations.some((organisation) => coordinates(actor, organisation)),
  changeSeat: (actor: Actor, body: Where, role: SeatRole) =>
    body.kind === "administration"
      ? actor.roles.has("administrator")
      : isSecretariat(actor) || (actor.leads.has(body.id) && membersRoles.has(role)),
  fillSeat: (actor: Actor, body: Where, seat: Pick<Seat, "role" | "state" | "organisation">): boolean =>
    may.changeSeat(actor, body, seat.role) ||
    (!(body.kind in rooms) && seat.state === "vacant" && seat.organisation !== null && coordinates(actor, seat.organisation)),
  addPerson: (actor: Actor, organisation: OrganisationId) => isSecretariat(actor) || coordinates(actor, organisation),
  changePerson: (actor: Actor, organisations: readonly OrganisationId[]) =>
    isSecretariat(actor) || organisations.some((organisation) => coordinates(actor, organisation)),
  changeOffice: (actor: Actor, organisation: OrganisationId) => isSecretariat(actor) || coordinates(actor, organisation),
  addOffice: (actor: Actor, organisation: OrganisationId, holder: Holder | null): boolean =>
    isSecretariat(actor) || (coordinates(actor, organisation) && (holder === null || isNobodyElses(holder, organisation))),
  changeGuard: (actor: Actor, organisation: OrganisationId | null) =>
    isSecretariat(actor) || (organisation !== null && coordinates(actor, organisation)),
  leaveVacant: (actor: Actor, body: Where) => isSecretariat(actor) || !(body.kind in rooms),
  erasePerson: (actor: Actor) => isSecretariat(actor) || actor.roles.has("administrator"),
  exchangeSheets: (actor: Actor) => isSecretariat(actor),
  showOneself: (actor: Actor, person: PersonId) => actor.personId === person,
} as const;

/** Whose work has a part under `/beheer`. */
export const administering: readonly Role[] = ["secretariat", "coordinator", "lead", "administrator"];

/** A lead hands out the seats of members and guests; who leads is for the network to say. */
const membersRoles: ReadonlySet<SeatRole> = new Set<SeatRole>(["member", "guest"]);

const isSecretariat = (actor: Actor): boolean => actor.roles.has("secretariat");

const coordinates = (actor: Actor, organisation: OrganisationId): boolean =>
  actor.roles.has("coordinator") && actor.cityId === organisation;

/**
 * Whoever is of another organisation, or runs the platform, is given a place here by the secretariat alone: an office is the
 * first step to renaming somebody, inviting somebody, and letting somebody go.
 */
const isNobodyElses = ({ organisationId, roles }: Holder, organisation: OrganisationId): boolean =>
  (organisationId === null || organisationId === organisation) && !Object.values(rooms).some((role) => roles.has(role));
