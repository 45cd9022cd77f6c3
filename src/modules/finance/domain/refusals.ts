import { Refusal } from "../../../lib/refusal.ts";

/** Nothing about the growth that this rule needs is known. */
export const growthUntold = (rule: string) => new Refusal("invalid", "finance.growth-untold", { rule });

/** Nobody tells what the whole country spends on a task. */
export const spendingUntold = (field: string) => new Refusal("invalid", "finance.spending-untold", { field });

/** Nothing is known of the fund yet. */
export const noSets = () => new Refusal("not-found", "finance.no-sets");

/** No scenario has that address. */
export const noSuchScenario = (slug: string) => new Refusal("not-found", "finance.no-such-scenario", { slug });
