import type { Read } from "./read.ts";

/** What was read of a state of a database, or is being read. */
interface Remembered<Found> {
  readonly version: string;
  readonly found: Promise<Found>;
}

/**
 * Something that is read, or reckoned from what is read, and stays the same until a version is another: it is asked for at every visit,
 * and takes long. Each database has its own; two who ask at once wait for the same; what went wrong is asked again the next time.
 */
export function remembered<Tables, Found>(): (db: Read<Tables>, version: string, read: () => Promise<Found>) => Promise<Found> {
  const known = new WeakMap<Read<Tables>, Remembered<Found>>();
  return (db, version, read) => {
    const before = known.get(db);
    if (before?.version === version) return before.found;
    const now = { version, found: read() };
    known.set(db, now);
    now.found.catch(() => {
      if (known.get(db) === now) known.delete(db);
    });
    return now.found;
  };
}
