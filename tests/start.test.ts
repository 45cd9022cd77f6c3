// How the built product starts and stops as a process of its own. Nothing here reads the clock: how fast it is, `npm run bench` says.

import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./build/ask.ts";
import { beginRequest } from "./build/half-request.ts";
import { freshPostgres } from "./build/postgres.ts";
import { killProducts, startProduct, stopProduct } from "./build/product.ts";

/** Starting can take long on a busy machine. */
const patience = 60_000;

const home = mkdtempSync(join(tmpdir(), "spil-start-"));
/** The data folder of a first start that was stopped in order. */
const filled = join(home, "filled");
/** What that start said, and what is in its database. */
let firstWords = "";
let whole: Holdings;

beforeAll(async () => {
  const product = startProduct({ DATA_DIR: filled });
  const address = await product.address;
  const page = await ask(`${address}/vragen-aan-het-rijk`);
  const { code, out, err } = await stopProduct(product);
  firstWords = out;
  expect([page.status, code, err]).toEqual([200, 0, expect.stringContaining('"stopping"')]);
  whole = holdingsOf(filled);
}, patience);
afterEach(killProducts);
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Holdings {
  readonly asks: number;
  readonly initiatives: number;
  readonly loaded: number;
  readonly acts: number;
  readonly isSound: boolean;
}

/** How much of the starting content is in a data folder; the database opens, or this fails. */
function holdingsOf(folder: string): Holdings {
  const database = new DatabaseSync(join(folder, "spil.sqlite"), { timeout: 5000 });
  const count = (table: string) => Number(database.prepare(`select count(*) as count from ${table}`).get()?.["count"]);
  const isSound = database.prepare("pragma integrity_check").get()?.["integrity_check"] === "ok";
  const holdings = {
    asks: count("ask"),
    initiatives: count("initiative"),
    loaded: count("content_origin"),
    acts: count("audit_entry"),
    isSound,
  };
  database.close();
  return holdings;
}

/** A data folder of its own with the starting content in it. */
function copyOfFilled(): string {
  const folder = mkdtempSync(join(home, "copy-"));
  cpSync(filled, folder, { recursive: true });
  return folder;
}

/** Starts what must not start: it ends with code 1 and a sentence, without the insides of the program. */
async function refusalOf(settings: Readonly<Record<string, string>>): Promise<string> {
  const { code, out, err } = await startProduct(settings).ended;
  expect([code, out]).toEqual([1, ""]);
  expect(err).not.toMatch(/^\s+at /m);
  return err;
}

describe("a start", () => {
  it("prints the address at which it answers, also when any port would do", () => {
    expect(firstWords).toMatch(/^Spil serves G40 at http:\/\/127\.0\.0\.1:[1-9]\d{3,4}\n/);
    expect(whole).toMatchObject({ asks: 58, initiatives: 123, isSound: true });
  });

  it("prints a link to set it up as long as nobody administers, and keeps its key to itself", () => {
    const [, second = "", ...more] = firstWords.trimEnd().split("\n");
    expect([second, more]).toEqual([
      expect.stringMatching(/^Nog geen beheerder \/ no administrator yet: http:\/\/127\.0\.0\.1:\d+\/inrichten\/[\w-]{43}$/),
      [],
    ]);
    expect(statSync(join(filled, "spil.key")).mode & 0o077).toBe(0);
  });

  it(
    "for the second time serves the same, loads nothing and uses its own address in what it writes",
    async () => {
      const folder = copyOfFilled();
      const product = startProduct({ DATA_DIR: folder });
      const address = await product.address;
      const { body } = await ask(`${address}/steden/zwolle`);
      expect(body.toString()).toContain(`<link rel="canonical" href="${address}/steden/zwolle"`);
      await stopProduct(product);
      expect(holdingsOf(folder)).toEqual(whole);
    },
    patience,
  );

  it(
    "uses the public address in what it writes when it has one",
    async () => {
      const product = startProduct({ DATA_DIR: copyOfFilled(), PUBLIC_URL: "https://spil.example.nl/" });
      const { body } = await ask(`${await product.address}/robots.txt`);
      expect(body.toString()).toContain("Sitemap: https://spil.example.nl/sitemap.xml");
    },
    patience,
  );
});

