// Archives of much, made and loaded by processes of their own: how much memory they keep, and what they leave when they are stopped.

import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { history } from "../migrations/index.ts";
import type { Tables } from "../src/app/tables.ts";
import type { Database } from "../src/platform/db/database.ts";
import { migrate } from "../src/platform/db/migrate.ts";
import { type Typed, type as typeCommand } from "./build/command.ts";
import { emptyPlace, type Place } from "./build/place.ts";
import { within } from "./build/terminal.ts";

/** A busy machine takes long for a hundred megabytes. */
const patience = 180_000;

/** All rows together are a hundred megabytes: whoever keeps them does not get by with this. */
const rows = 100_000;
const heapMb = 64;

const home = mkdtempSync(join(tmpdir(), "spil-much-"));
const archive = join(home, "much.gz");
let source: Place;

beforeAll(async () => {
  source = await emptyPlace("sqlite");
  await within(source, async ({ writer }) => {
    await migrate(writer, "sqlite", history);
    await sql`
      with recursive n(i) as (select 1 union all select i + 1 from n where i < ${rows})
      insert into content_origin (kind, id, hash, version) select 'much', 'item ' || i, replace(hex(zeroblob(500)), '0', 'x'), i from n
    `.execute(writer);
  });
  const made = await typeCommand(source.settings, ["archive", "make", archive], heapMb).ended;
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining("100,000 rows") });
}, patience);

let target: Place | null = null;
let running: Typed | null = null;
afterEach(async () => {
  running?.process.kill("SIGKILL");
  await running?.ended;
  await target?.drop();
  running = target = null;
});
afterAll(async () => {
  await source.drop();
  rmSync(home, { recursive: true, force: true });
});

async function begin(engine: "sqlite" | "postgres"): Promise<Place> {
  target = await emptyPlace(engine);
  return target;
}

const loading = ({ settings }: Place): Typed => {
  running = typeCommand(settings, ["archive", "load", archive], heapMb);
  return running;
};

const countIn = (place: Place): Promise<number> =>
  within(place, async ({ writer }) => {
    const { rows: found } = await sql<{ count: number }>`select count(*) as count from content_origin`.execute(writer);
    return Number(found[0]?.count);
  });

describe.each(["sqlite", "postgres"] as const)("a hundred megabytes to %s", (engine) => {
  it(
    "leave nothing when they are stopped or killed halfway, and then go in, in a heap that could not hold them",
    async () => {
      const place = await begin(engine);
      const halfway = async () => (engine === "sqlite" ? walGrows(place) : within(place, writes));
      expect(await stopped(loading(place), halfway, "SIGINT")).toEqual(interrupted);
      expect(await countIn(place)).toBe(0);
      await stopped(loading(place), halfway, "SIGKILL");
      expect(await countIn(place)).toBe(0);
      expect((await loading(place).ended).code).toBe(0);
      expect(await countIn(place)).toBe(rows);
    },
    patience,
  );
});

/** What a person sees of a command that was told to stop. */
const interrupted = { code: 1, out: "", err: expect.stringMatching(/(^|\n)Interrupted\. Nothing of it was kept\.\n$/) };

async function stopped({ process: child, ended }: Typed, halfway: () => Promise<void>, signal: NodeJS.Signals) {
  await halfway();
  child.kill(signal);
  return ended;
}

/** Waits until the transaction has outgrown the memory and is being written beside the file. */
async function walGrows({ settings }: Place): Promise<void> {
  const wal = join(settings["DATA_DIR"] ?? "", "spil.sqlite-wal");
  while (!existsSync(wal) || statSync(wal).size < 10_000_000) await pause(2);
}

/** Waits until somebody else writes in a transaction and has the schema behind him. */
async function writes({ writer }: Database<Tables>): Promise<void> {
  for (;;) {
    const { rows: others } = await sql`
      select 1 from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_xid is not null and query like 'insert into "content_origin"%'
    `.execute(writer);
    if (others.length > 0) return;
    await pause(2);
  }
}

describe("making an archive of a hundred megabytes", () => {
  it.each(["SIGINT", "SIGKILL"] as const)(
    "leaves no archive when %s comes halfway, and the database as it was",
    async (signal) => {
      const file = join(home, `${signal}.gz`);
      const parts = () => readdirSync(home).filter((name) => name.startsWith(`${signal}.gz`));
      const isBegun = async () => {
        while (parts().length === 0) await pause(2);
      };
      running = typeCommand(source.settings, ["archive", "make", file], heapMb);
      const ending = await stopped(running, isBegun, signal);
      if (signal === "SIGINT") expect([ending, parts()]).toEqual([interrupted, []]);
      expect(existsSync(file)).toBe(false);
      expect(await countIn(source)).toBe(rows);
    },
    patience,
  );
});
