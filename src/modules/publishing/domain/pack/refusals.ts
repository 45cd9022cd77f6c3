import { Refusal } from "../../../../lib/refusal.ts";

/** Nothing that we make is called so. */
export const packNotFound = (name: string) => new Refusal("not-found", "publishing.pack-not-found", { name });

/** There is no agenda yet for a paper to tell of, or none that whoever asks may see. */
export const nothingToTell = () => new Refusal("not-found", "publishing.nothing-to-tell");

/** No agenda has this period, or not for whoever asks. */
export const packAgendaNotFound = (agenda: string) => new Refusal("not-found", "publishing.agenda-not-found", { agenda });

/** No body is called so, or not for whoever asks. */
export const packBodyNotFound = (body: string) => new Refusal("not-found", "publishing.body-not-found", { body });

/** So many papers were made for one address that others would have to wait. */
export const tooManyPacks = () => new Refusal("unavailable", "publishing.too-many-packs");
