import { type Write, write } from "../../../../platform/db/read.ts";
import type { FullTheme } from "../../domain/theme.ts";
import type { AgendaTables } from "../../tables.ts";
import { saveEvents } from "./events.ts";
import { keptColumns } from "./kept.ts";

/** Writes a theme with its own events, over what was there. */
export async function saveTheme(tx: Write<AgendaTables>, theme: FullTheme): Promise<void> {
  const row = {
    id: theme.id,
    agenda: theme.agenda,
    position: theme.position,
    number: theme.number,
    title: theme.title,
    short_title: theme.shortTitle,
    summary: theme.summary,
    pillar: theme.pillar,
    pillar_source: theme.pillarSource,
    group_name: theme.group?.name ?? null,
    group_kind: theme.group?.kind ?? null,
    first_line: theme.firstLine,
    last_line: theme.lastLine,
    is_list_complete: theme.isListComplete,
    ...keptColumns(theme),
  };
  await write(tx)
    .insertInto("theme")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
  await saveEvents(tx, "theme", theme.id, theme.events);
}
