import { join } from "node:path";
import { Refusal } from "../../lib/refusal.ts";
import { makeLink, openFor } from "../../modules/access/index.ts";
import { subjectNames } from "../../modules/agenda/index.ts";
import {
  bodyVersions,
  type ExampleContent,
  loadExample,
  networkOfExample,
  noNetwork,
  organisationNames,
  ownNetwork,
  readExample,
} from "../../modules/network/index.ts";
import { badContent } from "../../platform/content/read-content.ts";
import { type Reading, readingOf } from "../../platform/content/reading.ts";
import type { Context } from "../../platform/context.ts";
import { waitForTurn } from "../../platform/db/turn.ts";
import { isExampleLoaded, keepBefore } from "../../platform/example/before.ts";
import { renewIndex } from "../searching.ts";
import type { Tables } from "../tables.ts";
import { loadedEvent } from "./authors.ts";
import { allTraces } from "./traces.ts";

/** The turn in which the example is loaded or removed: one at a time. */
export const exampleTurn = 7_003;

/** Somebody of the example whom one can try to be, with the secret of a link that signs in. */
export interface Guise {
  readonly role: string;
  readonly name: string;
  readonly secret: string;
}

/** The example belongs to a network with other cities and bodies; nothing was stored. */
const otherNetwork = (wanted: string, found: string) => new Refusal("conflict", "example.other-network", { wanted, found });

/** Where the example stands in the project. */
export const exampleFolder = (root: string): string => join(root, "content/example");

/** Loads the example network, and makes a link for each role; null when it is loaded already. */
export async function loadExampleNetwork(context: Context<Tables>, folder: string): Promise<readonly Guise[] | null> {
  const { tx, now, record } = context;
  await waitForTurn(tx, exampleTurn);
  if (await isExampleLoaded(tx)) return null;
  const network = await ownNetwork(tx);
  if (network === null) throw noNetwork();
  const content = await readAll(context, readingOf(folder), network.id);

  for (const { table, way, key } of allTraces) if (way === "kept") await keepBefore(tx, table, key);
  await loadExample(context, network.id, content);
  const guises: Guise[] = [];
  for (const { id: person, name, contacts, tryAs } of content.people) {
    const address = contacts.find(({ kind }) => kind === "email")?.value ?? "";
    await openFor(context, { person, address });
    if (tryAs !== null) guises.push({ role: tryAs, name, secret: await makeLink(tx, "invitation", person, now) });
  }
  await renewIndex(tx);
  record(loadedEvent, `network ${network.id}`, { persons: content.people.length, seats: content.seats.length });
  return guises;
}

/** Reads every file against the network that is loaded. */
async function readAll({ tx, actor }: Context<Tables>, reading: Reading, network: string): Promise<ExampleContent> {
  const wanted = networkOfExample(reading);
  if (wanted !== null && wanted !== network) throw otherNetwork(wanted, network);
  const content = readExample(reading, {
    organisations: new Set((await organisationNames(tx)).map(({ id }) => id)),
    bodies: new Set((await bodyVersions(tx, actor)).keys()),
    focusPoints: new Set<string>((await subjectNames(tx, actor)).keys()),
  });
  if (content === null || wanted === null) throw badContent(reading.problems);
  return content;
}
