import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import { oneOf } from "../../../lib/one-of.ts";
import type { PartialDate } from "../../../lib/partial-date.ts";
import { open, type Read, visibleTo } from "../../../platform/db/read.ts";
import { subjectAddress } from "../domain/addresses.ts";
import type { AgendaEvent } from "../domain/agenda-event.ts";
import { type DatedEvent, type EventSubjectKind, eventSubjectKinds } from "../domain/dated-event.ts";
import type { AgendaTables } from "../tables.ts";

/** What happened to one subject, the earliest first, what has no date last. Ask only for a subject that the actor may see. */
export async function eventsOf(db: Read<AgendaTables>, kind: EventSubjectKind, subject: string): Promise<readonly DatedEvent[]> {
  return (await eventsOfKind(db, kind).where("subject", "=", subject).execute()).map(eventOf);
}

/** What happened to every subject of a kind, as `eventsOf` has it for one. Take only those that the actor may see. */
export async function eventsBySubject(db: Read<AgendaTables>, kind: EventSubjectKind): Promise<ReadonlyMap<string, readonly DatedEvent[]>> {
  const groups = groupedBy(await eventsOfKind(db, kind).execute(), ({ subject }) => subject);
  return new Map([...groups].map(([subject, group]) => [subject, group.map(eventOf)]));
}

const eventsOfKind = (db: Read<AgendaTables>, kind: EventSubjectKind) =>
  open(db)
    .selectFrom("event")
    .select(["subject", "happened_on", "date_note", "topic", "offer", "sentence", "sources_json"])
    .where("subject_kind", "=", kind)
    .orderBy((is) => is.fn.coalesce("happened_on", is.val("9999")))
    .orderBy("position");

/** When something last happened to each of these subjects. Ask only for subjects that the actor may see. */
export async function latestDates(
  db: Read<AgendaTables>,
  kind: EventSubjectKind,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, PartialDate>> {
  if (subjects.length === 0) return new Map();
  const rows = await open(db)
    .selectFrom("event")
    .select(["subject", "happened_on", "date_note"])
    .where("subject_kind", "=", kind)
    .where("subject", "in", subjects)
    .where("happened_on", "is not", null)
    .orderBy("happened_on")
    .execute();
  return new Map(rows.map((row) => [row.subject, { on: row.happened_on, note: row.date_note }]));
}

/** What last happened to each of these subjects, of what has a date. Ask only for subjects that the actor may see. */
export async function lastEvents(
  db: Read<AgendaTables>,
  kind: EventSubjectKind,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, DatedEvent>> {
  if (subjects.length === 0) return new Map();
  const rows = await open(db)
    .selectFrom("event")
    .select(["subject", "happened_on", "date_note", "topic", "offer", "sentence", "sources_json"])
    .where("subject_kind", "=", kind)
    .where("subject", "in", subjects)
    .where("happened_on", "is not", null)
    .orderBy("happened_on")
    .orderBy("position")
    .execute();
  return new Map(rows.map((row) => [row.subject, eventOf(row)]));
}

/** What happened last to anything that the actor may see: asks, offers, targets and themes, the newest first. */
export async function latestEvents(db: Read<AgendaTables>, actor: Actor, limit: number): Promise<readonly AgendaEvent[]> {
  const rows = await eventRows(db, actor).limit(limit).execute();
  return rows.map(agendaEventOf);
}

/** Everything dated that happened to anything that the actor may see, the newest first, with the id of what it happened to. */
export async function allEvents(db: Read<AgendaTables>, actor: Actor): Promise<readonly (AgendaEvent & { readonly subject: string })[]> {
  const rows = await eventRows(db, actor).select("event.subject").execute();
  return rows.map((row) => ({ ...agendaEventOf(row), subject: row.subject }));
}

/** What happened to anything of one agenda that the actor may see, the newest first. */
export async function agendaEvents(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<readonly AgendaEvent[]> {
  const rows = await eventRows(db, actor)
    .where((is) => is(is.fn.coalesce("ask.agenda", "offer.agenda", "target.agenda", "own.agenda"), "=", agenda))
    .execute();
  return rows.map(agendaEventOf);
}

/** Dated events with the one subject that each belongs to; an event of a subject that is hidden is hidden with it. */
const eventRows = (db: Read<AgendaTables>, actor: Actor) =>
  visibleTo(db, actor)
    .selectFrom("event")
    .leftJoin("ask", (join) => join.onRef("ask.id", "=", "event.subject").on("event.subject_kind", "=", "ask"))
    .leftJoin("offer", (join) => join.onRef("offer.id", "=", "event.subject").on("event.subject_kind", "=", "offer"))
    .leftJoin("target", (join) => join.onRef("target.id", "=", "event.subject").on("event.subject_kind", "=", "target"))
    .leftJoin("theme as own", (join) => join.onRef("own.id", "=", "event.subject").on("event.subject_kind", "=", "theme"))
    .leftJoin("theme", (join) => join.on((is) => is("theme.id", "=", is.fn.coalesce("ask.theme", "offer.theme", "target.theme", "own.id"))))
    .select((is) => [
      "event.subject_kind",
      "event.happened_on",
      "event.date_note",
      "event.topic",
      "event.offer",
      "event.sentence",
      "event.sources_json",
      "theme.position",
      is.fn.coalesce("ask.agenda", "offer.agenda", "target.agenda", "own.agenda").as("agenda"),
      is.fn.coalesce("ask.code", "offer.code", "target.code").as("code"),
      is.fn.coalesce("ask.wording", "offer.wording", "own.title").as("title"),
      "target.value",
      "target.unit",
    ])
    .where("event.happened_on", "is not", null)
    .where((is) => is(is.fn.coalesce("ask.id", "offer.id", "target.id", "own.id"), "is not", null))
    .orderBy("event.happened_on", "desc")
    .orderBy("event.subject_kind")
    .orderBy("event.subject")
    .orderBy("event.position", "desc");

type EventRow = Awaited<ReturnType<ReturnType<typeof eventRows>["execute"]>>[number];

function agendaEventOf(row: EventRow): AgendaEvent {
  const kind = oneOf(eventSubjectKinds, row.subject_kind);
  const agenda = asId<AgendaId>(row.agenda ?? "");
  const code = row.code ?? String(row.position);
  return {
    ...eventOf(row),
    kind,
    agenda,
    code,
    title: row.title ?? `${row.value} ${row.unit}`,
    themePosition: row.position,
    address: subjectAddress(kind, agenda, code),
  };
}

const eventOf = (row: Pick<EventRow, "happened_on" | "date_note" | "topic" | "offer" | "sentence" | "sources_json">): DatedEvent => ({
  date: { on: row.happened_on, note: row.date_note },
  sentence: row.sentence,
  sources: row.sources_json,
  topic: row.topic,
  offer: row.offer === null ? null : asId(row.offer),
});
