import type { ImportDraftId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import { othersFirst } from "../../../platform/db/turn.ts";
import { canonical, sha256 } from "../../../platform/hash.ts";
import { notYours } from "../domain/administration-refusals.ts";
import { may } from "../domain/policy.ts";
import { type Book, bookOf } from "../domain/spreadsheet/book.ts";
import { inOrder, type SheetChange } from "../domain/spreadsheet/change.ts";
import { type DraftContent, movedSince, stampsOf } from "../domain/spreadsheet/draft.ts";
import { nameOfKey } from "../domain/spreadsheet/names.ts";
import { problemsOver } from "../domain/spreadsheet/plan.ts";
import { draftDiffers, draftNotFound, draftNotReady, draftOutdated } from "../domain/spreadsheet/refusals.ts";
import { draftOf, dropDraft } from "../store/spreadsheet-drafts.ts";
import type { NetworkTables } from "../tables.ts";
import type { HangingSource } from "./guard.ts";
import { actsFor } from "./import-acts.ts";
import { exchangeState } from "./spreadsheet.ts";

/** After so many changes others get their turn to read. */
const changesAtOnce = 10;

/** What somebody confirms: which proposal, as it was shown. */
export interface Confirmation {
  readonly id: ImportDraftId;
  readonly hash: string;
}

/**
 * Carries out a proposal as it was shown: everything or nothing, by the same actions as by hand. Whatever moved since it was
 * made stops it. The proposal goes in the same act, so that confirming twice does it once.
 */
export async function carryOutImport<Tables extends NetworkTables>(
  context: Context<Tables>,
  { id, hash }: Confirmation,
  sources: readonly HangingSource<Tables>[],
): Promise<number> {
  const { tx, actor, now } = context;
  if (!may.exchangeSheets(actor) || actor.personId === null) throw notYours();
  const draft = await draftOf(tx, actor.personId, id, now);
  if (!draft || !(await dropDraft(tx, draft.id))) throw draftNotFound(id);
  if (draft.hash !== hash || sha256(canonical(draft.content)) !== hash) throw draftDiffers();
  const { changes, problemCount } = draft.content;
  if (problemCount > 0 || changes.length === 0) throw draftNotReady();

  const book = bookOf(await exchangeState(tx, actor), [], actor);
  refuseOutdated(book, draft.content);
  const acts = actsFor(context, book, changes, sources);
  for (const [index, change] of inOrder(changes).entries()) {
    await acts[change.verb](change);
    if (index % changesAtOnce === changesAtOnce - 1) await othersFirst();
  }
  context.record("network.imported", `import ${id}`, { changes: changes.length });
  return changes.length;
}

/** What moved, and what no longer fits although it stayed: a seat that somebody added to a body that would end. */
function refuseOutdated(book: Book, { changes, stamps }: DraftContent): void {
  const moved = movedSince(stamps, stampsOf(book.state)).map((key) => nameOfKey(book, changes, key));
  const unfit = problemsOver(book, changes).map(({ sheet, row }) => nameOfRow(changes, sheet, row));
  const names = [...new Set([...moved, ...unfit])];
  if (names.length > 0) throw draftOutdated(names);
}

const nameOfRow = (changes: readonly SheetChange[], sheet: string | null, row: number | null): string =>
  changes.find((change) => change.sheet === sheet && change.row === row)?.name ?? "";
