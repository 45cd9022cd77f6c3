import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { damaged, fileUnreadable, noArchive } from "./refusals.ts";

/** Longer than any line that we write: what goes on longer is no archive, and would fill the memory. */
const longestLine = 64 * 1024 * 1024;

/** The lines of a packed file, one at a time; refuses what was cut off, is not packed, or is no text. */
export async function* linesIn(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let lines = 0;
  for await (const chunk of unpacked(file)) {
    rest += decoded(() => decoder.decode(chunk, { stream: true }), lines);
    const whole = rest.split("\n");
    rest = whole.pop() ?? "";
    if (rest.length > longestLine) throw damaged(`line ${lines + whole.length + 1}`);
    for (const line of whole) {
      lines++;
      yield line;
    }
  }
  decoded(() => decoder.decode(), lines);
  if (rest !== "") throw damaged(`line ${lines + 1}`);
}

function decoded(decode: () => string, lines: number): string {
  try {
    return decode();
  } catch {
    throw damaged(`line ${lines + 1}`);
  }
}

async function* unpacked(file: string): AsyncGenerator<Uint8Array> {
  const packed = createReadStream(file);
  const plain = createGunzip();
  packed.on("error", (error) => plain.destroy(error));
  packed.pipe(plain);
  let isBegun = false;
  try {
    for await (const chunk of plain) {
      isBegun = true;
      yield chunk;
    }
  } catch (error) {
    throw refusalOf(error, file, isBegun);
  } finally {
    packed.destroy();
    plain.destroy();
  }
}

function refusalOf(error: unknown, file: string, isBegun: boolean): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  if (error.code === "Z_DATA_ERROR" && !isBegun && error.message === "incorrect header check") return noArchive(file);
  if (error.code === "Z_DATA_ERROR") return damaged("the packing");
  if (error.code === "Z_BUF_ERROR") return damaged("the end, which is missing");
  return "syscall" in error ? fileUnreadable(file, error.message) : error;
}
