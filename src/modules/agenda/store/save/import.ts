import { sql } from "kysely";
import type { AgendaId } from "../../../../lib/ids.ts";
import { type Write, write } from "../../../../platform/db/read.ts";
import type { AgendaReport } from "../../domain/import/report.ts";
import type { AgendaTables } from "../../tables.ts";

interface StoredImport {
  readonly agenda: AgendaId;
  readonly importedAt: Date;
  /** SHA-256 of the document. */
  readonly sourceHash: string;
  readonly report: AgendaReport;
}

/** Keeps the report from which a draft was made: its candidates wait there for a person. */
export async function saveImport(tx: Write<AgendaTables>, { agenda, importedAt, sourceHash, report }: StoredImport): Promise<void> {
  await write(tx)
    .insertInto("agenda_import")
    .values({ agenda, imported_at: importedAt.toISOString(), source_hash: sourceHash, report_json: report })
    .execute();
}

/** Whether the id of an agenda is taken, whoever may see that agenda: an update that changes nothing still counts its row. */
export async function isAgendaThere(tx: Write<AgendaTables>, id: AgendaId): Promise<boolean> {
  const touched = await write(tx).updateTable("agenda").set({ version: sql`version` }).where("id", "=", id).executeTakeFirst();
  return touched.numUpdatedRows > 0n;
}
