import { Refusal } from "../../../../lib/refusal.ts";

/** There is no such proposal for whoever asks, or its hour is over. */
export const proposalNotFound = (id: string) => new Refusal("not-found", "agenda.proposal-not-found", { id });

/** What was confirmed is not what was kept. */
export const proposalDiffers = () => new Refusal("conflict", "agenda.proposal-differs");

/** There is something wrong with it, or nothing in it. */
export const proposalNotReady = () => new Refusal("conflict", "agenda.proposal-not-ready");

/** Something that it rests on moved since it was shown; each is named. Nothing was published. */
export const proposalOutdated = (names: readonly string[]) => new Refusal("conflict", "agenda.proposal-outdated", { names });

/** Something in it is new, and nobody said who will see that. */
export const audienceMissing = () => new Refusal("invalid", "agenda.audience-missing");
