import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, describe, expect, it, vi } from "vitest";
import { history } from "../../../migrations/index.ts";
import { testNow } from "../../../tests/build/house.ts";
import { dumpOf } from "../../../tests/build/place.ts";
import { addSomebody } from "../../../tests/build/sign-in.ts";
import { aTerminal, fillPlace, hostileName, within } from "../../../tests/build/terminal.ts";
import { quietly } from "../../platform/archive/going.ts";
import { leftOut } from "../../platform/archive/left-out.ts";
import { makeArchive } from "../../platform/archive/make.ts";
import type { Engine } from "../../platform/db/engine.ts";
import { migrate } from "../../platform/db/migrate.ts";
import { explain } from "../explain.ts";

const engines: readonly Engine[] = ["sqlite", "postgres"];
/** Each test fills databases from the first table on; a busy machine takes long for that. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(() => vi.resetConfig());
const { home, said, run, aFile, aPlace, refusalOf } = aTerminal();

describe.each(engines.flatMap((from) => engines.map((to) => [from, to] as const)))("an archive of %s loaded into %s", (from, to) => {
  it("gives every table back as it was, but for what is left out, and the chain and the search with it", async () => {
    const [source, target, file] = [await aPlace(from), await aPlace(to), aFile()];
    await fillPlace(source);
    expect(await run(source, "archive", "make", file)).toBe(0);
    expect(await run(target, "archive", "load", file)).toBe(0);

    const [before, after] = [await within(source, dumpOf), await within(target, dumpOf)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [table, rows] of before) {
      if (table === "search_entry" || !(table in leftOut)) expect([table, after.get(table)]).toEqual([table, rows]);
      else expect([table, after.get(table)]).toEqual([table, []]);
    }
    expect(before.get("session")).toHaveLength(1);
    expect(JSON.stringify(before.get("person"))).toContain(JSON.stringify(hostileName));

    const chains = said.filter((line) => line.startsWith("The audit chain holds"));
    expect(chains).toEqual([chains[0], chains[0]]);
    expect(await run(target, "audit", "verify")).toBe(0);
    expect(said.at(-1)).toBe(chains[0]);
  });
});

describe("an archive of the one engine and an archive of the other", () => {
  it("hold the same lines", async () => {
    const [source, target] = [await aPlace("sqlite"), await aPlace("postgres")];
    const [first, second] = [aFile(), aFile()];
    await fillPlace(source);
    await run(source, "archive", "make", first);
    await run(target, "archive", "load", first);
    await run(target, "archive", "make", second);
    const rowsIn = (file: string) => gunzipSync(readFileSync(file)).toString().split("\n").slice(1);
    expect(rowsIn(second)).toEqual(rowsIn(first));
  });
});

describe("making an archive", () => {
  it("lets nobody else read the file, and says what is in it and what is not", async () => {
    const [source, file] = [await aPlace("sqlite"), aFile()];
    await fillPlace(source);
    await run(source, "archive", "make", file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(said.join("\n")).toMatch(
      /network G40, [\d,]+ rows in \d+ tables\. It was read back and is whole\.\nIt holds personal data.*\n.*key/,
    );
  });

  it("puts no secret of a session in it", async () => {
    const [source, file] = [await aPlace("sqlite"), aFile()];
    await fillPlace(source);
    await run(source, "archive", "make", file);
    const [hash] = await within(source, ({ writer }) => writer.selectFrom("session").select("secret_hash").execute());
    expect(gunzipSync(readFileSync(file)).toString()).not.toContain(String(hash?.secret_hash));
  });

  it("writes nothing over, and makes nothing where there is no database", async () => {
    const source = await aPlace("sqlite");
    await fillPlace(source);
    const file = aFile();
    writeFileSync(file, "dear");
    expect(await refusalOf(source, "archive", "make", file)).toContain("Nothing is written over");
    expect(readFileSync(file, "utf8")).toBe("dear");

    const nowhere = await aPlace("sqlite");
    expect(await refusalOf(nowhere, "archive", "make", aFile())).toContain("There is no database in");
    expect(existsSync(nowhere.settings["DATA_DIR"] ?? "")).toBe(false);
  });

  it("says why it cannot write, and leaves nothing", async () => {
    const source = await aPlace("sqlite");
    await fillPlace(source);
    expect(await refusalOf(source, "archive", "make", join(home, "no", "such", "folder.gz"))).toMatch(/cannot be written: ENOENT/);
  });

  it("refuses a database that was not brought up to date", async () => {
    const source = await aPlace("postgres");
    expect(await refusalOf(source, "archive", "make", aFile())).toContain("npm run spil -- schema upgrade");
    await run(source, "schema", "upgrade");
    expect(await run(source, "archive", "make", aFile())).toBe(0);
  });

  it("names a broken chain, and still lets everything out and in", async () => {
    const [source, target, file] = [await aPlace("sqlite"), await aPlace("sqlite"), aFile()];
    await fillPlace(source);
    await within(source, ({ writer }) => sql`update audit_entry set event = 'x' where sequence = 3`.execute(writer));
    expect([await run(source, "archive", "make", file), said.at(-1)]).toEqual([1, "The audit chain is broken at entry 3."]);
    expect([await run(target, "archive", "load", file), said.at(-1)]).toEqual([1, "The audit chain is broken at entry 3."]);
  });

  it.each([[[]], [["a.gz", "b.gz"]], [["--force"]]])("asks for one file when it gets %s", async (words) => {
    expect(await refusalOf(await aPlace("sqlite"), "archive", "make", ...words)).toContain("Name one file");
    expect(await refusalOf(await aPlace("sqlite"), "archive", "load", ...words)).toContain("Name one file");
  });
});

describe("two at once", () => {
  it("make one archive of one name, and the other is refused", async () => {
    const [source, file] = [await aPlace("sqlite"), aFile()];
    await fillPlace(source);
    const told = await Promise.all([1, 2].map(() => run(source, "archive", "make", file).catch(explain)));
    expect(told).toEqual(expect.arrayContaining([0, expect.stringContaining("is there already")]));
    expect(await run(await aPlace("sqlite"), "archive", "load", file)).toBe(0);
  });

  it.each(engines)("load one archive into one database on %s, and the other is refused", async (engine) => {
    const [source, target, file] = [await aPlace("sqlite"), await aPlace(engine), aFile()];
    await fillPlace(source);
    await run(source, "archive", "make", file);
    const told = await Promise.all([1, 2].map(() => run(target, "archive", "load", file).catch(explain)));
    expect(told).toEqual(
      expect.arrayContaining([0, expect.stringMatching(/is in use by another Spil|does not take rows|is not empty|further than/)]),
    );
    expect((await within(target, dumpOf)).get("person")).toHaveLength(2);
  });
});

describe("loading an archive", () => {
  it.each(engines)("refuses a database on %s that holds anything, and leaves it as it was", async (engine) => {
    const [target, file] = [await aPlace(engine), aFile()];
    await fillPlace(target);
    await run(target, "archive", "make", file);
    const before = await within(target, dumpOf);
    expect(await refusalOf(target, "archive", "load", file)).toContain("The database is not empty");
    expect(await within(target, dumpOf)).toEqual(before);
  });

  it("refuses a database that holds only what an archive leaves out", async () => {
    const [target, file] = [await aPlace("sqlite"), aFile()];
    await run(target, "schema", "upgrade");
    await run(target, "archive", "make", file);
    await within(target, ({ writer }) =>
      writer.insertInto("link_request").values({ id: "r", address: "a@b.example", language: "nl", asked_at: "" }).execute(),
    );
    expect(await refusalOf(target, "archive", "load", file)).toContain("there are rows in link_request");
  });

  it.each(engines)("brings an archive of an older version up to date on %s", async (engine) => {
    const [source, target, file] = [await aPlace("sqlite"), await aPlace(engine), aFile()];
    const steps = Object.keys(history).slice(0, 7);
    await within(source, async (database) => {
      await migrate(database.writer, "sqlite", Object.fromEntries(Object.entries(history).slice(0, 7)));
      await addSomebody(database, { id: "anna" });
      await makeArchive(database, file, { product: "0.0.1", steps, network: "G40", madeAt: testNow.toISOString() }, quietly);
    });
    expect(await run(target, "archive", "load", file)).toBe(0);
    const after = await within(target, dumpOf);
    expect([after.get("person")?.length, after.get("meeting")]).toEqual([1, []]);
    expect([await run(target, "schema", "upgrade"), said.at(-1)]).toEqual([0, "The schema was up to date."]);

    const ahead = await aPlace(engine);
    await run(ahead, "schema", "upgrade");
    expect(await refusalOf(ahead, "archive", "load", file)).toContain("The database is further than the archive (step 0008-meetings)");
  });

  it("says so when no database answers", async () => {
    const [source, file] = [await aPlace("sqlite"), aFile()];
    await run(source, "schema", "upgrade");
    await run(source, "archive", "make", file);
    const nowhere = { ...source, settings: { DATABASE_URL: "postgres://u@127.0.0.1:1/x" } };
    expect(await refusalOf(nowhere, "archive", "load", file)).toContain("No database answers");
  });
});
