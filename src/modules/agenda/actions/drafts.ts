import { dayOf } from "../../../lib/day.ts";
import type { AgendaId, PersonId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/new-id.ts";
import { actorOn, type NetworkTables } from "../../network/index.ts";
import { strangeKeys } from "../domain/editing/check.ts";
import type { Draft, DraftId } from "../domain/editing/draft.ts";
import { shownOf } from "../domain/editing/eyes.ts";
import { type MeetingNames, noMeetings, type Texts } from "../domain/editing/field.ts";
import { formShape } from "../domain/editing/forms.ts";
import type { RecordKind, RecordPart } from "../domain/editing/record.ts";
import {
  cannotTakeOver,
  draftChangedMeanwhile,
  draftNotFound,
  notAdded,
  notYoursToChange,
  recordNotFound,
  strangeFields,
  versionNotFound,
} from "../domain/editing/refusals.ts";
import { may } from "../domain/policy.ts";
import { draftAbout, draftWith, insertDraft, removeDraft, replaceDraft } from "../store/editing/drafts.ts";
import { namesIn } from "../store/editing/names.ts";
import { type OpenRecord, openRecord } from "../store/editing/open-records.ts";
import { versionsOfRecord } from "../store/editing/versions.ts";
import type { AgendaReads } from "../tables.ts";

type Editing = Context<AgendaReads & NetworkTables>;

/** A record, or the part of it, that somebody begins to change. */
export interface Subject {
  readonly kind: RecordKind;
  readonly record: string;
  readonly part: RecordPart | null;
}

/** Begins a draft of a change, or goes on with the one there is. Whoever may see a record may propose a change of it. */
export async function draftChange(context: Editing, subject: Subject, meetings: MeetingNames = noMeetings): Promise<DraftId> {
  const { tx, actor } = context;
  const owner = ownerOf(context);
  const begun = await draftAbout(tx, actor, subject);
  if (begun) return begun.id;
  const open = await getRecord(context, subject.kind, subject.record);
  const agenda = agendaOf(open);
  return keepNew(context, {
    ...subject,
    agenda,
    owner,
    baseVersion: open.record.version,
    texts: open.shown(subject.part, await namesIn(tx, actor, agenda, meetings)),
  });
}

/** Begins a draft of something new, with what was typed. */
export async function draftNew(context: Editing, kind: RecordKind, agenda: AgendaId, texts: Texts): Promise<DraftId> {
  if (kind === "agenda") throw notAdded(kind);
  refuseStrange(kind, null, texts);
  return keepNew(context, { kind, record: null, part: null, agenda, owner: ownerOf(context), baseVersion: null, texts });
}

/** Begins a draft that says what an earlier version said; publishing it puts that back. */
export async function draftFromVersion(
  context: Editing,
  { kind, record }: Pick<Subject, "kind" | "record">,
  version: number,
  meetings: MeetingNames = noMeetings,
): Promise<DraftId> {
  const { tx, actor } = context;
  const owner = ownerOf(context);
  const open = await getRecord(context, kind, record);
  const found = (await versionsOfRecord(tx, actor, kind, record)).find((one) => one.version === version);
  if (!found) throw versionNotFound(record, version);
  const agenda = agendaOf(open);
  const texts = shownOf(formShape(kind, null), found.texts, await namesIn(tx, actor, agenda, meetings));
  const begun = await draftAbout(tx, actor, { kind, record, part: null });
  if (begun) await removeDraft(tx, begun.id);
  return keepNew(context, { kind, record, part: null, agenda, owner, baseVersion: open.record.version, texts });
}

/** Keeps what was typed, right or not. */
export async function saveDraft(context: Editing, id: string, texts: Texts, version: number): Promise<Draft> {
  const draft = await getDraft(context, id);
  refuseStrange(draft.kind, draft.part, texts);
  const changed: Draft = { ...draft, texts, version: version + 1, changedAt: context.now };
  if (!(await replaceDraft(context.tx, changed))) throw draftChangedMeanwhile(id);
  return changed;
}

/** Lets a draft go on from the version that there is now: whoever wrote it has seen both texts. */
export async function renewBase(context: Editing, id: string): Promise<void> {
  const draft = await getDraft(context, id);
  if (draft.record === null) return;
  const open = await getRecord(context, draft.kind, draft.record);
  const changed: Draft = { ...draft, baseVersion: open.record.version, version: draft.version + 1, changedAt: context.now };
  if (!(await replaceDraft(context.tx, changed))) throw draftChangedMeanwhile(id);
}

/** Throws a draft away. */
export async function discardDraft(context: Editing, id: string): Promise<void> {
  const draft = await getDraft(context, id);
  await removeDraft(context.tx, draft.id);
  context.record("agenda.draft-discarded", `draft ${draft.id}`);
}

/** Hands a draft to somebody who may publish it. */
export async function handOnDraft(context: Editing, id: string, to: PersonId, note: string | null): Promise<void> {
  const { tx, now } = context;
  const draft = await getDraft(context, id);
  const other = await actorOn(tx, to, dayOf(now));
  if (other === null || !may.draft(other) || to === draft.owner) throw cannotTakeOver();
  if (draft.record !== null && !(await openRecord(tx, other, draft.kind, draft.record))) throw cannotTakeOver();
  const handed: Draft = { ...draft, owner: to, note, version: draft.version + 1, changedAt: now };
  if (!(await replaceDraft(tx, handed))) throw draftChangedMeanwhile(id);
  context.record("agenda.draft-handed-on", `draft ${draft.id}`, { to });
}

/** The draft with this id, of whoever asks. */
export async function getDraft({ tx, actor }: Editing, id: string): Promise<Draft> {
  const draft = await draftWith(tx, actor, id);
  if (!draft) throw draftNotFound(id);
  return draft;
}

/** The record with this id, as far as whoever asks may know of it. */
export async function getRecord({ tx, actor }: Editing, kind: RecordKind, id: string): Promise<OpenRecord> {
  const open = await openRecord(tx, actor, kind, id);
  if (!open) throw recordNotFound(kind, id);
  return open;
}

/** The agenda that a record belongs to; an agenda belongs to itself. */
export const agendaOf = ({ record }: OpenRecord): AgendaId => ("agenda" in record ? record.agenda : record.id);

/** Who writes, as the owner of a draft. */
export function ownerOf({ actor }: Pick<Editing, "actor">): PersonId {
  if (actor.personId === null || !may.draft(actor)) throw notYoursToChange();
  return actor.personId;
}

/** Refuses what the form does not have. */
export function refuseStrange(kind: RecordKind, part: RecordPart | null, texts: Texts): void {
  const strange = strangeKeys(formShape(kind, part), texts);
  if (strange.length > 0) throw strangeFields(strange);
}

async function keepNew({ tx, now, record }: Editing, draft: Omit<Draft, "id" | "note" | "version" | "changedAt">): Promise<DraftId> {
  const id = newId<DraftId>();
  await insertDraft(tx, { ...draft, id, note: null, version: 1, changedAt: now });
  record("agenda.draft-begun", `draft ${id}`, { kind: draft.kind, of: draft.record });
  return id;
}
