/** What became of an ask or a position, in the order in which it is told. */
export const packVerdicts = ["granted", "partly", "pending", "refused", "overtaken", "unknown"] as const;
export type PackVerdict = (typeof packVerdicts)[number];

/** What came of an offer. */
export const packAccounts = ["done", "partly", "ongoing", "not-found"] as const;
export type PackAccount = (typeof packAccounts)[number];
