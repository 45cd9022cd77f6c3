import { readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { system } from "../../lib/actor.ts";
import { type FundFiles, importFundSet, noImportWords, type ReadFiles, readFundFiles } from "../../modules/finance/index.ts";
import { systemClock } from "../../platform/clock.ts";
import { carryOut } from "../../platform/context.ts";
import { sha256 } from "../../platform/hash.ts";
import { longestUpload, uploadTooLong } from "../../platform/http/upload.ts";
import { readSheets } from "../../platform/sheet/sheets.ts";
import { openFilled } from "../open-filled.ts";
import { type Command, unclearCommand } from "./command.ts";
import { fundFileLines } from "./finance-import-lines.ts";

const usage =
  "Name the files of one set: npm run spil -- finance import FILE... --circular S2024 --year 2025 --factor 1.457 --source ID [--check]";

/** Takes a set of the municipal fund over: all of it, or says everything that is wrong and stores nothing. */
export async function importFinanceCommand(command: Command): Promise<number> {
  const { files, words, isDry } = askedIn(command);
  const sent = await sentFiles(files, words);
  const database = await openFilled(command.config, command.root);
  try {
    if (isDry) return report(command, await readFundFiles(database.db, sent, systemClock()));
    const outcome = await carryOut(database, system, systemClock(), (context) => importFundSet(context, sent));
    const exit = report(command, outcome.read);
    if (outcome.kind === "stored") command.say(`${outcome.set.id} was taken over.`);
    if (outcome.kind === "unchanged") command.say(`${outcome.set.id} was there already, just so. Nothing was changed.`);
    return exit;
  } finally {
    await database.close();
  }
}

function report({ say }: Command, read: ReadFiles): number {
  for (const line of fundFileLines(read)) say(line);
  return read.set === null ? 1 : 0;
}

const text = { type: "string", default: "" } as const;
const texts = { type: "string", multiple: true, default: [] as string[] } as const;
const options = {
  check: { type: "boolean", default: false },
  circular: text,
  year: text,
  factor: text,
  decimal: text,
  line: texts,
  "leave-out": texts,
  municipalities: text,
  national: text,
  tolerance: text,
  source: text,
  "source-title": text,
  publisher: text,
  address: text,
  licence: text,
  published: text,
} as const;

function askedIn({ words, folder }: Command) {
  const { values, positionals } = typed(words);
  if (positionals.length === 0) throw unclearCommand(usage);
  const { line, "leave-out": leftOut, "source-title": sourceTitle, published: publishedOn, check: isDry, ...told } = values;
  const said = { ...noImportWords, ...told, lines: line.join("\n"), leftOut: leftOut.join("\n"), sourceTitle, publishedOn };
  return { files: positionals.map((file) => resolve(folder, file)), isDry, words: said };
}

function typed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch {
    throw unclearCommand(usage);
  }
}

/** One file after another: each is read in a thread of its own. */
async function sentFiles(paths: readonly string[], words: FundFiles["words"]): Promise<FundFiles> {
  const [files, sheets]: [FundFiles["files"][number][], FundFiles["sheets"][number][]] = [[], []];
  for (const path of paths) {
    const [name, bytes] = [basename(path), bytesOf(path)];
    files.push({ name, hash: sha256(bytes) });
    sheets.push(...(await readSheets({ name, bytes })).map((sheet) => ({ ...sheet, file: name })));
  }
  return { files, sheets, words };
}

/** What is too large is not read; the same limit holds on the screen. */
function bytesOf(file: string): Buffer {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw unclearCommand(`There is no file ${basename(file)} here.`);
  if (size > longestUpload) throw uploadTooLong();
  return readFileSync(file);
}
