import type { Audience } from "../../../../lib/audience.ts";
import { Refusal } from "../../../../lib/refusal.ts";
import type { Context } from "../../../../platform/context.ts";
import { othersFirst } from "../../../../platform/db/turn.ts";
import { canonical, sha256 } from "../../../../platform/hash.ts";
import { newId } from "../../../../platform/new-id.ts";
import type { SearchTables } from "../../../../platform/search/tables.ts";
import type { NetworkTables } from "../../../network/index.ts";
import type { MeetingNames, Names } from "../../domain/editing/field.ts";
import { applied, partChanged, type RecordEdit } from "../../domain/sheets/edit.ts";
import { type Proposal, type ProposalContent, type ProposalId, proposalLifeMs } from "../../domain/sheets/proposal.ts";
import { audienceMissing, proposalDiffers, proposalNotFound, proposalNotReady, proposalOutdated } from "../../domain/sheets/refusals.ts";
import { namesIn } from "../../store/editing/names.ts";
import { dropProposal, forgetProposals, keepProposal, proposalOf } from "../../store/sheets/proposals.ts";
import type { AgendaReads } from "../../tables.ts";
import { ownerOf } from "../drafts.ts";
import { publishTexts } from "../publication.ts";
import { type CurrentRecords, currentRecords } from "./current.ts";

type Editing = Context<AgendaReads & NetworkTables & SearchTables>;

/** After so many records others get their turn to read. */
const recordsAtOnce = 10;

/** Keeps what a file would do, for whoever sent it and for an hour; what that person had before goes. */
export async function proposeChanges(context: Editing, content: ProposalContent): Promise<ProposalId> {
  const { tx, now, record } = context;
  const id = newId<ProposalId>();
  await forgetProposals(tx, now);
  await keepProposal(tx, {
    id,
    owner: ownerOf(context),
    madeAt: now,
    expiresAt: new Date(now.getTime() + proposalLifeMs),
    content,
    hash: sha256(canonical(content)),
  });
  record("agenda.sheets-proposed", `proposal ${id}`, { changes: content.edits.length, problems: content.problemCount });
  return id;
}

/** What somebody confirms: which proposal, as it was shown, why, and who will see what is new in it. */
export interface ProposalConfirmation {
  readonly id: string;
  readonly hash: string;
  readonly reason: string;
  /** Null when nothing in it is new. */
  readonly audience: Audience | null;
  /** The meetings that whoever confirms may know of. */
  readonly meetings?: MeetingNames;
}

/**
 * Publishes a proposal as it was shown: everything or nothing, each record in the same way as from the desk. What is there already
 * keeps its circle of readers. Whatever moved since it was made stops it. The proposal goes in the same act, so that confirming
 * twice does it once.
 */
export async function publishProposal(context: Editing, { id, hash, reason, audience, meetings }: ProposalConfirmation): Promise<number> {
  const { tx, actor, record } = context;
  const { content } = await takenProposal(context, id, hash);
  const { agenda, edits } = content;
  const names = await namesIn(tx, actor, agenda, meetings);
  const current = await currentRecords({ db: tx, actor }, agenda, new Set(edits.map(({ kind }) => kind)));
  const moved = edits.filter(
    (edit) => edit.record !== null && current.get(`${edit.kind} ${edit.record}`)?.record.version !== edit.baseVersion,
  );
  if (moved.length > 0) throw proposalOutdated(moved.map(({ title }) => title));
  for (const [index, edit] of edits.entries()) {
    await publishEdit(context, content, edit, { names, current, reason, audience });
    if (index % recordsAtOnce === recordsAtOnce - 1) await othersFirst();
  }
  record("agenda.sheets-published", `proposal ${id}`, { changes: edits.length });
  return edits.length;
}

/** The proposal with this id, of whoever asks, taken away so that nobody publishes it once more. */
async function takenProposal(context: Editing, id: string, hash: string): Promise<Proposal> {
  const { tx, now } = context;
  const proposal = await proposalOf(tx, ownerOf(context), id, now);
  if (!proposal || !(await dropProposal(tx, proposal.id))) throw proposalNotFound(id);
  if (proposal.hash !== hash || sha256(canonical(proposal.content)) !== hash) throw proposalDiffers();
  if (proposal.content.problemCount > 0 || proposal.content.edits.length === 0) throw proposalNotReady();
  return proposal;
}

interface Publishing extends Pick<ProposalConfirmation, "reason" | "audience"> {
  readonly names: Names;
  readonly current: CurrentRecords;
}

/** What no longer fits although it did when it was shown: somebody withdrew what it names, or was faster just now. */
const unfit: ReadonlySet<string> = new Set(["agenda.draft-not-ready", "agenda.record-changed-meanwhile"]);

async function publishEdit(context: Editing, { agenda }: ProposalContent, edit: RecordEdit, publishing: Publishing): Promise<void> {
  const { names, current, reason } = publishing;
  const before = edit.record === null ? null : (current.get(`${edit.kind} ${edit.record}`) ?? null);
  const audience = before?.record.audience ?? publishing.audience;
  if (audience === null) throw audienceMissing();
  const texts = applied(edit, before?.shown(null, names) ?? {});
  try {
    await publishTexts(context, { kind: edit.kind, agenda, part: partChanged(edit), texts, before, names }, { audience, reason });
  } catch (error) {
    if (error instanceof Refusal && unfit.has(error.code)) throw proposalOutdated([edit.title]);
    throw error;
  }
}
