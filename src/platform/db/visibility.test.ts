import { expect, it } from "vitest";
import { history } from "../../../migrations/index.ts";
import { onBothEngines } from "../../../tests/build/database.ts";
import { type Actor, visitor } from "../../lib/actor.ts";
import { asId, type BodyId } from "../../lib/ids.ts";
import type { SearchTables } from "../search/tables.ts";
import type { Database } from "./database.ts";
import { guardedTables } from "./guarded-tables.ts";
import { migrate, type Step } from "./migrate.ts";
import { open, type Read, visibleTo, write } from "./read.ts";
import { transact } from "./transact.ts";

const member: Actor = { ...visitor, audiences: ["public", "network"] };
const ofTheBody: Actor = { ...visitor, audiences: ["public", "network", `body:${asId<BodyId>("daily-board")}`] };

async function fill(database: Database<SearchTables>): Promise<void> {
  const entry = (object_id: string, audience: SearchTables["search_entry"]["audience"]) => ({
    kind: "thing",
    object_id,
    address: `/${object_id}`,
    title: object_id,
    place: "",
    body: "",
    folded: object_id,
    audience,
  });
  await transact(database, async (tx) => {
    await write(tx)
      .insertInto("search_entry")
      .values([
        entry("open", "public"),
        entry("inside", "network"),
        entry("secret", `body:${asId<BodyId>("daily-board")}`),
        entry("draft", "draft:somebody" as SearchTables["search_entry"]["audience"]),
      ])
      .execute();
  });
}

const idsFor = async (db: Read<SearchTables>, actor: Actor) =>
  (await visibleTo(db, actor).selectFrom("search_entry").select("object_id").orderBy("object_id").execute()).map((row) => row.object_id);

onBothEngines(
  "visibility",
  (database) => {
    it("shows each actor the rows of the own audiences and no others", async () => {
      expect(await idsFor(database().db, visitor)).toEqual(["open"]);
      expect(await idsFor(database().db, member)).toEqual(["inside", "open"]);
      expect(await idsFor(database().db, ofTheBody)).toEqual(["inside", "open", "secret"]);
    });

    it("counts only what the actor may see", async () => {
      const row = await visibleTo<SearchTables>(database().db, visitor)
        .selectFrom("search_entry")
        .select((is) => is.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      expect(row.count).toBe(1);
    });

    it("guards the table in a join and under another name", async () => {
      const rows = await visibleTo<SearchTables>(database().db, visitor)
        .selectFrom("search_entry as one")
        .innerJoin("search_entry as other", (join) => join.onTrue())
        .select(["one.object_id as one", "other.object_id as other"])
        .execute();
      expect(rows).toEqual([{ one: "open", other: "open" }]);
    });

    it("keeps a row on the left whose partner is hidden", async () => {
      const rows = await visibleTo<SearchTables>(database().db, visitor)
        .selectFrom("search_entry as one")
        .leftJoin("search_entry as other", (join) => join.on("other.object_id", "=", "secret"))
        .select(["one.object_id as one", "other.object_id as other"])
        .execute();
      expect(rows).toEqual([{ one: "open", other: null }]);
    });

    it("guards the table in a subquery", async () => {
      const rows = await visibleTo<SearchTables>(database().db, visitor)
        .selectFrom("search_entry")
        .select("object_id")
        .where("object_id", "in", (is) => is.selectFrom("search_entry as inner").select("inner.object_id"))
        .execute();
      expect(rows).toEqual([{ object_id: "open" }]);
    });

    it("guards the table in a subquery that is a column, where nothing else would notice", async () => {
      const row = await visibleTo<SearchTables>(database().db, visitor)
        .selectFrom("search_entry")
        .select((is) =>
          is
            .selectFrom("search_entry as all")
            .select((all) => all.fn.countAll<number>().as("n"))
            .as("count"),
        )
        .executeTakeFirstOrThrow();
      expect(row.count).toBe(1);
    });

    it("refuses a guarded table that is read without saying for whom", async () => {
      const unguarded = open(database().db as Read<{ search_entry: { object_id: string } }>);
      await expect(unguarded.selectFrom("search_entry").select("object_id").execute()).rejects.toThrow("visibleTo");
    });

    it("ASVS 8.2.3: does not start with a table that has an audience and is not guarded", async () => {
      const leaking: Step = (schema) => schema.createTable("leak").addColumn("audience", "text").execute();
      const planted = { ...history, "9999-planted": leaking };
      await expect(migrate(database().writer, database().engine, planted)).rejects.toThrow("nothing guards them: leak");
    });

    it("knows every table that has an audience", async () => {
      const tables = await database().writer.introspection.getTables();
      const withAudience = tables.filter((table) => table.columns.some((column) => column.name === "audience")).map((table) => table.name);
      expect(withAudience.toSorted()).toEqual([...guardedTables].toSorted());
    });
  },
  fill,
);
