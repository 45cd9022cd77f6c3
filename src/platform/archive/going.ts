/** What long work tells and is told while it goes on. */
export interface Going {
  /** So many of so many rows have been done in this part of the work. */
  readonly tell: (part: Part, done: number, of: number) => void;
  /** Asks it to stop; nothing half stays. */
  readonly signal: AbortSignal;
}

/** Counting what there is, writing it to the file, checking the file, filling the database, comparing it with the file. */
export type Part = "counting" | "writing" | "checking" | "filling" | "comparing";

/** For whoever does not want to know. */
export const quietly: Going = { tell: () => undefined, signal: new AbortController().signal };

/** Adds up the rows of one part of the work, and tells so. */
export function meter({ tell }: Going, part: Part, of: number): (rows: number) => void {
  let done = 0;
  return (rows) => {
    done += rows;
    tell(part, done, of);
  };
}
