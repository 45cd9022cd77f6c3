import { groupedBy } from "../../../lib/lists.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import type { AgendaTables } from "../tables.ts";

/** What is told about one ask, offer, target, theme or initiative, and where that was read. */
export interface Telling {
  /** ask, offer, target, theme or initiative. */
  readonly kind: string;
  readonly subject: string;
  readonly sentence: string;
  readonly sources: readonly string[];
}

/** The key under which the tellings of a subject are found. */
export const tellingKey = (kind: string, subject: string): string => `${kind} ${subject}`;

/**
 * Every sentence with sources that hangs on something of the agendas, by subject: events, papers and what is
 * known per city. Use only those of subjects that the actor may see.
 */
export async function tellingsBySubject(db: Read<AgendaTables>): Promise<ReadonlyMap<string, readonly Telling[]>> {
  const all = [...(await eventTellings(db)), ...(await paperTellings(db)), ...(await cityTellings(db))];
  return groupedBy(all, ({ kind, subject }) => tellingKey(kind, subject));
}

async function eventTellings(db: Read<AgendaTables>): Promise<readonly Telling[]> {
  const rows = await open(db)
    .selectFrom("event")
    .select(["subject_kind", "subject", "sentence", "sources_json"])
    .orderBy("subject_kind")
    .orderBy("subject")
    .orderBy("position")
    .execute();
  return rows.map((row) => ({ kind: row.subject_kind, subject: row.subject, sentence: row.sentence, sources: row.sources_json }));
}

async function paperTellings(db: Read<AgendaTables>): Promise<readonly Telling[]> {
  const rows = await open(db).selectFrom("trail_paper").select(["ask", "sentence", "source"]).orderBy("ask").orderBy("position").execute();
  return rows.map((row) => ({ kind: "ask", subject: row.ask, sentence: row.sentence, sources: [row.source] }));
}

async function cityTellings(db: Read<AgendaTables>): Promise<readonly Telling[]> {
  const rows = await open(db)
    .selectFrom("initiative_detail")
    .select(["initiative", "sentence", "sources_json"])
    .orderBy("initiative")
    .orderBy("position")
    .execute();
  return rows.map((row) => ({ kind: "initiative", subject: row.initiative, sentence: row.sentence ?? "", sources: row.sources_json }));
}
