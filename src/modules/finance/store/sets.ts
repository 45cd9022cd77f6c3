import { asId } from "../../../lib/ids.ts";
import { inParts } from "../../../lib/lists.ts";
import { once } from "../../../platform/db/once.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import type { FundSet } from "../domain/fund-set.ts";
import type { FundSetTables } from "../tables/sets.ts";
import type { FundSourceTables } from "../tables/sources.ts";
import type { FinanceTables } from "../tables.ts";
import { saveCircular } from "./circulars.ts";
import { areasOf, linesOf, measuresOf } from "./set-parts.ts";
import { rowsOfSet, type SetRows } from "./set-rows.ts";

/** What there is to say of a set without its numbers. */
export type FundSetHead = Omit<FundSet, "measures" | "lines" | "nation" | "areas">;

/** Every set without its numbers, those of earlier circulars first. */
export async function fundSetHeads(db: Read<FundSetTables & FundSourceTables>): Promise<readonly FundSetHead[]> {
  const rows = await open(db)
    .selectFrom("fund_set")
    .innerJoin("fund_circular", "fund_circular.id", "fund_set.circular")
    .select(["fund_set.id", "fund_set.year", "fund_set.factor", "fund_set.source", "fund_set.is_whole", "fund_set.lacks_json"])
    .select(["fund_circular.id as circular", "fund_circular.title", "fund_circular.published_on"])
    .orderBy("fund_circular.published_on")
    .orderBy("fund_set.year")
    .orderBy("fund_set.id")
    .execute();
  return rows.map(({ id, year, factor, source, is_whole: isWhole, lacks_json: lacks, ...of }) => {
    const circular = { id: asId<FundSet["circular"]["id"]>(of.circular), title: of.title, publishedOn: of.published_on };
    return { id: asId(id), year, circular, factor, source: asId(source), isWhole, lacks };
  });
}

/** A whole set; null when there is none of that id. Its areas stand in the order of their codes. */
export async function fundSetAt(db: Read<FundSetTables & FundSourceTables>, id: string): Promise<FundSet | null> {
  const head = (await fundSetHeads(db)).find((one) => one.id === id);
  if (!head) return null;
  const areas = await areasOf(db, id);
  const nation = areas.find(({ code }) => code === nationCode);
  if (!nation) throw new Error(`Set ${id} was saved without the country.`);
  return {
    ...head,
    measures: await measuresOf(db, id),
    lines: await linesOf(db, id),
    nation,
    areas: areas.filter((area) => area !== nation),
  };
}

/** The country as an area. */
const nationCode = "NL01";

/** How a set came in: with the product, or by the hand of a person. */
export type LoadedBy = "content" | "import";

/** Which version there is now of each set. */
export async function fundSetVersions(db: Read<FundSetTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db).selectFrom("fund_set").select(["id", "version"]).execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/**
 * Keeps a set, and its circular when that is not known yet; its source must be there. The same set again writes nothing; another
 * one under the same id takes the place of all that was there.
 */
export async function saveFundSet(tx: Write<FundSetTables & FundSourceTables>, set: FundSet, loadedBy: LoadedBy = "import"): Promise<void> {
  const rows = rowsOfSet(set);
  const saved = await fundSetAt(tx, set.id);
  if (saved && JSON.stringify(rowsOfSet(saved)) === JSON.stringify(rows)) return;
  const version = ((await fundSetVersions(tx)).get(set.id) ?? 0) + 1;
  await addCircular(tx, set.circular);
  await clear(tx, set.id);
  const head = { ...rows.fund_set, loaded_by: loadedBy, version };
  await write(tx)
    .insertInto("fund_set")
    .values(head)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(head))
    .execute();
  await insert(tx, rows);
}

/** What is known of a circular already stays: the list of circulars says it better than a set does. */
async function addCircular(tx: Write<FundSourceTables>, circular: FundSet["circular"]): Promise<void> {
  const known = await open(tx).selectFrom("fund_circular").select("id").where("id", "=", circular.id).executeTakeFirst();
  if (!known) await saveCircular(tx, circular);
}

const parts = ["fund_cluster_amount", "fund_measure", "fund_line", "fund_area"] as const;

async function clear(tx: Write<FundSetTables>, id: string): Promise<void> {
  for (const table of parts) await write(tx).deleteFrom(table).where("fund_set", "=", id).execute();
}

/** How many rows go in one statement, well below what an engine takes. */
const rowsAtOnce = 500;

async function insert(tx: Write<FundSetTables>, rows: SetRows): Promise<void> {
  for (const part of inParts(rows.fund_measure, rowsAtOnce)) await write(tx).insertInto("fund_measure").values(part).execute();
  for (const part of inParts(rows.fund_cluster_amount, rowsAtOnce))
    await write(tx).insertInto("fund_cluster_amount").values(part).execute();
  for (const part of inParts(rows.fund_line, rowsAtOnce)) await write(tx).insertInto("fund_line").values(part).execute();
  for (const part of inParts(rows.fund_area, rowsAtOnce)) await write(tx).insertInto("fund_area").values(part).execute();
}

/**
 * A text that is another one as soon as anything is that a scenario is reckoned with: much cheaper than reading it. Nothing of these
 * is ever taken away, and every change raises a version.
 */
export async function fundVersion(db: Read<FinanceTables>): Promise<string> {
  const [found] = await versions(db, {});
  return Object.values(found ?? {}).join(" ");
}

const versions = once([], (db: Read<FinanceTables>) =>
  open(db)
    .selectFrom("fund_set")
    .select(({ fn, selectFrom }) => [
      fn.sum<number | null>("version").as("sets"),
      selectFrom("fund_parameter").select(fn.sum<number | null>("version").as("versions")).as("parameters"),
      selectFrom("fund_source").select(fn.sum<number | null>("version").as("versions")).as("sources"),
      selectFrom("fund_circular").select(fn.sum<number | null>("version").as("versions")).as("circulars"),
      selectFrom("fund_reckoned_ask").select(fn.sum<number | null>("version").as("versions")).as("asks"),
      selectFrom("municipal_account").select(fn.max<number | null>("version").as("version")).as("accounts"),
    ]),
);
