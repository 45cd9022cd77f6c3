import { type Write, write } from "../../../../platform/db/read.ts";
import type { FullFocusPoint } from "../../domain/focus-point.ts";
import type { AgendaTables } from "../../tables.ts";
import { keptColumns } from "./kept.ts";

/** Writes a focus point with its themes and the links that start from it, over what was there. */
export async function saveFocusPoint(tx: Write<AgendaTables>, point: FullFocusPoint): Promise<void> {
  const row = {
    id: point.id,
    agenda: point.agenda,
    code: point.code,
    number: point.number,
    title: point.title,
    summary: point.summary,
    is_derived: point.isDerived,
    lines_json: point.lines,
    meeting: point.meeting,
    ...keptColumns(point),
  };
  await write(tx)
    .insertInto("focus_point")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await saveThemes(tx, point);
  await saveLinks(tx, point);
}

async function saveThemes(tx: Write<AgendaTables>, point: FullFocusPoint): Promise<void> {
  await write(tx).deleteFrom("focus_point_theme").where("focus_point", "=", point.id).execute();
  if (point.themes.length === 0) return;
  const rows = point.themes.map((theme, index) => ({ focus_point: point.id, theme, is_first: index === 0 }));
  await write(tx).insertInto("focus_point_theme").values(rows).execute();
}

async function saveLinks(tx: Write<AgendaTables>, point: FullFocusPoint): Promise<void> {
  await write(tx).deleteFrom("focus_point_link").where("from_point", "=", point.id).execute();
  if (point.links.length === 0) return;
  const rows = point.links.map(({ from, to, kind, note }) => ({ from_point: from, to_point: to, kind, note }));
  await write(tx).insertInto("focus_point_link").values(rows).execute();
}
