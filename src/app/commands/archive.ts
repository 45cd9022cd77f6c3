import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { history } from "../../../migrations/index.ts";
import { isRecord } from "../../lib/records.ts";
import { ownNetwork } from "../../modules/network/index.ts";
import { checkArchive } from "../../platform/archive/check.ts";
import { fitHistory } from "../../platform/archive/fit.ts";
import type { Going } from "../../platform/archive/going.ts";
import type { Header } from "../../platform/archive/header.ts";
import { loadArchive } from "../../platform/archive/load.ts";
import { makeArchive } from "../../platform/archive/make.ts";
import { type Chain, chainIn } from "../../platform/audit/audit.ts";
import { systemClock } from "../../platform/clock.ts";
import type { Config } from "../../platform/config.ts";
import { openDatabase } from "../../platform/db/database.ts";
import { lockFolder, unlockFolder } from "../../platform/db/folder-lock.ts";
import { migrate } from "../../platform/db/migrate.ts";
import { openPresent } from "../open-present.ts";
import { placeIn } from "../place.ts";
import { renewIndex, renewSearch } from "../searching.ts";
import type { Tables } from "../tables.ts";
import { chainLine, loadedLines, madeLines } from "./archive-texts.ts";
import { type Command, unclearCommand } from "./command.ts";
import { interruptible } from "./interruption.ts";
import { progressTo } from "./progress.ts";

/** Writes everything to one file that goes into an empty database anywhere. */
export async function makeArchiveCommand(command: Command): Promise<number> {
  const file = fileIn(command, "make");
  const { config, root, say } = command;
  const database = await openPresent(config);
  try {
    const origin = {
      product: versionIn(root),
      steps: Object.keys(history),
      network: (await ownNetwork(database.db))?.name ?? null,
      madeAt: systemClock().toISOString(),
    };
    const header = await interruptible((signal) => makeArchive(database, file, origin, goingOf(command, signal)));
    for (const line of madeLines(file, header, config.keyFile)) say(line);
    return sayChain(await chainIn(database.db), say);
  } finally {
    await database.close();
  }
}

/** Fills an empty database from such a file. */
export async function loadArchiveCommand(command: Command): Promise<number> {
  const file = fileIn(command, "load");
  const { config, say } = command;
  return interruptible(async (signal) => {
    const going = goingOf(command, signal);
    const header = await checkArchive(file, going);
    fitHistory(header.steps, Object.keys(history));
    const chain = await alone(config, () => load(config, file, header, going));
    for (const line of loadedLines(header, config.keyFile)) say(line);
    return sayChain(chain, say);
  });
}

/** No server may begin with the folder while it is being filled. */
async function alone<Result>({ databaseUrl, dataDir }: Config, work: () => Promise<Result>): Promise<Result> {
  if (databaseUrl !== null) return work();
  lockFolder(dataDir);
  try {
    return await work();
  } finally {
    unlockFolder();
  }
}

async function load(config: Config, file: string, header: Header, going: Going): Promise<Chain> {
  const database = await openDatabase<Tables>(placeIn(config));
  const isOlder = header.steps.length < Object.keys(history).length;
  try {
    // The index is made by today's code: of an older archive only after the steps that it did not have.
    await loadArchive(database, { file, header }, history, going, isOlder ? async () => undefined : renewIndex);
    if (isOlder) {
      await migrate(database.writer, database.engine, history);
      await renewSearch(database);
    }
    return await chainIn(database.db);
  } finally {
    await database.close();
  }
}

function fileIn({ words, folder }: Command, verb: string): string {
  const [file] = words;
  if (file === undefined || file.startsWith("-") || words.length > 1)
    throw unclearCommand(`Name one file: npm run spil -- archive ${verb} FILE`);
  return resolve(folder, file);
}

const goingOf = ({ show }: Command, signal: AbortSignal): Going => ({
  tell: show === undefined ? () => undefined : progressTo(show, systemClock),
  signal,
});

function sayChain(chain: Chain, say: (line: string) => void): number {
  say(chainLine(chain));
  return chain.broken === null ? 0 : 1;
}

function versionIn(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return isRecord(manifest) ? String(manifest["version"]) : "";
}
