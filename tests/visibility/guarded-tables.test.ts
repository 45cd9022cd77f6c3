import { afterAll, beforeAll, expect, it } from "vitest";
import { guardedTables } from "../../src/platform/db/guarded-tables.ts";
import { freshSqlite, type TestDatabase } from "../build/database.ts";
import { addHiddenCopies, canary } from "../build/hidden-copies.ts";
import { anApp } from "../build/house.ts";

let current: TestDatabase;
beforeAll(async () => {
  current = await freshSqlite("content");
  const { writer } = current.database;
  await addHiddenCopies(current.database, "network", 6);
  const found = { kind: "body", object_id: canary, address: "/netwerk", title: `${canary}-gevonden`, place: "", body: "", folded: canary };
  await writer
    .insertInto("search_entry")
    .values({ ...found, audience: "network" })
    .execute();
}, 120_000);
afterAll(() => current.drop());

/** Where a visitor looks: of every guarded table something stands on one of these. */
const places = [
  "/agenda",
  "/agenda/2019-2022",
  "/agenda/2019-2022/thema/3",
  "/agenda/2019-2022/speerpunt/3.1",
  "/vragen-aan-het-rijk",
  "/aanbod",
  "/doelen",
  "/initiatieven",
  "/standpunten",
  "/bijeenkomsten",
  "/netwerk",
  "/netwerk/themagroep-woningmarkt",
  "/mensen",
  `/mensen/${canary}-person`,
  `/zoeken?vraag=${canary}`,
  "/steden/zwolle",
  "/api/v1/zetels?formaat=csv",
  "/geschiedenis/vraag/2019-2022-3.1",
  "/wijzigingen",
  "/wijzigingen.csv",
  "/wijzigingen.atom",
];

/** Whether anything of what is hidden shows anywhere. */
async function leaks(looking: readonly string[] = places): Promise<boolean> {
  const app = anApp(current.database);
  for (const path of looking) {
    // A page names its own address, also where nothing is.
    const text = (await (await app.request(path)).text()).replaceAll(path, "").replaceAll(/<\/?mark>/g, "");
    if (text.includes(`${canary}-`)) return true;
  }
  return false;
}

/** Takes the guard from some tables while something is done. Nothing else of the product changes. */
async function withoutGuardOf<T>(tables: readonly string[], act: () => Promise<T>): Promise<T> {
  const set = guardedTables as Set<string>;
  for (const table of tables) set.delete(table);
  try {
    return await act();
  } finally {
    for (const table of tables) set.add(table);
  }
}

/** What a table is read together with: without these a row of it shows nothing to anybody. */
const readWith: Readonly<Record<string, readonly string[]>> = {
  // The number of a person shows only beside the name, which the table of persons holds.
  person_contact: ["person"],
};

/** Tables of which no page shows anything to a visitor, and what shows that they are guarded instead. */
const behindTheDoor: Readonly<Record<string, string>> = {
  agenda_draft: "drafts stand only at the desk of their owner; the tests of the desk hide and show them",
  round: "rounds stand only under /beheer; their own tests say who finds them",
  mandate: "mandates stand only under /beheer; the matrix reads their rows for everybody",
};

it("with every guard in place nothing that is hidden shows", async () => {
  expect(await leaks()).toBe(false);
});

it.each([...guardedTables])("ASVS 8.2.2, 8.2.3: a guard that is taken from %s shows at once on a page", async (table) => {
  const tables = [table, ...(readWith[table] ?? [])];
  const shown = await withoutGuardOf(tables, leaks);
  expect([table, shown || table in behindTheDoor]).toEqual([table, true]);
});

/** Tables of which the log of changes tells something by itself; the others only name what it is about. */
const inTheLog = ["ask", "target", "theme", "agenda_version", "point_fate", "position", "meeting"];

it.each(inTheLog)("CVE-2026-28506: a guard that is taken from %s shows in the log of changes, as page, file and feed", async (table) => {
  for (const path of ["/wijzigingen", "/wijzigingen.csv", "/wijzigingen.atom"]) {
    const chosen = table === "position" ? "?soort=standpunt" : table === "meeting" ? "?soort=bijeenkomst" : "";
    expect([path, await leaks([`${path}${chosen}`])]).toEqual([path, false]);
  }
  const shown = await withoutGuardOf([table], () => leaks(["/wijzigingen.csv"]));
  expect([table, shown]).toEqual([table, true]);
});
