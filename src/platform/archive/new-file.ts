import { randomBytes } from "node:crypto";
import { createWriteStream, existsSync, linkSync, renameSync, rmSync } from "node:fs";
import { promises as flow, Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { fileExists, fileUnwritable } from "./refusals.ts";

/** Only who makes the file may read it: it holds names, addresses and the log of acts. */
const ownerOnly = 0o600;

/**
 * Makes a packed file of these texts. It gets its name when it is whole, on disk and checked; until then it stands beside it
 * under another, which is taken away when something goes wrong. Nothing is ever written over.
 */
export async function makeFile(
  file: string,
  texts: AsyncIterable<string>,
  check: (part: string) => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  if (existsSync(file)) throw fileExists(file);
  const part = `${file}.${randomBytes(4).toString("hex")}.part`;
  try {
    await flow.pipeline(Readable.from(texts), createGzip(), createWriteStream(part, { flags: "wx", mode: ownerOnly, flush: true }), {
      signal,
    });
    await check(part);
    giveName(part, file);
  } catch (error) {
    signal.throwIfAborted();
    throw isOfFiles(error) ? fileUnwritable(file, error.message) : error;
  } finally {
    rmSync(part, { force: true });
  }
}

function giveName(part: string, file: string): void {
  try {
    linkSync(part, file);
  } catch {
    // Somebody was first, or the disk knows no second names.
    if (existsSync(file)) throw fileExists(file);
    renameSync(part, file);
  }
}

const isOfFiles = (error: unknown): error is Error => error instanceof Error && "syscall" in error;
