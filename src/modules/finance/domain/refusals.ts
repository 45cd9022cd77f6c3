import { Refusal } from "../../../lib/refusal.ts";

/** Sets of the fund are taken over by the secretariat and the administrator. */
export const notYoursToImport = (what: string) => new Refusal("forbidden", "finance.not-yours-to-import", { what });

/** Nobody sent these files, or their hours are over. */
export const fundFilesNotFound = (id: string) => new Refusal("not-found", "finance.files-not-found", { id });

/** No set of the fund has this id. */
export const fundSetNotFound = (id: string) => new Refusal("not-found", "finance.set-not-found", { id });
