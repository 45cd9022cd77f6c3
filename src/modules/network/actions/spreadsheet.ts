import type { Actor } from "../../../lib/actor.ts";
import type { ImportDraftId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import type { Read } from "../../../platform/db/read.ts";
import { othersFirst } from "../../../platform/db/turn.ts";
import { canonical, sha256 } from "../../../platform/hash.ts";
import { newId } from "../../../platform/new-id.ts";
import { notYours } from "../domain/administration-refusals.ts";
import { may } from "../domain/policy.ts";
import { noNetwork } from "../domain/refusals.ts";
import { bookOf, nothing, type RowPlan } from "../domain/spreadsheet/book.ts";
import { type DraftContent, draftLifeMs, mostProblems, stampsOf, stampsUnder } from "../domain/spreadsheet/draft.ts";
import type { NetworkState } from "../domain/spreadsheet/network-state.ts";
import { planOf, planRow } from "../domain/spreadsheet/plan.ts";
import { knownSheets, type ParsedRow, parsedRow, type ReadSheet } from "../input/spreadsheet.ts";
import { ownNetwork } from "../store/networks.ts";
import { networkState } from "../store/spreadsheet.ts";
import { forgetDrafts, keepDraft } from "../store/spreadsheet-drafts.ts";
import type { NetworkTables } from "../tables.ts";

/** After so many rows others get their turn. */
const rowsAtOnce = 200;

/** The network as far as the actor may see it: what is exported, and what a file is held against. */
export async function exchangeState(db: Read<NetworkTables>, actor: Actor): Promise<NetworkState> {
  if (!may.exchangeSheets(actor)) throw notYours();
  const network = await ownNetwork(db);
  if (!network) throw noNetwork();
  return networkState(db, actor, network.id);
}

/** What a file would do to the network as it is now. Changes nothing. */
export async function planImport(db: Read<NetworkTables>, actor: Actor, sheets: readonly ReadSheet[]): Promise<DraftContent> {
  const state = await exchangeState(db, actor);
  const tables = knownSheets(sheets);
  const parsed = await inTurns(
    tables.flatMap(({ kind, columns, lines }) => (kind === null ? [] : lines.map((line) => ({ kind, columns, line })))),
    ({ kind, columns, line }) => parsedRow(kind, { columns }, line),
  );
  const book = bookOf(
    state,
    parsed.map(({ row }) => row),
    actor,
  );
  const plans = await inTurns(parsed, (one) => planOrProblems(one, () => planRow(book, one.row)));
  const plan = planOf(book, plans);
  const problems = [...tables.flatMap((table) => table.problems), ...plan.problems];
  return {
    changes: plan.changes,
    problems: problems.slice(0, mostProblems),
    problemCount: problems.length,
    unchanged: plan.unchanged,
    stamps: stampsUnder(plan.changes, stampsOf(state)),
  };
}

/** A row that cannot be read asks for nothing, but others may name it. */
const planOrProblems = ({ problems }: ParsedRow, plan: () => RowPlan): RowPlan => (problems.length > 0 ? { ...nothing, problems } : plan());

async function inTurns<From, To>(all: readonly From[], work: (one: From) => To): Promise<readonly To[]> {
  const done: To[] = [];
  for (const [index, one] of all.entries()) {
    done.push(work(one));
    if (index % rowsAtOnce === rowsAtOnce - 1) await othersFirst();
  }
  return done;
}

/** Keeps what a file would do, for whoever sent it and for an hour; what that person had before goes. */
export async function propose(context: Context<NetworkTables>, content: DraftContent): Promise<ImportDraftId> {
  const { tx, actor, now } = context;
  if (!may.exchangeSheets(actor) || actor.personId === null) throw notYours();
  const id = newId<ImportDraftId>();
  await forgetDrafts(tx, now);
  await keepDraft(tx, {
    id,
    owner: actor.personId,
    madeAt: now,
    expiresAt: new Date(now.getTime() + draftLifeMs),
    content,
    hash: sha256(canonical(content)),
  });
  context.record("network.import-proposed", `import ${id}`, { changes: content.changes.length, problems: content.problemCount });
  return id;
}
