import { dayOf } from "../../lib/day.ts";
import type { SourceNote, SourceNotes } from "../../lib/source-note.ts";
import type { Read } from "../db/read.ts";
import { type CheckedSource, isDead } from "./checked.ts";
import { remarkableSources } from "./store.ts";
import type { LinkTables } from "./tables.ts";

/** What readers should know of a source; null when it is as it was. That it is gone weighs more than that it changed before. */
export function noteOf(source: CheckedSource): SourceNote | null {
  const { failingSince, changedAt, title, hash } = source;
  if (isDead(source) && failingSince !== null) return { kind: "gone", since: dayOf(failingSince), title, fingerprint: hash };
  return changedAt === null ? null : { kind: "changed", since: dayOf(changedAt) };
}

/** Asks for the notes of a database, and asks again only when it has changed: every page needs them. */
export function notesIn<Tables extends LinkTables>(db: Read<Tables>, mark: () => string | null): () => Promise<SourceNotes> {
  let known: { readonly mark: string; readonly notes: Promise<SourceNotes> } | null = null;
  return () => {
    const now = mark();
    if (now !== null && known?.mark === now) return known.notes;
    const notes = readNotes(db);
    known = now === null ? null : { mark: now, notes };
    // What went wrong once is asked again the next time.
    notes.catch(() => {
      known = null;
    });
    return notes;
  };
}

async function readNotes(db: Read<LinkTables>): Promise<SourceNotes> {
  const sources = await remarkableSources(db);
  return new Map(
    sources.flatMap((source) => {
      const note = noteOf(source);
      return note === null ? [] : [[source.address, note] as const];
    }),
  );
}
