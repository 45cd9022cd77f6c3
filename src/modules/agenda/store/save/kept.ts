import type { Kept } from "../../domain/kept.ts";

/** The columns of every row that people can change. */
export const keptColumns = ({ audience, version, changedAt }: Kept) => ({ audience, version, changed_at: changedAt.toISOString() });
