import type { Context } from "../context.ts";
import { open, type Write, write } from "../db/read.ts";
import { canonical, sha256 } from "../hash.ts";
import type { ContentTables } from "./tables.ts";

/** One item of the starting content, as a module offers it. */
export interface ContentItem<Tables> {
  readonly kind: string;
  readonly id: string;
  /** The item as it stands in the file; compared by its hash. */
  readonly content: unknown;
  /** The version of the row that is there now; null when there is none. */
  readonly currentVersion: number | null;
  /** Writes the item with this version, over what was there. */
  readonly save: (tx: Write<Tables>, version: number, now: Date) => Promise<void>;
}

/** What a load did. */
export interface LoadReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Items that people edited or removed since: they were not touched. */
  readonly leftAlone: readonly { readonly kind: string; readonly id: string }[];
}

/** Loads items of one kind: new ones are added, changed ones renewed, and what people edited is left alone. */
export async function loadItems<Tables extends ContentTables>(
  context: Context<Tables>,
  items: readonly ContentItem<Tables>[],
): Promise<LoadReport> {
  const origins = await originsOf(context.tx);
  const report = { added: 0, changed: 0, unchanged: 0, leftAlone: [] as { kind: string; id: string }[] };
  for (const item of items) {
    const hash = sha256(canonical(item.content));
    const origin = origins.get(`${item.kind} ${item.id}`);
    const verdict = verdictOn(item.currentVersion, hash, origin);
    if (verdict === "leave-alone") report.leftAlone.push({ kind: item.kind, id: item.id });
    else if (verdict === "unchanged") report.unchanged++;
    else await save(context, item, hash);
    if (verdict === "add") report.added++;
    if (verdict === "change") report.changed++;
  }
  return report;
}

/** Adds up the reports of several loads. */
export const together = (reports: readonly LoadReport[]): LoadReport => ({
  added: reports.reduce((sum, report) => sum + report.added, 0),
  changed: reports.reduce((sum, report) => sum + report.changed, 0),
  unchanged: reports.reduce((sum, report) => sum + report.unchanged, 0),
  leftAlone: reports.flatMap((report) => report.leftAlone),
});

interface Origin {
  readonly hash: string;
  readonly version: number;
}

/** What to do with an item, given the row's version now and what the last load left. */
export function verdictOn(
  currentVersion: number | null,
  hash: string,
  origin: Origin | undefined,
): "add" | "change" | "unchanged" | "leave-alone" {
  if (!origin) return currentVersion === null ? "add" : "leave-alone";
  if (origin.hash === hash) return "unchanged";
  return currentVersion === origin.version ? "change" : "leave-alone";
}

async function save<Tables extends ContentTables>(context: Context<Tables>, item: ContentItem<Tables>, hash: string): Promise<void> {
  const version = (item.currentVersion ?? 0) + 1;
  await item.save(context.tx, version, context.now);
  await write<ContentTables>(context.tx)
    .insertInto("content_origin")
    .values({ kind: item.kind, id: item.id, hash, version })
    .onConflict((row) => row.columns(["kind", "id"]).doUpdateSet({ hash, version }))
    .execute();
  context.record("content.loaded", `${item.kind} ${item.id}`, { version, hash });
}

async function originsOf(tx: Write<ContentTables>): Promise<ReadonlyMap<string, Origin>> {
  const rows = await open<ContentTables>(tx).selectFrom("content_origin").selectAll().execute();
  return new Map(rows.map((row) => [`${row.kind} ${row.id}`, row]));
}
