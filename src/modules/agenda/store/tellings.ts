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

/** One thing of the agendas. */
interface Told {
  readonly kind: string;
  readonly subject: string;
}

/**
 * Every sentence with sources that hangs on something of the agendas, by subject: events, papers and what is
 * known per city. Use only those of subjects that the actor may see.
 */
export async function tellingsBySubject(db: Read<AgendaTables>): Promise<ReadonlyMap<string, readonly Telling[]>> {
  return groupedBy(await tellings(db, null), ({ kind, subject }) => tellingKey(kind, subject));
}

/** The same of one subject, which the actor may see. */
export const tellingsOf = (db: Read<AgendaTables>, told: Told): Promise<readonly Telling[]> => tellings(db, told);

async function tellings(db: Read<AgendaTables>, told: Told | null): Promise<readonly Telling[]> {
  const [events, papers, cities] = [await eventTellings(db, told), await paperTellings(db, told), await cityTellings(db, told)];
  return [...events, ...papers, ...cities];
}

async function eventTellings(db: Read<AgendaTables>, told: Told | null): Promise<readonly Telling[]> {
  const all = open(db)
    .selectFrom("event")
    .select(["subject_kind", "subject", "sentence", "sources_json"])
    .orderBy("subject_kind")
    .orderBy("subject")
    .orderBy("position");
  const wanted = told === null ? all : all.where("subject_kind", "=", told.kind).where("subject", "=", told.subject);
  const rows = await wanted.execute();
  return rows.map((row) => ({ kind: row.subject_kind, subject: row.subject, sentence: row.sentence, sources: row.sources_json }));
}

async function paperTellings(db: Read<AgendaTables>, told: Told | null): Promise<readonly Telling[]> {
  if (told !== null && told.kind !== "ask") return [];
  const all = open(db).selectFrom("trail_paper").select(["ask", "sentence", "source"]).orderBy("ask").orderBy("position");
  const rows = await (told === null ? all : all.where("ask", "=", told.subject)).execute();
  return rows.map((row) => ({ kind: "ask", subject: row.ask, sentence: row.sentence, sources: [row.source] }));
}

async function cityTellings(db: Read<AgendaTables>, told: Told | null): Promise<readonly Telling[]> {
  if (told !== null && told.kind !== "initiative") return [];
  const all = open(db)
    .selectFrom("initiative_detail")
    .select(["initiative", "sentence", "sources_json"])
    .orderBy("initiative")
    .orderBy("position");
  const rows = await (told === null ? all : all.where("initiative", "=", told.subject)).execute();
  return rows.map((row) => ({ kind: "initiative", subject: row.initiative, sentence: row.sentence ?? "", sources: row.sources_json }));
}
