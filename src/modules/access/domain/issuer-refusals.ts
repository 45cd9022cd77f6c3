import type { IssuerId, OrganisationId, PersonId } from "../../../lib/ids.ts";
import { Refusal } from "../../../lib/refusal.ts";

/** Whoever came in holds no office at the organisation whose sign-in it is. */
export const noOfficeThere = (issuer: IssuerId) => new Refusal("forbidden", "access.no-office-there", { issuer });

/** The account at the organisation belongs to somebody else here than the one who was invited. */
export const tiedToAnother = (invited: PersonId) => new Refusal("conflict", "access.tied-to-another", { invited });

/** Somebody followed a link of another site: nobody is signed in without having asked for it here. */
export const beginHere = () => new Refusal("forbidden", "access.begin-here");

/** The environment holds no secret under the name that the issuer has. */
export const noIssuerSecret = (id: IssuerId, secretName: string) =>
  new Refusal("unavailable", "access.no-issuer-secret", { id, secretName });

/** Another issuer has this id. */
export const issuerTaken = (id: IssuerId) => new Refusal("conflict", "access.issuer-taken", { id });

/** Somebody else changed the issuer in the meantime. */
export const issuerChanged = (id: IssuerId) => new Refusal("conflict", "access.issuer-changed", { id });

/** An issuer is for an organisation that is not there. */
export const noSuchOrganisation = (id: OrganisationId) => new Refusal("invalid", "access.issuer-organisation-unknown", { id });

/** From one address so many people began to sign in that it looks like a machine. */
export const tooManyBeginnings = () => new Refusal("unavailable", "access.too-many-beginnings");
