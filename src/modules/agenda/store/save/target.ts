import { type Write, write } from "../../../../platform/db/read.ts";
import type { FullTarget } from "../../domain/target.ts";
import type { AgendaTables } from "../../tables.ts";
import { saveEvents } from "./events.ts";
import { keptColumns } from "./kept.ts";

/** Writes a target with its events, over what was there. */
export async function saveTarget(tx: Write<AgendaTables>, target: FullTarget): Promise<void> {
  const row = {
    id: target.id,
    agenda: target.agenda,
    code: target.code,
    theme: target.theme,
    kind: target.kind,
    value: target.value,
    unit: target.unit,
    scope: target.scope,
    deadline: target.deadline,
    lines_json: target.lines,
    note: target.note,
    verdict: target.outcome?.verdict ?? null,
    certainty: target.outcome?.certainty ?? null,
    verdict_note: target.outcome?.note ?? null,
    ...keptColumns(target),
  };
  await write(tx)
    .insertInto("target")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await saveEvents(tx, "target", target.id, target.events);
}
