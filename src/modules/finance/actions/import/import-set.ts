import type { Context } from "../../../../platform/context.ts";
import type { FundSet } from "../../domain/fund-set.ts";
import type { FundFiles } from "../../domain/import/fund-files.ts";
import { may } from "../../domain/policy.ts";
import { notYoursToImport } from "../../domain/refusals.ts";
import { fundSetVersions, saveFundSet } from "../../store/sets.ts";
import { saveFundSource } from "../../store/sources.ts";
import type { FinanceReads } from "../../tables.ts";
import { type ReadFiles, readFundFiles } from "./read-files.ts";

/** How it ended: something is to be put right first and nothing was stored, or the set is there, new or just as it was. */
export type ImportOutcome = { readonly read: ReadFiles } & (
  | { readonly kind: "wrong" }
  | { readonly kind: "stored" | "unchanged"; readonly set: FundSet }
);

/** Takes a set of the fund over: all of it or nothing (F4). The same files again change nothing. */
export async function importFundSet(context: Context<FinanceReads>, files: FundFiles): Promise<ImportOutcome> {
  const { tx, actor, now, record } = context;
  if (!may.importFundSet(actor)) throw notYoursToImport(files.files.map(({ name }) => name).join(", "));
  const read = await readFundFiles(tx, files, now);
  const { set, source } = read;
  if (set === null || source === null) return { kind: "wrong", read };
  const before = (await fundSetVersions(tx)).get(set.id);
  if (read.isNewSource) await saveFundSource(tx, source);
  await saveFundSet(tx, set);
  if ((await fundSetVersions(tx)).get(set.id) === before) return { kind: "unchanged", read, set };
  record("finance.set-imported", `fund-set ${set.id}`, { ...read.counts, factor: set.factor, source: source.id, files: files.files });
  return { kind: "stored", read, set };
}
