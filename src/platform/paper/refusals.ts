import { Refusal } from "../../lib/refusal.ts";

/** More papers are asked for than can wait. */
export const tooManyPapers = () => new Refusal("unavailable", "papers.busy");

/** Drawing took longer than anybody should wait. */
export const paperTooSlow = () => new Refusal("unavailable", "papers.too-slow");

/** There is more in it than we draw. */
export const paperTooLarge = (characters: number) => new Refusal("unavailable", "papers.too-large", { characters });
