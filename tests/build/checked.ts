import type { Tables } from "../../src/app/tables.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { transact } from "../../src/platform/db/transact.ts";
import type { CheckedSource } from "../../src/platform/links/checked.ts";
import { saveChecked } from "../../src/platform/links/store.ts";
import { testNow } from "./house.ts";

/** A source that answered well a week ago. */
export const aChecked = (told: Partial<CheckedSource> & { readonly address: string }): CheckedSource => ({
  status: "answers",
  statusSince: new Date("2026-03-01T09:00:00Z"),
  checkedAt: new Date("2026-11-17T09:00:00Z"),
  reason: null,
  movedTo: null,
  title: "Wat er stond",
  hash: "ab".repeat(32),
  type: "text/html",
  bytes: 1234,
  seenAt: new Date("2026-03-01T09:00:00Z"),
  changedAt: null,
  failures: 0,
  failingSince: null,
  failedOn: null,
  notBefore: null,
  ...told,
});

/** The same, dead since a day in March. */
export const aDead = (told: Partial<CheckedSource> & { readonly address: string }): CheckedSource =>
  aChecked({
    status: "gone",
    reason: "no-such-page",
    failures: 3,
    failingSince: new Date("2026-03-03T09:00:00Z"),
    failedOn: "2026-03-05",
    checkedAt: testNow,
    ...told,
  });

/** Keeps what checking found. */
export const keepChecked = (database: Database<Tables>, ...sources: readonly CheckedSource[]): Promise<void> =>
  transact(database, async (tx) => {
    for (const source of sources) await saveChecked(tx, source);
  });
