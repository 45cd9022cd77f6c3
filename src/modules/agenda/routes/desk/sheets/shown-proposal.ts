import type { Audience } from "../../../../../lib/audience.ts";
import { counted } from "../../../../../lib/lists.ts";
import { existingPaging, pageOf } from "../../../../../lib/paging.ts";
import type { Visit } from "../../../../../platform/http/env.ts";
import { currentRecords } from "../../../actions/sheets/current.ts";
import type { MeetingNames, Names } from "../../../domain/editing/field.ts";
import { formShape } from "../../../domain/editing/forms.ts";
import { recordAddress } from "../../../domain/editing/record-keys.ts";
import { applied, type RecordEdit } from "../../../domain/sheets/edit.ts";
import type { Proposal } from "../../../domain/sheets/proposal.ts";
import type { ProposalProps, ProposalTurn } from "../../../pages/desk/sheets/proposal-props.ts";
import type { ShownEdit } from "../../../pages/desk/sheets/record-changes.tsx";
import { namesIn } from "../../../store/editing/names.ts";
import { openRecord } from "../../../store/editing/open-records.ts";
import type { DeskTables } from "../parts.ts";
import { audienceOptions } from "../preview-page.tsx";
import { plainly, shownChanges } from "../shown-changes.ts";

/** So many records stand on one page, each with its difference. */
const perPage = 20;

const untouched: ProposalTurn = { audience: "", reason: "", problems: [], moved: null };

/** A proposal as its page shows it, with what was chosen and typed before it was refused. */
export async function shownProposal(
  visit: Visit<DeskTables>,
  proposal: Proposal,
  turn: Partial<ProposalTurn>,
  asked: number,
  meetings: MeetingNames,
): Promise<ProposalProps> {
  const { db, actor } = visit;
  const { agenda, edits } = proposal.content;
  const names = await namesIn(db, actor, agenda, meetings);
  const page = pageOf(edits, existingPaging(edits.length, { page: asked, perPage }));
  const isNewIn = edits.some(({ record }) => record === null);
  return {
    view: visit.view,
    proposal,
    page: { ...page, items: await Promise.all(page.items.map((edit) => shownEdit(visit, names, edit))) },
    readers: await readersOf(visit, proposal),
    options: isNewIn ? await audienceOptions(visit, null) : [],
    turn: { ...untouched, ...turn },
  };
}

/** What one edit changes, beside what the record says now; nothing is compared when somebody else was there meanwhile. */
async function shownEdit({ db, actor, language }: Visit<DeskTables>, names: Names, edit: RecordEdit): Promise<ShownEdit> {
  const open = edit.record === null ? null : await openRecord(db, actor, edit.kind, edit.record);
  const isOutdated = edit.record !== null && open?.record.version !== edit.baseVersion;
  const before = open?.shown(null, names) ?? {};
  const changes = isOutdated
    ? []
    : shownChanges({ language, kind: edit.kind, names }, formShape(edit.kind, null), before, applied(edit, before));
  return {
    edit,
    isOutdated,
    address: open ? recordAddress(open.kind, open.record) : null,
    changes: edit.record === null ? plainly(changes) : changes,
  };
}

async function readersOf(visit: Visit<DeskTables>, { content: { agenda, edits } }: Proposal): Promise<ReadonlyMap<Audience, number>> {
  const current = await currentRecords(visit, agenda, new Set(edits.map(({ kind }) => kind)));
  const audiences = edits.flatMap(({ kind, record }) => current.get(`${kind} ${record}`)?.record.audience ?? []);
  return counted(audiences, (audience) => audience);
}
