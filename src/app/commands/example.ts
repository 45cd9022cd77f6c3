import { system } from "../../lib/actor.ts";
import { Refusal } from "../../lib/refusal.ts";
import { linkAddress } from "../../modules/access/index.ts";
import { systemClock } from "../../platform/clock.ts";
import { carryOut } from "../../platform/context.ts";
import { addressOf } from "../../platform/http/address.ts";
import { exampleFolder, type Guise, loadExampleNetwork } from "../example/load.ts";
import { type Removed, removeExampleNetwork } from "../example/remove.ts";
import { isOnlyHere, siteNameIn } from "../house.ts";
import { openFilled } from "../open-filled.ts";
import { type Command, unclearCommand } from "./command.ts";

/** Others can reach this installation, or its mail goes out: accounts of persons who do not exist have no place there (ASVS 6.3.2). */
const exampleOnlyHere = () => new Refusal("conflict", "example.only-here");

/** Loads the example network of invented persons, and says how to come in as each of them. */
export async function loadExampleCommand({ words, config, root, say }: Command): Promise<number> {
  if (words.length > 0) throw unclearCommand("The command example load takes nothing more.");
  if (!isOnlyHere(config)) throw exampleOnlyHere();
  const database = await openFilled(config, root);
  try {
    const guises = await carryOut(database, system, systemClock(), (context) => loadExampleNetwork(context, exampleFolder(root)));
    const name = await siteNameIn(database);
    const origin = addressOf(config.host, config.port);
    for (const line of guises === null ? alreadyLoaded : linesOf(guises, { name, origin })) say(line);
    return 0;
  } finally {
    await database.close();
  }
}

/** Removes it again, with all that its persons did. */
export async function removeExampleCommand({ words, config, root, say }: Command): Promise<number> {
  if (words.length > 0) throw unclearCommand("The command example remove takes nothing more.");
  const database = await openFilled(config, root);
  try {
    const removed = await carryOut(database, system, systemClock(), removeExampleNetwork);
    for (const line of removed === null ? ["The example network is not loaded. Nothing was changed."] : linesAfter(removed)) say(line);
    return 0;
  } finally {
    await database.close();
  }
}

const alreadyLoaded = [
  "The example network is loaded already. Nothing was changed.",
  "For another link to sign in, ask for one on the page itself: mail goes to /postbus. To begin anew: example remove, example load.",
];

const linesOf = (guises: readonly Guise[], site: { readonly name: string; readonly origin: string }): readonly string[] => [
  "The example network is loaded. Its persons are invented; each name ends with -Voorbeeld.",
  "Sign in as one of them with a link, which works once, within a week; then add an app or a passkey, as everybody does:",
  ...guises.map(({ role, name, secret }) => `  ${role}: ${name}, ${linkAddress(site, secret)}`),
  `Mail for them goes nowhere but to ${site.origin}/postbus. Use a private window for each.`,
  "npm run spil -- example remove takes everything away again.",
];

const linesAfter = ({ gone, back, left, lost }: Removed): readonly string[] => [
  `The example network is removed: ${gone} rows went, ${back} were put back as they were before.`,
  ...(left.length === 0 ? [] : ["Changed by the example and not put back, because somebody else changed it too or it is a person:"]),
  ...left.map((name) => `  ${name}`),
  ...(lost.length === 0 ? [] : ["Changed by somebody else and yet gone or put back, because it leaned on the example:"]),
  ...lost.map((name) => `  ${name}`),
];
