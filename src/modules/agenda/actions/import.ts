import type { AgendaId, NetworkId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import type { AgendaReport } from "../domain/import/report.ts";
import { agendaExists } from "../domain/import-refusals.ts";
import { draftOf } from "../domain/imported.ts";
import { saveAgenda } from "../store/save/agenda.ts";
import { saveFocusPoint } from "../store/save/focus-point.ts";
import { isAgendaThere, saveImport } from "../store/save/import.ts";
import { saveTheme } from "../store/save/theme.ts";
import type { AgendaTables } from "../tables.ts";

interface AgendaImport {
  /** Its place in addresses; null takes the years of the title. */
  readonly id: string | null;
  readonly network: NetworkId;
  readonly report: AgendaReport;
  /** SHA-256 of the document. */
  readonly sourceHash: string;
}

/** Stores an agenda that was read as a draft for the members, whole or not at all, with the report it came from. */
export async function importAgenda<Tables extends AgendaTables>(
  context: Context<Tables>,
  { id, network, report, sourceHash }: AgendaImport,
): Promise<AgendaId> {
  const { tx, now } = context;
  const draft = draftOf(report, id, network, { audience: "network", version: 1, changedAt: now });
  if (await isAgendaThere(tx, draft.agenda.id)) throw agendaExists(draft.agenda.id);

  await saveAgenda(tx, draft.agenda);
  for (const theme of draft.themes) await saveTheme(tx, theme);
  for (const point of draft.focusPoints) await saveFocusPoint(tx, point);
  await saveImport(tx, { agenda: draft.agenda.id, importedAt: now, sourceHash, report });

  context.record("agenda.imported", `agenda ${draft.agenda.id}`, {
    sourceHash,
    themes: draft.themes.length,
    focusPoints: draft.focusPoints.length,
    notUnderstood: report.notUnderstood.length,
  });
  return draft.agenda.id;
}
