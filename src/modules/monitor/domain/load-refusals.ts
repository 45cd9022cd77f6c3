import type { StatTableId } from "../../../lib/ids.ts";
import { Refusal } from "../../../lib/refusal.ts";

/** Nobody said what this table is, under which terms and what is wanted of it. */
export const tableNotDescribed = (table: string) => new Refusal("not-found", "monitor.table-not-described", { table });

/** A table that comes as a file, or of which nobody said what is wanted, cannot be fetched. */
export const tableNotFetched = (table: string) => new Refusal("invalid", "monitor.table-not-fetched", { table });

/** Another run loads this table at this moment. */
export const tableIsLoading = (table: StatTableId, until: string) => new Refusal("conflict", "monitor.table-is-loading", { table, until });

/** Another run took this load over, because this one was silent for too long. */
export const loadTakenOver = (table: StatTableId) => new Refusal("conflict", "monitor.load-taken-over", { table });

/** Figures are fetched by who runs the network or the machine. */
export const notYoursToFetch = (table: string) => new Refusal("forbidden", "monitor.not-yours-to-fetch", { table });

/** No load of this table runs. */
export const nothingToStop = (table: string) => new Refusal("conflict", "monitor.nothing-to-stop", { table });
