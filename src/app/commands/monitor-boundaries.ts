import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { system } from "../../lib/actor.ts";
import { boundaryMapFrom, keepBoundaries, readBoundaryFile } from "../../modules/monitor/index.ts";
import { systemClock } from "../../platform/clock.ts";
import { carryOut } from "../../platform/context.ts";
import { sha256 } from "../../platform/hash.ts";
import { openFilled } from "../open-filled.ts";
import { type Command, unclearCommand } from "./command.ts";

const usage = "Name one file and the year of its borders: npm run spil -- monitor boundaries FILE --year 2025";

/** Reads the borders of the municipalities of a year and keeps them for the maps. */
export async function monitorBoundariesCommand(command: Command): Promise<number> {
  const { file, year, source } = wantedFrom(command);
  const text = readBoundaryFile(file);
  const map = boundaryMapFrom(text, { year, source, file: basename(file), fileHash: sha256(text), readAt: systemClock() });
  const database = await openFilled(command.config, command.root);
  try {
    const { isNew, citiesWithout } = await carryOut(database, system, systemClock(), (context) => keepBoundaries(context, map));
    command.say(
      isNew ? `Kept the borders of ${map.areas.length} municipalities in ${year}.` : `The borders of ${year} were from this file already.`,
    );
    if (citiesWithout.length > 0) command.say(`Not on this map, though in the network then: ${citiesWithout.join(", ")}.`);
    return 0;
  } finally {
    await database.close();
  }
}

function wantedFrom({ words, folder }: Command) {
  const { values, positionals } = typed(words);
  const [file] = positionals;
  const year = /^(19|20)\d\d$/.test(values.year ?? "") ? Number(values.year) : null;
  if (file === undefined || positionals.length > 1 || year === null) throw unclearCommand(usage);
  return { file: resolve(folder, file), year, source: values.source ?? null };
}

const options = { year: { type: "string" }, source: { type: "string" } } as const;

function typed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch {
    throw unclearCommand(usage);
  }
}
