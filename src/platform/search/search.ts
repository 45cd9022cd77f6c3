import type { Actor } from "../../lib/actor.ts";
import type { Audience } from "../../lib/audience.ts";
import { folded, wordsOf } from "../../lib/text.ts";
import { type Read, visibleTo, type Write, write } from "../db/read.ts";
import type { SearchTables } from "./tables.ts";

/** What a module offers to be found. */
export interface Findable {
  readonly kind: string;
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly place: string;
  readonly body: string;
  readonly audience: Audience;
}

/** Something found, and how well it fits: higher is better. */
export interface Hit {
  readonly kind: string;
  readonly address: string;
  readonly title: string;
  readonly place: string;
  readonly body: string;
  readonly fit: number;
}

/** So many entries go to the database at a time: few trips, and far from the most parameters that an engine takes. */
const perTrip = 200;

/** Replaces the whole index by what the modules offer now. */
export async function rebuildIndex(tx: Write<SearchTables>, findables: readonly Findable[]): Promise<void> {
  await write(tx).deleteFrom("search_entry").execute();
  const entries = findables.map(entryOf);
  for (let from = 0; from < entries.length; from += perTrip) {
    await write(tx)
      .insertInto("search_entry")
      .values(entries.slice(from, from + perTrip))
      .execute();
  }
}

/** Puts one thing in the index as it is now, in the transaction of what changed; null takes it out. */
export async function replaceEntry(
  tx: Write<SearchTables>,
  { kind, id }: Pick<Findable, "kind" | "id">,
  findable: Findable | null,
): Promise<void> {
  await write(tx).deleteFrom("search_entry").where("kind", "=", kind).where("object_id", "=", id).execute();
  if (findable === null) return;
  await write(tx).insertInto("search_entry").values(entryOf(findable)).execute();
}

const entryOf = ({ kind, id, address, title, place, body, audience }: Findable) => {
  return { kind, object_id: id, address, title, place, body, folded: folded(`${title} ${place} ${body}`), audience };
};

/** More hits than this are not ranked; the person is asked to search more narrowly. */
export const mostHits = 500;

/** Everything this actor may see that holds all the words, the best fit first. */
export async function search(db: Read<SearchTables>, actor: Actor, question: string): Promise<readonly Hit[]> {
  const words = wordsOf(question);
  if (words.length === 0) return [];
  let query = visibleTo(db, actor).selectFrom("search_entry").select(["kind", "address", "title", "place", "body"]);
  for (const word of words) query = query.where("folded", "like", `%${word}%`);
  const rows = await query.orderBy("address").limit(mostHits).execute();
  return rows.map((row) => ({ ...row, fit: fitOf(row, words) })).sort((a, b) => b.fit - a.fit || (a.title < b.title ? -1 : 1));
}

/** Those of these words that find anything: what is an example in one network says nothing in another. */
export async function findingWords(db: Read<SearchTables>, actor: Actor, words: readonly string[]): Promise<readonly string[]> {
  const finding: string[] = [];
  for (const word of words) if ((await search(db, actor, word)).length > 0) finding.push(word);
  return finding;
}

/** How many things of each kind this actor can find. */
export async function findableCounts(db: Read<SearchTables>, actor: Actor): Promise<ReadonlyMap<string, number>> {
  const rows = await visibleTo(db, actor)
    .selectFrom("search_entry")
    .select((is) => ["kind", is.fn.countAll<number>().as("count")])
    .groupBy("kind")
    .execute();
  return new Map(rows.map((row) => [row.kind, row.count]));
}

/** The address of every page that this actor can find, in order. */
export async function findableAddresses(db: Read<SearchTables>, actor: Actor): Promise<readonly string[]> {
  const rows = await visibleTo(db, actor).selectFrom("search_entry").select("address").orderBy("address").execute();
  return [...new Set(rows.map((row) => row.address))];
}

/** What stands at an address; null when this actor can find nothing there. */
export async function findableAt(
  db: Read<SearchTables>,
  actor: Actor,
  address: string,
): Promise<Pick<Findable, "kind" | "address" | "title"> | null> {
  const row = await visibleTo(db, actor)
    .selectFrom("search_entry")
    .select(["kind", "address", "title"])
    .where("address", "=", address)
    .executeTakeFirst();
  return row ?? null;
}

/** A word in the title counts more than one in the text, a whole word more than a part of one. */
function fitOf(row: { readonly title: string; readonly body: string }, words: readonly string[]): number {
  const inTitle = new Set(wordsIn(row.title));
  const title = folded(row.title);
  const inBody = new Set(wordsIn(row.body));
  return words
    .map((word) => (inTitle.has(word) ? 10 : title.includes(word) ? 5 : inBody.has(word) ? 2 : 1))
    .reduce((sum, points) => sum + points, title.startsWith(words.join(" ")) ? 5 : 0);
}

const wordsIn = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
