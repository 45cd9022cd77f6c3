import { Refusal } from "../../../lib/refusal.ts";

/** A letter is about one city. */
export const paperNeedsCity = () => new Refusal("invalid", "finance.paper-needs-city");

/** There is nothing to write a letter about. */
export const paperNeedsDifference = () => new Refusal("invalid", "finance.paper-needs-difference");

/** Drawing takes time, and others wait for it. */
export const tooManyPapers = () => new Refusal("unavailable", "finance.too-many-papers");
