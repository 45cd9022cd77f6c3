import { type Write, write } from "../../../../platform/db/read.ts";
import type { FullAgenda } from "../../domain/agenda.ts";
import type { AgendaTables } from "../../tables.ts";
import { keptColumns } from "./kept.ts";

/** Writes an agenda with what it says outside its themes, over what was there. */
export async function saveAgenda(tx: Write<AgendaTables>, agenda: FullAgenda): Promise<void> {
  await saveAgendaStatement(tx, agenda);
  await saveCrossReferences(tx, agenda);
  await saveRemarks(tx, agenda);
  await saveProgrammes(tx, agenda);
}

/** Writes what people change in an agenda: its own words, its deadlines and its partners. */
export async function saveAgendaStatement(tx: Write<AgendaTables>, agenda: FullAgenda): Promise<void> {
  const row = {
    id: agenda.id,
    network: agenda.network,
    title: agenda.title,
    subtitle: agenda.subtitle,
    publisher: agenda.publisher,
    state: agenda.state,
    from_year: agenda.fromYear,
    until_year: agenda.untilYear,
    adopted_on: agenda.adopted?.on ?? null,
    adopted_by: agenda.adopted?.by ?? null,
    adopted_body: agenda.adopted?.body ?? null,
    adopted_meeting: agenda.adopted?.meeting ?? null,
    adopted_source: agenda.adopted?.source ?? null,
    predecessor: agenda.predecessor,
    successor_json: agenda.successor,
    words_json: agenda.words,
    ...keptColumns(agenda),
  };
  await write(tx)
    .insertInto("agenda")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await saveDeadlines(tx, agenda);
  await savePartners(tx, agenda);
}

async function saveDeadlines(tx: Write<AgendaTables>, agenda: FullAgenda): Promise<void> {
  await write(tx).deleteFrom("deadline").where("agenda", "=", agenda.id).execute();
  if (agenda.deadlines.length === 0) return;
  const rows = agenda.deadlines.map((deadline, index) => ({
    agenda: agenda.id,
    position: index + 1,
    due_on: deadline.due.on,
    date_note: deadline.due.note,
    sentence: deadline.sentence,
    theme: deadline.theme,
    lines_json: deadline.lines,
  }));
  await write(tx).insertInto("deadline").values(rows).execute();
}

async function saveCrossReferences(tx: Write<AgendaTables>, agenda: FullAgenda): Promise<void> {
  await write(tx).deleteFrom("cross_reference").where("agenda", "=", agenda.id).execute();
  if (agenda.crossReferences.length === 0) return;
  const rows = agenda.crossReferences.map((reference, index) => ({
    agenda: agenda.id,
    position: index + 1,
    from_theme: reference.fromTheme,
    from_point: reference.fromPoint,
    line: reference.line,
    printed: reference.printed,
    meant_theme: reference.meantTheme,
    meant_point: reference.meantPoint,
    meant_words: reference.meantWords,
    is_right: reference.isRight,
    explanation: reference.explanation,
  }));
  await write(tx).insertInto("cross_reference").values(rows).execute();
}

async function saveRemarks(tx: Write<AgendaTables>, agenda: FullAgenda): Promise<void> {
  await write(tx).deleteFrom("agenda_remark").where("agenda", "=", agenda.id).execute();
  if (agenda.remarks.length === 0) return;
  const rows = agenda.remarks.map((remark, index) => ({
    agenda: agenda.id,
    kind: remark.kind,
    position: index + 1,
    topic: remark.topic,
    sentence: remark.sentence,
    lines_json: remark.lines,
  }));
  await write(tx).insertInto("agenda_remark").values(rows).execute();
}

async function savePartners(tx: Write<AgendaTables>, agenda: FullAgenda): Promise<void> {
  await write(tx).deleteFrom("agenda_partner").where("agenda", "=", agenda.id).execute();
  if (agenda.partners.length === 0) return;
  const rows = agenda.partners.map(({ name, lines }, index) => ({ agenda: agenda.id, position: index + 1, name, lines_json: lines }));
  await write(tx).insertInto("agenda_partner").values(rows).execute();
}

async function saveProgrammes(tx: Write<AgendaTables>, agenda: FullAgenda): Promise<void> {
  await write(tx).deleteFrom("programme").where("agenda", "=", agenda.id).execute();
  if (agenda.programmes.length === 0) return;
  const rows = agenda.programmes.map(({ name, theme, lines }, index) => ({
    agenda: agenda.id,
    position: index + 1,
    name,
    theme,
    lines_json: lines,
  }));
  await write(tx).insertInto("programme").values(rows).execute();
}
