import { Refusal } from "../../../../lib/refusal.ts";

/** There is no such proposal for whoever asks, or its hour is over. */
export const draftNotFound = (id: string) => new Refusal("not-found", "network.draft-not-found", { id });

/** What was confirmed is not what was kept. */
export const draftDiffers = () => new Refusal("conflict", "network.draft-differs");

/** There is something wrong with it, or nothing in it. */
export const draftNotReady = () => new Refusal("conflict", "network.draft-not-ready");

/** Something that the proposal rests on moved since it was shown; each is named. */
export const draftOutdated = (names: readonly string[]) => new Refusal("conflict", "network.draft-outdated", { names });
