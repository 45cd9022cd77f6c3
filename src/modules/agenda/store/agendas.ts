import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import {
  type Adoption,
  type Agenda,
  type AgendaRemark,
  agendaStates,
  type CrossReference,
  type Deadline,
  type Partner,
  type Programme,
  remarkKinds,
} from "../domain/agenda.ts";
import type { AgendaTables } from "../tables.ts";

/** The agendas that the actor may see, the latest period first. */
export async function agendas(db: Read<AgendaTables>, actor: Actor): Promise<readonly Agenda[]> {
  const rows = await agendaRows(db, actor).execute();
  return rows.map(agendaOf);
}

/** The agenda of this period; null when the actor may not see one. */
export async function agendaAt(db: Read<AgendaTables>, actor: Actor, id: string): Promise<Agenda | null> {
  const row = await agendaRows(db, actor).where("id", "=", id).executeTakeFirst();
  return row ? agendaOf(row) : null;
}

/** The agenda with the latest period that was adopted, or else the latest draft; null when there is none. */
export async function currentAgenda(db: Read<AgendaTables>, actor: Actor): Promise<Agenda | null> {
  const all = await agendas(db, actor);
  return all.find(({ state }) => state !== "draft") ?? all[0] ?? null;
}

/** Where the text of an agenda refers to another chapter, in the order of the text; both ends must be visible. */
export async function crossReferencesOf(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<readonly CrossReference[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("cross_reference")
    .innerJoin("theme", "theme.id", "from_theme")
    .leftJoin("focus_point", "focus_point.id", "from_point")
    .leftJoin("theme as meant", "meant.id", "meant_theme")
    .leftJoin("focus_point as aim", "aim.id", "meant_point")
    .select(["from_theme", "from_point", "line", "printed", "meant_theme", "meant_point", "meant_words", "is_right", "explanation"])
    .where("cross_reference.agenda", "=", agenda)
    .where((is) => is.or([is("from_point", "is", null), is("focus_point.id", "is not", null)]))
    .where((is) => is.or([is("meant_theme", "is", null), is("meant.id", "is not", null)]))
    .where((is) => is.or([is("meant_point", "is", null), is("aim.id", "is not", null)]))
    .orderBy("cross_reference.position")
    .execute();
  return rows.map((row) => ({
    fromTheme: asId(row.from_theme),
    fromPoint: row.from_point === null ? null : asId(row.from_point),
    line: row.line,
    printed: row.printed,
    meantTheme: row.meant_theme === null ? null : asId(row.meant_theme),
    meantPoint: row.meant_point === null ? null : asId(row.meant_point),
    meantWords: row.meant_words,
    isRight: row.is_right,
    explanation: row.explanation,
  }));
}

/** What is odd in an agenda, how its network works and how to read what we hold of it, in the order of each kind. */
export async function remarksOf(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<readonly AgendaRemark[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("agenda_remark")
    .innerJoin("agenda", "agenda.id", "agenda_remark.agenda")
    .select(["kind", "topic", "sentence", "lines_json"])
    .where("agenda.id", "=", agenda)
    .orderBy("kind")
    .orderBy("agenda_remark.position")
    .execute();
  return rows.map((row) => ({ kind: oneOf(remarkKinds, row.kind), topic: row.topic, sentence: row.sentence, lines: row.lines_json }));
}

/** The parties that an agenda names as partners, in its order. */
export async function partnersOf(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<readonly Partner[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("agenda_partner")
    .innerJoin("agenda", "agenda.id", "agenda_partner.agenda")
    .select(["name", "lines_json"])
    .where("agenda.id", "=", agenda)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({ name: row.name, lines: row.lines_json }));
}

/** The programmes, laws and reports that an agenda names, in its order. */
export async function programmesOf(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<readonly Programme[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("programme")
    .innerJoin("agenda", "agenda.id", "programme.agenda")
    .leftJoin("theme", "theme.id", "programme.theme")
    .select(["programme.name", "programme.theme", "programme.lines_json"])
    .where("agenda.id", "=", agenda)
    .where((is) => is.or([is("programme.theme", "is", null), is("theme.id", "is not", null)]))
    .orderBy("programme.position")
    .execute();
  return rows.map((row) => ({ name: row.name, theme: row.theme === null ? null : asId(row.theme), lines: row.lines_json }));
}

/** What an agenda promises to have by a date, in its order. */
export async function deadlinesOf(db: Read<AgendaTables>, actor: Actor, agenda: AgendaId): Promise<readonly Deadline[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("deadline")
    .innerJoin("theme", "theme.id", "deadline.theme")
    .select(["deadline.due_on", "deadline.date_note", "deadline.sentence", "deadline.theme", "deadline.lines_json"])
    .where("deadline.agenda", "=", agenda)
    .orderBy("deadline.position")
    .execute();
  return rows.map((row) => ({
    due: { on: row.due_on, note: row.date_note },
    sentence: row.sentence,
    theme: asId(row.theme),
    lines: row.lines_json,
  }));
}

const agendaRows = (db: Read<AgendaTables>, actor: Actor) =>
  visibleTo(db, actor)
    .selectFrom("agenda")
    .select([
      "id",
      "network",
      "title",
      "subtitle",
      "publisher",
      "state",
      "from_year",
      "until_year",
      "adopted_on",
      "adopted_by",
      "adopted_body",
      "adopted_meeting",
      "adopted_source",
      "predecessor",
      "successor_json",
      "words_json",
      "audience",
      "version",
      "changed_at",
    ])
    .orderBy("from_year", "desc")
    .orderBy("until_year", "desc")
    .orderBy("id", "desc");

type AgendaRow = Awaited<ReturnType<ReturnType<typeof agendaRows>["execute"]>>[number];

const agendaOf = (row: AgendaRow): Agenda => ({
  id: asId(row.id),
  network: asId(row.network),
  title: row.title,
  subtitle: row.subtitle,
  publisher: row.publisher,
  state: oneOf(agendaStates, row.state),
  fromYear: row.from_year,
  untilYear: row.until_year,
  adopted: adoptionOf(row),
  predecessor: row.predecessor,
  successor: row.successor_json,
  words: row.words_json,
  audience: row.audience,
  version: row.version,
  changedAt: new Date(row.changed_at),
});

function adoptionOf(
  row: Pick<AgendaTables["agenda"], "adopted_on" | "adopted_by" | "adopted_body" | "adopted_meeting" | "adopted_source">,
): Adoption | null {
  const { adopted_on: on, adopted_by: by, adopted_body: body, adopted_meeting: meeting, adopted_source: source } = row;
  if (on === null || by === null || source === null) return null;
  return { on, by, body: body === null ? null : asId(body), meeting: meeting === null ? null : asId(meeting), source };
}
