import { Refusal } from "../../../lib/refusal.ts";

/** Nothing about the growth that this rule needs is known. */
export const growthUntold = (rule: string) => new Refusal("invalid", "finance.growth-untold", { rule });

/** Nobody tells what the whole country spends on a task. */
export const spendingUntold = (field: string) => new Refusal("invalid", "finance.spending-untold", { field });

/** Nothing is known of the fund yet. */
export const noSets = () => new Refusal("not-found", "finance.no-sets");

/** No scenario has that address. */
export const noSuchScenario = (slug: string) => new Refusal("not-found", "finance.no-such-scenario", { slug });

/** Sets of the fund are taken over by the secretariat and the administrator. */
export const notYoursToImport = (what: string) => new Refusal("forbidden", "finance.not-yours-to-import", { what });

/** Nobody sent these files, or their hours are over. */
export const fundFilesNotFound = (id: string) => new Refusal("not-found", "finance.files-not-found", { id });

/** No set of the fund has this id. */
export const fundSetNotFound = (id: string) => new Refusal("not-found", "finance.set-not-found", { id });
