import type { Role } from "../../../../lib/actor.ts";
import type { Write } from "../../../../platform/db/read.ts";
import type { Visit } from "../../../../platform/http/env.ts";
import { type FormAsking, readForm } from "../../../../platform/http/form.ts";
import { badInput } from "../../../../platform/http/refusals.ts";
import type { SearchTables } from "../../../../platform/search/tables.ts";
import type { NetworkTables } from "../../../network/index.ts";
import type { DraftView } from "../../actions/draft-view.ts";
import { refuseStrange } from "../../actions/drafts.ts";
import type { Draft } from "../../domain/editing/draft.ts";
import type { MeetingNames, Texts } from "../../domain/editing/field.ts";
import { formShape } from "../../domain/editing/forms.ts";
import type { RecordKind, RecordPart } from "../../domain/editing/record.ts";
import { recordAddress, recordTitle } from "../../domain/editing/record-keys.ts";
import { draftNotFound } from "../../domain/editing/refusals.ts";
import { tidied } from "../../domain/editing/tidy.ts";
import { anyFields } from "../../input/desk.ts";
import { meetingName } from "../../pages/came-from.tsx";
import type { ExistingDraft } from "../../pages/desk/draft.tsx";
import type { MeetingSlots } from "../../slots.ts";
import { draftWith } from "../../store/editing/drafts.ts";
import type { AgendaReads } from "../../tables.ts";

/** The tables that the desk works with. */
export type DeskTables = AgendaReads & NetworkTables & SearchTables;

/** Who may enter the rooms of the desk; what each may do there, the policy says. */
export const atTheDesk: readonly Role[] = ["member", "secretariat", "public-affairs"];

/** What the desk needs of the whole: a name that stands elsewhere too changes there in the same act. */
export interface DeskSlots<Tables extends DeskTables> extends MeetingSlots<Tables> {
  readonly renewIndex: (tx: Write<Tables>) => Promise<void>;
}

/** The meetings that can be named in a form, as they are called in the language of whoever asks. */
export const meetingNames = async <Tables extends DeskTables>(
  visit: Visit<Tables>,
  { meetings }: MeetingSlots<Tables>,
): Promise<MeetingNames> =>
  new Map((await meetings(visit.db, visit.actor)).map((meeting) => [meeting.id, meetingName(meeting, visit.language)]));

/** The same for sheets: a file can come back in another language than it went out in. */
export const meetingsInSheets = async <Tables extends DeskTables>(
  { db, actor }: Visit<Tables>,
  { meetings }: MeetingSlots<Tables>,
): Promise<MeetingNames> =>
  new Map((await meetings(db, actor)).map(({ id, begins, title }) => [id, begins.on === null ? title : `${begins.on} ${title}`]));

/** A request for a page of the desk. */
export type DeskCall = FormAsking & { readonly var: { readonly visit: Visit<DeskTables> } };

/** The draft with this id, of whoever asks. */
export async function getOwnDraft({ db, actor }: Visit<DeskTables>, id: string): Promise<Draft> {
  const draft = await draftWith(db, actor, id);
  if (!draft) throw draftNotFound(id);
  return draft;
}

/** A draft as its pages show it. */
export const existingDraft = ({ draft, current, told }: DraftView): ExistingDraft => ({
  id: draft.id,
  version: draft.version,
  part: draft.part,
  note: draft.note,
  told,
  of: current && { address: recordAddress(current.kind, current.record), title: recordTitle(current.record) },
});

/** What somebody pressed, the version of the draft that was shown, and everything that was typed. */
export interface SentDraft {
  readonly button: string;
  readonly version: number;
  readonly typed: Texts;
}

/** A form of the desk can hold a hundred events with their sources: so many bytes. */
const longestDraft = 2 * 1024 * 1024;

/** Reads what was sent from the form of a record; which fields that may have, the record knows. */
export async function readDraft(c: DeskCall): Promise<SentDraft> {
  const form = await readForm(c, anyFields, longestDraft);
  if (!form.ok) throw badInput(form.problems);
  const { knop = "bewaar", versie = "", ...rest } = form.value;
  return {
    button: String(knop),
    version: Number.parseInt(String(versie), 10) || 0,
    typed: Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])),
  };
}

/** What was typed as it is kept; a field that the form does not have is refused before it is lost. */
export function tidyTexts(kind: RecordKind, part: RecordPart | null, typed: Texts, before: Texts): Texts {
  refuseStrange(kind, part, typed);
  return tidied(formShape(kind, part), typed, before);
}