describe("a start that cannot be", () => {
  let taken: Server;
  let takenPort = "";
  beforeAll(async () => {
    taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const address = taken.address();
    takenPort = String(typeof address === "object" ? address?.port : "");
  });
  afterAll(() => new Promise((resolve) => taken.close(resolve)));

  it(
    "because the port is in use says so, with another one to try",
    async () => {
      const folder = copyOfFilled();
      expect(await refusalOf({ DATA_DIR: folder, PORT: takenPort })).toMatch(
        new RegExp(`^Port ${takenPort} is in use by another program\\. Choose another one, such as PORT=3001`),
      );
      expect(holdingsOf(folder)).toEqual(whole);
    },
    patience,
  );

  it(
    "because a file stands where the data folder should be, or above it, names it",
    async () => {
      const file = join(home, "a-file");
      writeFileSync(file, "mine");
      for (const folder of [file, join(file, "data")]) {
        expect(await refusalOf({ DATA_DIR: folder })).toMatch(/^The data folder .*a-file.* cannot be used: .*DATA_DIR/);
      }
    },
    patience,
  );

  it(
    "because another server works with the data folder says so, and leaves that one alone",
    async () => {
      const folder = copyOfFilled();
      const first = startProduct({ DATA_DIR: folder });
      const address = await first.address;
      expect(await refusalOf({ DATA_DIR: folder })).toMatch(/^The data folder .* is in use by another Spil\. Stop that one, or choose/);
      expect((await ask(`${address}/doelen`)).status).toBe(200);
      await stopProduct(first);
      expect(holdingsOf(folder)).toEqual(whole);
    },
    patience,
  );

  it(
    "because the database is of a newer version says which step it does not know, and changes nothing",
    async () => {
      const folder = copyOfFilled();
      const database = new DatabaseSync(join(folder, "spil.sqlite"));
      database.exec("insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')");
      database.close();
      expect(await refusalOf({ DATA_DIR: folder })).toMatch(
        /^The database was made by a newer version of Spil \(step 9999-later\)\. Nothing was changed/,
      );
      expect(holdingsOf(folder)).toEqual(whole);
    },
    patience,
  );

  it(
    "because the database is no database says so",
    async () => {
      const folder = mkdtempSync(join(home, "garbage-"));
      writeFileSync(join(folder, "spil.sqlite"), "not a database ".repeat(100));
      expect(await refusalOf({ DATA_DIR: folder })).toMatch(/cannot be used: file is not a database\..*DATA_DIR/);
    },
    patience,
  );

  it(
    "because of its settings names each variable and the way out, before it touches anything",
    async () => {
      const folder = join(home, "untouched");
      const told = await refusalOf({ DATA_DIR: folder, PORT: "abc", LOG_LEVEL: "loud" });
      expect(told.trim().split("\n")).toEqual([
        "PORT=abc cannot be used. Give a whole number from 0 to 65535, such as PORT=3000.",
        "LOG_LEVEL=loud cannot be used. Choose LOG_LEVEL=debug, info, warning or error.",
      ]);
      expect(() => holdingsOf(folder)).toThrow("unable to open");
    },
    patience,
  );

  it(
    "because the starting content is not there names the folder, and loads nothing of it",
    async () => {
      const folder = join(home, "no-content");
      expect(await refusalOf({ DATA_DIR: folder, CONTENT_DIR: "content/zo-iets" })).toMatch(/nothing of it was\.\n.*content\/zo-iets/);
      expect(holdingsOf(folder)).toMatchObject({ asks: 0, loaded: 0, acts: 0 });
    },
    patience,
  );

  it(
    "because no PostgreSQL answers, or it has no such database, names DATABASE_URL",
    async () => {
      expect(await refusalOf({ DATABASE_URL: "postgres://postgres@127.0.0.1:1/spil" })).toMatch(/^No database answers.*DATABASE_URL/);
      const { url, drop } = await freshPostgres();
      await drop();
      expect(await refusalOf({ DATABASE_URL: url })).toMatch(/^PostgreSQL refuses: database .* does not exist\. Check DATABASE_URL/);
    },
    patience,
  );
});

