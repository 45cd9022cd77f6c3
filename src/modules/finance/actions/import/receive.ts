import type { Context } from "../../../../platform/context.ts";
import { newId } from "../../../../platform/new-id.ts";
import type { FundFiles, FundFilesId } from "../../domain/import/fund-files.ts";
import { type ImportWords, noImportWords } from "../../domain/import/words.ts";
import { may } from "../../domain/policy.ts";
import { fundFilesNotFound, notYoursToImport } from "../../domain/refusals.ts";
import { dropFundFiles, forgetFundFiles, fundFilesAt, keepFundFiles, keepLatestFundFiles, sayOfFundFiles } from "../../store/fund-files.ts";
import type { FinanceReads } from "../../tables.ts";
import { type ImportOutcome, importFundSet } from "./import-set.ts";

/** Files can be taken over this long after they were sent, in milliseconds. */
const fileLifeMs = 24 * 60 * 60 * 1000;

/** So many times files wait at most, over all who send them. */
const mostWaiting = 5;

/** Keeps files of the fund until they are taken over or a day is over. Nothing of them is a set yet. */
export async function receiveFundFiles(context: Context<FinanceReads>, sent: Omit<FundFiles, "words">): Promise<FundFilesId> {
  const { tx, actor, now, record } = context;
  if (!may.importFundSet(actor)) throw notYoursToImport(sent.files.map(({ name }) => name).join(", "));
  const id = newId<FundFilesId>();
  await forgetFundFiles(tx, now);
  await keepLatestFundFiles(tx, mostWaiting - 1);
  await keepFundFiles(tx, { ...sent, id, words: noImportWords, sentAt: now, expiresAt: new Date(now.getTime() + fileLifeMs) });
  record("finance.files-sent", `fund-files ${id}`, { files: sent.files });
  return id;
}

/** Remembers what a person says of files, right or wrong: nothing that was filled in gets lost. */
export async function sayOfFiles(context: Context<FinanceReads>, id: string, words: ImportWords): Promise<void> {
  const { tx, actor, now, record } = context;
  if (!may.importFundSet(actor)) throw notYoursToImport(id);
  const files = await fundFilesAt(tx, id, now);
  if (files === null) throw fundFilesNotFound(id);
  await sayOfFundFiles(tx, files.id, words);
  record("finance.files-described", `fund-files ${id}`, { circular: words.circular, year: words.year });
}

/** Takes over what was sent, as it was last described; it need not be kept any longer then. */
export async function takeFilesOver(context: Context<FinanceReads>, id: string): Promise<ImportOutcome> {
  if (!may.importFundSet(context.actor)) throw notYoursToImport(id);
  const files = await fundFilesAt(context.tx, id, context.now);
  if (files === null) throw fundFilesNotFound(id);
  const outcome = await importFundSet(context, files);
  if (outcome.kind !== "wrong") await dropFundFiles(context.tx, files.id);
  return outcome;
}
