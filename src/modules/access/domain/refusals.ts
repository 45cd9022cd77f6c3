import { Refusal } from "../../../lib/refusal.ts";

/** The link was used, taken back, too old, or never ours: we do not say which. */
export const linkWorksNoMore = () => new Refusal("not-found", "access.link-works-no-more");

/** Too many wrong codes: the sign-in ended and has to begin again. */
export const tooManyCodes = () => new Refusal("forbidden", "access.too-many-codes");

/** Nobody is signing in here, or it took too long. */
export const notSigningIn = () => new Refusal("forbidden", "access.not-signing-in");

/** For this one must have proved a short while ago who one is. */
export const proveAgain = () => new Refusal("forbidden", "access.prove-again");

/** Somebody who can sign in has this address already. */
export const addressTaken = () => new Refusal("conflict", "access.address-taken");

/** There are administrators: the installation was set up. */
export const alreadySetUp = () => new Refusal("conflict", "access.already-set-up");

/** No passkey, or one that we do not know, or an answer that does not fit. */
export const passkeyRefused = () => new Refusal("forbidden", "access.passkey-refused");

/** The person has no passkey by this name. */
export const passkeyNotFound = () => new Refusal("not-found", "access.passkey-not-found");

/** Without this factor none would be left. */
export const lastFactor = () => new Refusal("conflict", "access.last-factor");

/** Browsers make no passkeys for a site that is only known by a number, such as 127.0.0.1. */
export const noPasskeysHere = () => new Refusal("unavailable", "access.no-passkeys-here");

/** Too many challenges were asked for from one address. */
export const tooManyChallenges = () => new Refusal("unavailable", "access.too-many-challenges");

/** The organisation's sign-in did not say who this is, or said it in a way that we cannot take. */
export const issuerRefused = (reason: string) => new Refusal("forbidden", "access.issuer-refused", { reason });

/** Nobody invited whoever came in by the organisation's sign-in. */
export const notInvited = () => new Refusal("forbidden", "access.not-invited");

/** There is no sign-in of an organisation by this name. */
export const issuerNotFound = (id: string) => new Refusal("not-found", "access.issuer-not-found", { id });

/** The organisation's sign-in cannot be reached now. */
export const issuerSilent = (id: string) => new Refusal("unavailable", "access.issuer-silent", { id });

/** This actor may not do this. */
export const notYours = () => new Refusal("forbidden", "access.not-yours");

/** Nobody is known by this id, or the person holds nothing today: there is nothing to sign in to. */
export const nobodyToInvite = () => new Refusal("not-found", "access.nobody-to-invite");

/** We know of no address to write to. */
export const noAddressToInvite = () => new Refusal("conflict", "access.no-address-to-invite");

/** The person signs in with another address; only the person can change that. */
export const hasOtherAddress = () => new Refusal("conflict", "access.has-other-address");

/** The person has no session by this name. */
export const sessionNotFound = () => new Refusal("not-found", "access.session-not-found");

/** There is no outbox to look into here. */
export const noOutbox = () => new Refusal("not-found", "access.no-outbox");

/** The person has no account, or it was closed already. */
export const accountNotFound = (person: string) => new Refusal("not-found", "access.account-not-found", { person });

/** Nobody closes the own account: whoever is the last to administer would shut the door from outside. */
export const ownAccount = () => new Refusal("conflict", "access.own-account");