describe("a stop", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "by %s finishes what it is asked, is no longer ready meanwhile, and ends with code 0",
    async (signal) => {
      const folder = copyOfFilled();
      const product = startProduct({ DATA_DIR: folder });
      const address = await product.address;
      const [page, readiness] = await Promise.all([beginRequest(address, "/matrix"), beginRequest(address, "/gereed")]);
      // Answered after them, so the server has read what was sent of both: it is busy with them, not idle.
      for (let turn = 0; turn < 2; turn++) await ask(`${address}/gezond`);
      product.process.kill(signal);
      await isRefusing(address);
      expect(await readiness.finish()).toMatch(/^HTTP\/1\.1 503 /);
      const answer = await page.finish();
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
      expect(answer).toContain("</html>");
      expect(await product.ended).toMatchObject({ code: 0, signal: null });
      expect(holdingsOf(folder)).toEqual(whole);
    },
    patience,
  );
});

/** Waits until no new connection is taken. */
async function isRefusing(address: string): Promise<void> {
  for (;;) {
    try {
      await ask(`${address}/gezond`);
    } catch {
      return;
    }
    await pause(10);
  }
}

describe("a process that is killed", () => {
  it(
    "in the middle of its first load leaves nothing half: the next start loads everything, once",
    async () => {
      const folder = mkdtempSync(join(home, "killed-"));
      for (const intoTheLoadMs of [0, 60, 120]) {
        const product = startProduct({ DATA_DIR: folder });
        await isWriting(folder);
        await pause(intoTheLoadMs);
        const { signal } = await stopProduct(product, "SIGKILL");
        expect(signal).toBe("SIGKILL");
        const left = holdingsOf(folder);
        expect(left.isSound).toBe(true);
        if (intoTheLoadMs === 0) expect(left).toMatchObject({ asks: 0, loaded: 0, acts: 0 });
        expect([0, whole.loaded]).toContain(left.loaded);
        if (left.loaded > 0) break;
      }
      const product = startProduct({ DATA_DIR: folder });
      expect((await ask(`${await product.address}/matrix`)).status).toBe(200);
      await stopProduct(product);
      expect(holdingsOf(folder)).toEqual(whole);
    },
    patience,
  );
});

/** Waits until a start has made its tables and holds the only right to write: it is loading. */
async function isWriting(folder: string): Promise<void> {
  for (;;) {
    try {
      const database = new DatabaseSync(join(folder, "spil.sqlite"), { timeout: 0 });
      try {
        const steps = Number(database.prepare("select count(*) as count from kysely_migration where name like '000%'").get()?.["count"]);
        if (steps >= 4 && isLocked(database)) return;
      } finally {
        database.close();
      }
    } catch {
      // Not there yet, or just being made.
    }
    await pause(2);
  }
}

function isLocked(database: DatabaseSync): boolean {
  try {
    database.exec("begin immediate; rollback");
    return false;
  } catch {
    return true;
  }
}

describe("on PostgreSQL", () => {
  it(
    "two processes that start at once serve the same, and everything is loaded once",
    async () => {
      const { url, drop } = await freshPostgres();
      try {
        const products = [startProduct({ DATABASE_URL: url }), startProduct({ DATABASE_URL: url })];
        const pages = await Promise.all(products.map(async ({ address }) => (await ask(`${await address}/api/v1/vragen`)).body.toString()));
        expect(pages.map((page) => JSON.parse(page).totaal)).toEqual([58, 58]);
        const endings = await Promise.all(products.map((product) => stopProduct(product)));
        expect(endings.map(({ code }) => code)).toEqual([0, 0]);
        expect(await holdingsOnPostgres(url)).toEqual([whole.asks, whole.loaded, whole.acts]);
      } finally {
        killProducts();
        await drop();
      }
    },
    patience,
  );
});

async function holdingsOnPostgres(url: string): Promise<readonly number[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const counts: number[] = [];
  for (const table of ["ask", "content_origin", "audit_entry"]) {
    const { rows } = await client.query(`select count(*)::int as count from ${table}`);
    counts.push(rows[0].count);
  }
  await client.end();
  return counts;
}
