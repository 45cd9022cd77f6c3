import type { Context } from "../../../platform/context.ts";
import type { NetworkTables } from "../../network/index.ts";
import { type MeetingNames, noMeetings } from "../domain/editing/field.ts";
import { merged } from "../domain/editing/merge.ts";
import { recordChangedMeanwhile, recordNotFound } from "../domain/editing/refusals.ts";
import type { AgendaReads } from "../tables.ts";
import { viewDraft } from "./draft-view.ts";
import { getDraft, renewBase, saveDraft } from "./drafts.ts";

/**
 * Lets a draft go on after somebody else published: with what the others changed taken over, and what its owner changed kept.
 * Only from the version of which whoever asks saw the text.
 */
export async function mergeDraft(
  context: Context<AgendaReads & NetworkTables>,
  id: string,
  seen: number,
  meetings: MeetingNames = noMeetings,
): Promise<void> {
  const { tx, actor, now } = context;
  const draft = await getDraft(context, id);
  const view = await viewDraft({ db: tx, actor, now }, draft, meetings);
  if (view === null) throw recordNotFound(draft.kind, draft.record ?? "");
  if (view.meanwhile === null || view.current === null) return;
  if (view.current.record.version !== seen) throw recordChangedMeanwhile(view.current.record.id);
  await saveDraft(context, id, merged(view.form, view.meanwhile), draft.version);
  await renewBase(context, id);
}
