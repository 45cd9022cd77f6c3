import { sql } from "kysely";
import { expect, it } from "vitest";
import { history } from "../../../migrations/index.ts";
import { onBothEngines } from "../../../tests/build/database.ts";
import { since } from "../../lib/period.ts";
import { type History, migrate, type Step } from "./migrate.ts";
import { open, write } from "./read.ts";
import { transact } from "./transact.ts";

onBothEngines("database", (database) => {
  const addNetwork = (id: string) =>
    transact(database(), async (tx) => {
      await write(tx)
        .insertInto("network")
        .values({ id, name: id, sentence_nl: "", sentence_en: "", version: 1, changed_at: "" })
        .execute();
    });
  const networks = async () => (await open(database().db).selectFrom("network").select("id").orderBy("id").execute()).map((row) => row.id);

  it("remembers a transaction as a whole or not at all", async () => {
    await addNetwork("one");
    const half = transact(database(), async (tx) => {
      await write(tx).deleteFrom("network").execute();
      throw new Error("halfway");
    });
    await expect(half).rejects.toThrow("halfway");
    expect(await networks()).toEqual(["one"]);
  });

  it("moves its mark with every commit and not without one", async () => {
    const before = database().changeMark();
    await networks();
    expect(database().changeMark()).toBe(before);
    await addNetwork("one");
    expect(database().changeMark()).not.toBe(before);
  });

  it("sorts text by its bytes, whatever the engine was set up with", async () => {
    for (const id of ["b", "A", "a", "Z", "'s", "é"]) await addNetwork(id);
    expect(await networks()).toEqual(["'s", "A", "Z", "a", "b", "é"]);
  });

  it("keeps yes and no, lists, nothing, and hostile text as they are", async () => {
    const always = { period_json: since("2018"), not_before: "2018-01-01", not_after: "9999-12-31" };
    const text = "Robert'); drop table network; -- \u2028 é";
    await transact(database(), async (tx) => {
      await write(tx)
        .insertInto("network")
        .values({ id: "n", name: "n", sentence_nl: "", sentence_en: "", version: 1, changed_at: "" })
        .execute();
      await write(tx)
        .insertInto("organisation")
        .values({ id: "o", kind: "city", name: text, sort_name: "o", slug: "o", version: 1, changed_at: "", ...always, sources_json: [] })
        .execute();
      await write(tx)
        .insertInto("membership")
        .values({
          network: "n",
          organisation: "o",
          ...always,
          note: "[1]",
          sources_json: [text, "https://x"],
        })
        .execute();
    });
    const row = await open(database().db).selectFrom("membership").selectAll().executeTakeFirstOrThrow();
    expect(row).toEqual({
      network: "n",
      organisation: "o",
      ...always,
      note: "[1]",
      sources_json: [text, "https://x"],
    });
  });

  it("does nothing when the schema is up to date", async () => {
    const before = database().changeMark();
    await migrate(database().writer, database().engine, history);
    if (database().engine === "sqlite") expect(database().changeMark()).toBe(before);
  });

  it("brings the schema up to date as a whole or not at all: what is cut off in the middle can be done again", async () => {
    let isCutOff = true;
    const later: Step = async (schema) => {
      await schema.createTable("later").addColumn("id", "text").execute();
      if (isCutOff) throw new Error("cut off");
      await schema.alterTable("later").addColumn("more", "text").execute();
    };
    const longer = {
      ...history,
      "9998-first": async (schema) => schema.createTable("first").addColumn("id", "text").execute(),
      "9999-later": later,
    } satisfies History;
    await expect(migrate(database().writer, database().engine, longer)).rejects.toThrow("cut off");
    await expect(sql`select id from first`.execute(database().writer)).rejects.toThrow();
    isCutOff = false;
    await migrate(database().writer, database().engine, longer);
    expect((await sql`select first.id, more from first, later`.execute(database().writer)).rows).toEqual([]);
  });

  it("refuses a database that newer code made, and leaves it as it was", async () => {
    await addNetwork("one");
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030')`.execute(database().writer);
    await expect(migrate(database().writer, database().engine, history)).rejects.toMatchObject({
      code: "database.newer-schema",
      details: { step: "9999-later" },
    });
    expect(await networks()).toEqual(["one"]);
  });

  it("has no mark when the database cannot be asked any more", async () => {
    await database().close();
    expect(database().changeMark()).toBeNull();
  });
});
