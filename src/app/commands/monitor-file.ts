import { readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { system } from "../../lib/actor.ts";
import { choiceOf, isWell, loadFile, mappingIn, noWords, understand } from "../../modules/monitor/index.ts";
import { systemClock } from "../../platform/clock.ts";
import { sha256 } from "../../platform/hash.ts";
import { longestUpload, uploadTooLong } from "../../platform/http/upload.ts";
import { readSheets } from "../../platform/sheet/sheets.ts";
import { openFilled } from "../open-filled.ts";
import { type Command, unclearCommand } from "./command.ts";
import { fileLines, outcomeLines } from "./monitor-file-lines.ts";
import { acceptedCode } from "./monitor-import.ts";

const usage = "Name one file and its table: npm run spil -- monitor file FILE --table ID [--mapping FILE.json]";

/** Takes the figures of a file over: all of them, or says everything that is wrong and takes none. */
export async function monitorFileCommand(command: Command): Promise<number> {
  const { file, isDry, ...told } = askedIn(command);
  const bytes = bytesOf(file);
  const sheets = await readSheets({ name: basename(file), bytes });
  const database = await openFilled(command.config, command.root);
  const say = (lines: readonly string[]) => {
    for (const line of lines) command.say(line);
  };
  try {
    const { choice, isProposed } = await choiceOf(database.db, sheets, told, systemClock());
    const understood = await understand(database.db, sheets, choice, systemClock());
    say(fileLines(understood));
    if (isProposed) {
      command.say(
        "Nobody said how this file is read. Its heads speak for this; put it right, keep it in a file and give it with --mapping:",
      );
      command.say(JSON.stringify(choice.mapping, null, 2));
      return 1;
    }
    if (isDry || !isWell(understood)) return isWell(understood) ? 0 : 1;
    const ended = await loadFile(database, system, systemClock, { id: null, name: basename(file), hash: sha256(bytes), sheets, choice });
    if (ended.kind === "ended") say(outcomeLines(choice.table, ended.outcome));
    return ended.kind === "ended" && ended.outcome.kind !== "refused" ? 0 : 1;
  } finally {
    await database.close();
  }
}

const options = {
  table: { type: "string" },
  mapping: { type: "string" },
  period: { type: "string", default: "" },
  "dry-run": { type: "boolean", default: false },
  accept: { type: "string", multiple: true },
  title: { type: "string", default: "" },
  publisher: { type: "string", default: "" },
  licence: { type: "string", default: "" },
  "licence-address": { type: "string", default: "" },
  address: { type: "string", default: "" },
} as const;

function askedIn({ words, folder }: Command) {
  const { values, positionals } = typed(words);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || values.table === undefined) throw unclearCommand(usage);
  const { title, publisher, licence, address } = values;
  return {
    file: resolve(folder, file),
    isDry: values["dry-run"],
    table: values.table,
    words: { ...noWords, title, publisher, licence, licenceAddress: values["licence-address"], address },
    mapping: values.mapping === undefined ? null : readMapping(resolve(folder, values.mapping)),
    period: values.period,
    accepting: (values.accept ?? []).map(acceptedCode),
  };
}

function typed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch {
    throw unclearCommand(usage);
  }
}

function readMapping(file: string) {
  const mapping = mappingIn(bytesOf(file).toString("utf8"));
  if (typeof mapping === "string") throw unclearCommand(`The mapping in ${basename(file)} cannot be used. ${mapping}`);
  return mapping;
}

/** What is too large is not read; the same limit holds on the screen. */
function bytesOf(file: string): Buffer {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw unclearCommand(`There is no file ${basename(file)} here.`);
  if (size > longestUpload) throw uploadTooLong();
  return readFileSync(file);
}
