import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { system } from "../../lib/actor.ts";
import { isLanguage, type Language } from "../../lib/language.ts";
import {
  type AgendaReport,
  defaultVocabulary,
  importAgenda,
  readAgenda,
  readAgendaFile,
  type Vocabulary,
  withWords,
} from "../../modules/agenda/index.ts";
import { noNetwork, ownNetwork } from "../../modules/network/index.ts";
import { systemClock } from "../../platform/clock.ts";
import { carryOut } from "../../platform/context.ts";
import { sha256 } from "../../platform/hash.ts";
import { openFilled } from "../open-filled.ts";
import { type Command, unclearCommand } from "./command.ts";
import { reportLines, storedLine } from "./report-lines.ts";

interface Wanted {
  readonly file: string;
  readonly isTrial: boolean;
  readonly isJson: boolean;
  readonly id: string | null;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
}

/** Reads an agenda, says what was and was not understood, and stores it as a draft unless this is a trial. */
export async function importAgendaCommand(command: Command): Promise<number> {
  const wanted = wantedFrom(command);
  const text = readAgendaFile(wanted.file);
  const report = readAgenda(text, wanted.vocabulary);
  const name = relative(command.folder, wanted.file);
  const stored = wanted.isTrial ? null : await store(command, wanted, report, text);
  if (wanted.isJson) command.say(JSON.stringify({ file: name, stored, report }, null, 2));
  else for (const line of [...reportLines(name, report, wanted.language), storedLine(stored, report, wanted.language)]) command.say(line);
  return 0;
}

function wantedFrom({ words, folder }: Command): Wanted {
  const { values, positionals } = typed(words);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw unclearCommand("Name one file: npm run spil -- agenda import FILE");
  return {
    file: resolve(folder, file),
    isTrial: values["dry-run"],
    isJson: values.json,
    id: values.id ?? null,
    vocabulary: values.vocabulary === undefined ? defaultVocabulary : vocabularyIn(resolve(folder, values.vocabulary)),
    language: isLanguage(values.taal) ? values.taal : "en",
  };
}

const options = {
  "dry-run": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  id: { type: "string" },
  vocabulary: { type: "string" },
  taal: { type: "string" },
} as const;

function typed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    throw unclearCommand(error instanceof Error ? error.message : String(error));
  }
}

function vocabularyIn(file: string): Vocabulary {
  try {
    return withWords(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw unclearCommand(`${file} is not a vocabulary: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function store(command: Command, wanted: Wanted, report: AgendaReport, text: string): Promise<string> {
  const database = await openFilled(command.config, command.root);
  try {
    const network = await ownNetwork(database.db);
    if (!network) throw noNetwork();
    return await carryOut(database, system, systemClock(), (context) =>
      importAgenda(context, { id: wanted.id, network: network.id, report, sourceHash: sha256(text) }),
    );
  } finally {
    await database.close();
  }
}
