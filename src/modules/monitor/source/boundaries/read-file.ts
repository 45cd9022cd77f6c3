import { readFileSync, statSync } from "node:fs";
import { boundariesMisshapen, boundaryFileTooLarge, boundaryFileUnreadable } from "../../domain/boundary-refusals.ts";

/** The largest file that is read, in bytes; all municipalities at full detail are some tens of millions. */
export const largestFile = 100_000_000;

/** The text of a file with borders. */
export function readBoundaryFile(file: string): string {
  if (sizeOf(file) > largestFile) throw boundaryFileTooLarge(file, largestFile);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch {
    throw boundariesMisshapen("utf-8");
  }
}

function sizeOf(file: string): number {
  try {
    const entry = statSync(file);
    if (entry.isFile()) return entry.size;
  } catch {
    // the refusal below says it
  }
  throw boundaryFileUnreadable(file);
}
