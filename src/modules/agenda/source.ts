import { readFileSync, statSync } from "node:fs";
import { binaryFile, emptyFile, fileTooLarge, fileUnreadable, notUtf8 } from "./domain/import-refusals.ts";

/** The largest agenda that is read, in bytes; a printed agenda of nine themes is sixty thousand. */
export const largestFile = 20_000_000;

/** The text of an agenda in a file; refuses what cannot be one. */
export function readAgendaFile(file: string): string {
  const bytes = bytesOf(file);
  if (bytes.includes(0)) throw binaryFile(file);
  const text = decoded(bytes);
  if (text === null) throw notUtf8(file);
  if (text.trim() === "") throw emptyFile(file);
  return text;
}

function bytesOf(file: string): Uint8Array {
  const size = sizeOf(file);
  if (size > largestFile) throw fileTooLarge(file, size, largestFile);
  return readFileSync(file);
}

function sizeOf(file: string): number {
  try {
    const entry = statSync(file);
    if (entry.isFile()) return entry.size;
  } catch {
    // the refusal below says it
  }
  throw fileUnreadable(file);
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
