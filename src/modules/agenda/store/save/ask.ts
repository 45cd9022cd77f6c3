import { type Write, write } from "../../../../platform/db/read.ts";
import type { FullAsk } from "../../domain/ask.ts";
import type { AgendaTables } from "../../tables.ts";
import { saveEvents } from "./events.ts";
import { keptColumns } from "./kept.ts";

/** Writes an ask with its focus points, instruments, events and papers, over what was there. */
export async function saveAsk(tx: Write<AgendaTables>, ask: FullAsk): Promise<void> {
  const row = {
    id: ask.id,
    agenda: ask.agenda,
    theme: ask.theme,
    code: ask.code,
    wording: ask.wording,
    addressee: ask.addressee,
    addressee_group: ask.addresseeGroup,
    lines_json: ask.lines,
    verdict: ask.verdict,
    certainty: ask.certainty,
    note: ask.note,
    revision: ask.revision,
    meeting: ask.meeting,
    ...keptColumns(ask),
  };
  await write(tx)
    .insertInto("ask")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await saveFocusPoints(tx, ask);
  await saveInstruments(tx, ask);
  await saveEvents(tx, "ask", ask.id, ask.events);
  await saveTrail(tx, ask);
}

async function saveFocusPoints(tx: Write<AgendaTables>, ask: FullAsk): Promise<void> {
  await write(tx).deleteFrom("ask_focus_point").where("ask", "=", ask.id).execute();
  if (ask.focusPoints.length === 0) return;
  const rows = ask.focusPoints.map((point) => ({ ask: ask.id, focus_point: point }));
  await write(tx).insertInto("ask_focus_point").values(rows).execute();
}

async function saveInstruments(tx: Write<AgendaTables>, ask: FullAsk): Promise<void> {
  await write(tx).deleteFrom("ask_instrument").where("ask", "=", ask.id).execute();
  if (ask.instruments.length === 0) return;
  const rows = ask.instruments.map((instrument) => ({ ask: ask.id, instrument }));
  await write(tx).insertInto("ask_instrument").values(rows).execute();
}

async function saveTrail(tx: Write<AgendaTables>, ask: FullAsk): Promise<void> {
  await write(tx).deleteFrom("trail_paper").where("ask", "=", ask.id).execute();
  if (ask.trail.length === 0) return;
  const rows = ask.trail.map((paper, index) => ({
    ask: ask.id,
    position: index + 1,
    kind: paper.kind,
    number: paper.number,
    published_on: paper.published.on,
    date_note: paper.published.note,
    sentence: paper.sentence,
    source: paper.source,
  }));
  await write(tx).insertInto("trail_paper").values(rows).execute();
}
