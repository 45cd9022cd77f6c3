import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId, type ThemeId } from "../../../lib/ids.ts";
import type { Read } from "../../../platform/db/read.ts";
import {
  blankAsk,
  blankFocusPoint,
  blankInitiative,
  blankOffer,
  blankTarget,
  blankTheme,
  type ThemePlace,
} from "../domain/editing/blank.ts";
import type { FieldProblem } from "../domain/editing/check.ts";
import type { Draft } from "../domain/editing/draft.ts";
import { shownOf } from "../domain/editing/eyes.ts";
import { type MeetingNames, type Names, noMeetings, type Texts } from "../domain/editing/field.ts";
import type { FormShape } from "../domain/editing/form.ts";
import { formShape } from "../domain/editing/forms.ts";
import type { ThreeTexts } from "../domain/editing/merge.ts";
import type { ReadinessProblem } from "../domain/editing/ready.ts";
import type { RecordKind } from "../domain/editing/record.ts";
import { notAdded } from "../domain/editing/refusals.ts";
import type { RecordPlace } from "../domain/policy.ts";
import type { NamedChange } from "../domain/rounds/told-change.ts";
import { namesIn } from "../store/editing/names.ts";
import { type OpenRecord, opened, openRecord } from "../store/editing/open-records.ts";
import { placeOf } from "../store/editing/places.ts";
import { versionsOfRecord } from "../store/editing/versions.ts";
import type { AgendaReads } from "../tables.ts";
import { themeFor } from "./new-record.ts";
import { changesToSeeTo } from "./rounds/told-changes.ts";

/** What it takes to look something up as somebody, at a moment. */
interface Reading {
  readonly db: Read<AgendaReads>;
  readonly actor: Actor;
  readonly now: Date;
}

/** A draft with all that whoever writes it needs to know. */
export interface DraftView {
  readonly draft: Draft;
  readonly form: FormShape;
  readonly names: Names;
  /** The record as it is now; null when it is new. */
  readonly current: OpenRecord | null;
  /** What the record says now, as far as this draft is about it; nothing when it is new. */
  readonly before: Texts;
  /** What is wrong with single fields, and what else is missing before it can be published. */
  readonly problems: readonly (FieldProblem | ReadinessProblem)[];
  /** By which one tells who may publish it. */
  readonly place: RecordPlace;
  /** What was published since the draft began, beside what it began with; null when nothing was. */
  readonly meanwhile: ThreeTexts | null;
  /** What was told in rounds to have changed in it, as far as whoever writes can see to it. */
  readonly told: readonly NamedChange[];
}

/** Everything about a draft; null when what it changes is not there any more for whoever asks. */
export async function viewDraft(reading: Reading, draft: Draft, meetings: MeetingNames = noMeetings): Promise<DraftView | null> {
  const { db, actor } = reading;
  const form = formShape(draft.kind, draft.part);
  const names = await namesIn(db, actor, draft.agenda, meetings);
  const current = draft.record === null ? null : await openRecord(db, actor, draft.kind, draft.record);
  if (draft.record !== null && current === null) return null;
  const base = current ?? (await blankAs(reading, draft));
  const next = base.with(draft.part, draft.texts, names);
  return {
    draft,
    form,
    names,
    current,
    before: current === null ? {} : current.shown(draft.part, names),
    problems: [...next.problems(draft.part, draft.texts, names), ...next.unready()],
    place: await placeOf(db, draft.kind, (current ?? next).record),
    meanwhile: current === null ? null : await meanwhile(reading, draft, current, names),
    told: await toldOf(reading, draft),
  };
}

/** An offer has two parts: what is told to have changed is what came of it. */
async function toldOf(reading: Reading, { kind, record, part }: Draft): Promise<readonly NamedChange[]> {
  const isConfirmed = kind === "initiative" || (kind === "offer" && part === "outcome");
  if (record === null || !isConfirmed) return [];
  const [found] = await changesToSeeTo(reading, { kind, record });
  return found?.changes ?? [];
}

async function meanwhile({ db, actor }: Reading, draft: Draft, current: OpenRecord, names: Names): Promise<ThreeTexts | null> {
  if (current.record.version === draft.baseVersion) return null;
  const versions = await versionsOfRecord(db, actor, draft.kind, current.record.id);
  const base = versions.find(({ version }) => version === draft.baseVersion);
  const form = formShape(draft.kind, draft.part);
  return { base: base ? shownOf(form, base.texts, names) : {}, theirs: current.shown(draft.part, names), mine: draft.texts };
}

/** The empty record that a new one would begin with, without taking a place for it. */
async function blankAs({ db, actor, now }: Reading, { kind, agenda, texts }: Draft): Promise<OpenRecord> {
  const isInTheme = kind === "ask" || kind === "offer" || kind === "focus-point";
  return unplaced(kind, agenda, now, isInTheme ? await themeFor({ tx: db, actor }, agenda, texts) : null);
}

/** An empty record of a kind that has no number or address yet. */
export function unplaced(kind: RecordKind, agenda: AgendaId, now: Date, theme: ThemePlace | null): OpenRecord {
  const origin = { agenda, audience: "network", version: 1, changedAt: now } as const;
  const place = theme ?? { id: asId<ThemeId>(""), label: "" };
  switch (kind) {
    case "initiative":
      return opened(kind, blankInitiative(origin, asId("new"), "new"));
    case "theme":
      return opened(kind, blankTheme(origin, 0));
    case "target":
      return opened(kind, blankTarget(origin, 0));
    case "ask":
      return opened(kind, blankAsk(origin, place, 0));
    case "offer":
      return opened(kind, blankOffer(origin, place, 0));
    case "focus-point":
      return opened(kind, blankFocusPoint(origin, place, 0));
    default:
      throw notAdded(kind);
  }
}
