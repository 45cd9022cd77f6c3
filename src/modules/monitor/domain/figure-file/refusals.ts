import { Refusal } from "../../../../lib/refusal.ts";

/** Nobody sent this file, or its hours are over. */
export const fileNotFound = (id: string) => new Refusal("not-found", "monitor.file-not-found", { id });

/** Nothing in the file looks like a table with heads and figures below them. */
export const noTableInFile = () => new Refusal("invalid", "monitor.no-table-in-file");
