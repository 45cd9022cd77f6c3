import type { Audience } from "../../../lib/audience.ts";
import { asId, type ThemeId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import type { SearchTables } from "../../../platform/search/tables.ts";
import type { NetworkTables } from "../../network/index.ts";
import type { Draft } from "../domain/editing/draft.ts";
import { type MeetingNames, type Names, noMeetings } from "../domain/editing/field.ts";
import { publicAudiences } from "../domain/editing/publication.ts";
import type { RecordKind } from "../domain/editing/record.ts";
import {
  agendaStays,
  draftNotReady,
  notYourAudience,
  notYoursToChange,
  reasonMissing,
  recordChangedMeanwhile,
} from "../domain/editing/refusals.ts";
import type { VersionAct } from "../domain/editing/version.ts";
import { may } from "../domain/policy.ts";
import { removeDraft } from "../store/editing/drafts.ts";
import { namesIn } from "../store/editing/names.ts";
import { type OpenRecord, opened } from "../store/editing/open-records.ts";
import { placeOf, themesOfPoints } from "../store/editing/places.ts";
import { takeVersion } from "../store/editing/records.ts";
import { saveVersion } from "../store/editing/versions.ts";
import type { AgendaReads } from "../tables.ts";
import { getDraft, getRecord, ownerOf } from "./drafts.ts";
import { indexRecord } from "./findables.ts";
import { blankRecord } from "./new-record.ts";
import { takeUpChanges } from "./rounds/told-changes.ts";

type Editing = Context<AgendaReads & NetworkTables & SearchTables>;

/** For whom something is published, and why it changes. */
export interface Publication {
  readonly audience: Audience;
  readonly reason: string | null;
  /** The changes told in rounds that it takes up, by their ids. */
  readonly taken?: readonly string[];
  /** The meetings that whoever publishes may know of. */
  readonly meetings?: MeetingNames;
}

/** Texts that somebody publishes: for a part of a record, or for something new. */
export interface Publishable extends Pick<Draft, "kind" | "agenda" | "part" | "texts"> {
  /** The record as it is now; null for something new. */
  readonly before: OpenRecord | null;
  /** What can be named in it. */
  readonly names: Names;
}

/** Makes a draft what its record says, for those whom it is for. The draft is gone after that. */
export async function publishDraft(context: Editing, id: string, publication: Publication): Promise<OpenRecord> {
  const { tx, actor } = context;
  const draft = await getDraft(context, id);
  const names = await namesIn(tx, actor, draft.agenda, publication.meetings ?? noMeetings);
  const before = draft.record === null ? null : await getRecord(context, draft.kind, draft.record);
  if (before !== null && before.record.version !== draft.baseVersion) throw recordChangedMeanwhile(before.record.id);
  const kept = await publishTexts(context, { ...draft, before, names }, publication);
  await removeDraft(tx, draft.id);
  return kept;
}

/** Makes texts what a record says, for those whom it is for: the one way in which anything is published. */
export async function publishTexts(
  context: Editing,
  texts: Publishable,
  { audience, reason, taken = [] }: Publication,
): Promise<OpenRecord> {
  const { actor, now, record } = context;
  const { before, names } = texts;
  const next = await asWritten(context, texts);
  await refuseOthers(context, texts, next);
  if (!publicAudiences(actor).includes(audience)) throw notYourAudience();
  if (before?.kind === "agenda" && before.record.audience !== audience) throw agendaStays(before.record.id);
  if (before?.record.audience === "public" && reason === null) throw reasonMissing(before.record.id);
  const problems = [...next.problems(texts.part, texts.texts, names), ...next.unready()];
  if (problems.length > 0) throw draftNotReady(next.record.id, problems);

  const kept = next.kept({ audience, version: (before?.record.version ?? 0) + 1, changedAt: now });
  await keepVersion(context, before, kept, { act: "published", reason });
  record("agenda.published", `${kept.kind} ${kept.record.id}`, { version: kept.record.version, audience, reason });
  if (kept.kind === "initiative" || kept.kind === "offer") await takeUpChanges(context, { kind: kept.kind, record: kept.record.id }, taken);
  return kept;
}

/** Takes a record away from everybody's sight but that of whoever does so: it stays, and so do its versions. */
export async function withdraw(context: Editing, kind: RecordKind, id: string, reason: string, version: number): Promise<void> {
  const { tx, actor, now, record } = context;
  const before = await getRecord(context, kind, id);
  if (!may.withdraw(actor, await placeOf(tx, kind, before.record))) throw notYoursToChange();
  if (kind === "agenda") throw agendaStays(id);
  if (before.record.version !== version) throw recordChangedMeanwhile(id);
  const audience: Audience = `draft:${ownerOf(context)}`;
  const kept = before.kept({ audience, version: version + 1, changedAt: now });
  await keepVersion(context, before, kept, { act: "withdrawn", reason });
  record("agenda.withdrawn", `${kind} ${id}`, { version: kept.record.version, reason });
}

/** What the record says once the texts are in it. */
async function asWritten(context: Editing, { kind, agenda, part, texts, before, names }: Publishable): Promise<OpenRecord> {
  const base = before ?? (await blankRecord(context, kind, agenda, texts));
  const next = base.with(part, texts, names);
  // An initiative stands under the theme of its first focus point, unless it says another one.
  const { record } = next;
  if (!("milestones" in record) || record.theme !== "") return next;
  const [theme] = await themesOfPoints(context.tx, record.focusPoints.slice(0, 1));
  return opened("initiative", { ...record, theme: theme ?? asId<ThemeId>("") });
}

/** Who may publish is asked of the record as it was: nobody takes one by writing themselves in it. */
async function refuseOthers({ tx, actor }: Editing, { kind, part, before }: Publishable, next: OpenRecord): Promise<void> {
  const place = await placeOf(tx, kind, (before ?? next).record);
  if (!may.publish(actor, place, part)) throw notYoursToChange();
}

/** Writes a record with its next version, what it said until now before it, and lets the search index follow. */
export async function keepVersion(
  { tx, actor, now }: Editing,
  before: OpenRecord | null,
  after: OpenRecord,
  { act, reason }: { readonly act: VersionAct; readonly reason: string | null },
): Promise<void> {
  const { kind, record } = after;
  const base = { kind, record: record.id, person: actor.personId, organisation: actor.organisationId };
  if (before !== null) {
    if (!(await takeVersion(tx, kind, record))) throw recordChangedMeanwhile(record.id);
    const { version, audience, changedAt: at } = before.record;
    await saveVersion(tx, {
      ...base,
      version,
      audience,
      at,
      person: null,
      organisation: null,
      act: "loaded",
      reason: null,
      texts: before.texts,
    });
  }
  await after.save(tx);
  await saveVersion(tx, { ...base, version: record.version, audience: record.audience, at: now, act, reason, texts: after.texts });
  await indexRecord(tx, kind, record.id);
}
