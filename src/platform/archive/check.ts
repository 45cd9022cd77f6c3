import { type Going, meter } from "./going.ts";
import { type Header, rowsIn } from "./header.ts";
import { readArchive } from "./read.ts";
import { noArchive } from "./refusals.ts";

/** Reads an archive as a whole, without a database: every count and every hash. */
export async function checkArchive(file: string, going: Going): Promise<Header> {
  let header: Header | null = null;
  let count = (_rows: number): void => undefined;
  for await (const piece of readArchive(file)) {
    going.signal.throwIfAborted();
    if (piece.kind === "row") count(1);
    else {
      header = piece.header;
      count = meter(going, "checking", rowsIn(header));
    }
  }
  if (!header) throw noArchive(file);
  return header;
}
