import { Refusal } from "../../../../lib/refusal.ts";

/** There is no such round, or not for whoever asks. */
export const roundNotFound = (id: string) => new Refusal("not-found", "agenda.round-not-found", { id });

/** The link was never ours, or its round is not open: we do not say which. */
export const roundLinkWorksNot = () => new Refusal("not-found", "agenda.round-link-works-not");

/** Too many tries from one address. */
export const tooManyTries = () => new Refusal("unavailable", "agenda.too-many-tries");

/** Whoever asks may not open a round over this, or not end it. */
export const notYourRound = () => new Refusal("forbidden", "agenda.not-your-round");

/** The days of a round do not follow each other, or have passed. */
export const badRoundDays = (problem: string) => new Refusal("invalid", "agenda.bad-round-days", { problem });

/** The selection holds nothing that can be asked. */
export const nothingToAsk = () => new Refusal("invalid", "agenda.nothing-to-ask");

/** The round was ended, or is over. */
export const roundIsOver = (id: string) => new Refusal("conflict", "agenda.round-is-over", { id });
