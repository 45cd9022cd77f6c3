// The product on PostgreSQL as a user that may do no more than it must, made by the very statements of docs/operate.

import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Tables } from "../src/app/tables.ts";
import { system } from "../src/lib/actor.ts";
import { chainIn } from "../src/platform/audit/audit.ts";
import { carryOut } from "../src/platform/context.ts";
import { openDatabase } from "../src/platform/db/database.ts";
import { ask } from "./build/ask.ts";
import { type as typeCommand } from "./build/command.ts";
import { freshPostgres } from "./build/postgres.ts";
import { killProducts, startProduct, stopProduct } from "./build/product.ts";

const patience = 60_000;

/** The statements of the documentation, for a role with a name of this test. */
const role = `spil_test_${randomBytes(4).toString("hex")}`;
const documented = readFileSync(join(import.meta.dirname, "../docs/operate/postgresql.md"), "utf8");
const statements = (/```sql\n([\s\S]*?)```/.exec(documented)?.[1] ?? "")
  .replaceAll(/\bspil\b/g, role)
  .replaceAll(/\bspil_owner\b/g, "current_user");

let owner = "";
let restricted = "";
let drop: () => Promise<void> = async () => undefined;

async function asOwner(text: string): Promise<void> {
  const client = new Client({ connectionString: owner });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  ({ url: owner, drop } = await freshPostgres());
  const { code } = await typeCommand({ DATABASE_URL: owner }, ["schema", "upgrade"]).ended;
  expect(code).toBe(0);
  expect(statements).toContain("revoke");
  await asOwner(statements);
  const url = new URL(owner);
  url.username = role;
  url.password = "choose-one";
  restricted = url.href;
}, patience);
afterEach(killProducts);
afterAll(async () => {
  await asOwner(`drop owned by ${role}; drop role ${role}`);
  await drop();
});

describe("as a user with no more rights than documented", () => {
  it(
    "the product starts, loads its content, serves, works off its jobs and stops",
    async () => {
      const product = startProduct({ DATABASE_URL: restricted });
      const address = await product.address;
      expect((await ask(`${address}/vragen-aan-het-rijk`)).status).toBe(200);
      while ((await ask(`${address}/gereed`)).status !== 200);
      const { code, err } = await stopProduct(product);
      expect(code).toBe(0);
      expect(err).not.toMatch(/permission denied|"level":"error"/);
    },
    patience,
  );

  it("acts are recorded, and what was recorded can be neither changed nor taken away (ASVS 13.2.2)", async () => {
    const database = await openDatabase<Tables>({ url: restricted });
    try {
      await carryOut(database, system, new Date(), async ({ record }) => record("thing.changed", "thing 1"));
      const before = await chainIn(database.db);
      for (const tampering of [
        sql`update audit_entry set event = 'x'`,
        sql`delete from audit_entry`,
        sql`truncate audit_entry`,
        sql`drop table audit_entry`,
        sql`alter table audit_entry add column x text`,
        sql`create table elsewhere (id text)`,
        sql`delete from kysely_migration`,
      ])
        await expect(tampering.execute(database.writer)).rejects.toMatchObject({ code: "42501" });
      expect(await chainIn(database.db)).toEqual(before);
      expect(before).toMatchObject({ broken: null, entries: expect.any(Number) });
    } finally {
      await database.close();
    }
  });

  it(
    "an archive can be made",
    async () => {
      const home = mkdtempSync(join(tmpdir(), "spil-least-"));
      const { code, out } = await typeCommand({ DATABASE_URL: restricted }, ["archive", "make", join(home, "a.gz")]).ended;
      expect([code, out]).toEqual([0, expect.stringContaining("It was read back and is whole.")]);
      rmSync(home, { recursive: true });
    },
    patience,
  );

  it(
    "a schema that must move forward first is refused with what to do",
    async () => {
      const { url, drop: dropOther } = await freshPostgres();
      const other = new URL(restricted);
      other.pathname = new URL(url).pathname;
      const { code, err } = await startProduct({ DATABASE_URL: other.href }).ended;
      expect([code, err]).toEqual([1, expect.stringMatching(/^PostgreSQL refuses: permission denied.*schema upgrade/)]);
      await dropOther();
    },
    patience,
  );
});
