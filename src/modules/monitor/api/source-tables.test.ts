import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";

describe("a table with more figures than a file should hold", () => {
  let current: TestDatabase;
  let ask: (query: string) => Promise<Response>;
  beforeAll(async () => {
    current = await freshSqlite("content");
    // As many as it says it has: nothing else of a table is read before it is decided.
    await sql`update stat_series set rows_known = 50001 where stat_table = '03759ned' and measure = 'M000352'`.execute(
      current.database.writer,
    );
    const app = anApp(current.database);
    ask = async (query) => app.request(`/api/v1/brontabellen/03759ned/waarnemingen?${query}`);
  });
  afterAll(() => current.drop());

  it("is refused as a file, with what to do instead", async () => {
    const answer = await ask("formaat=csv");
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("Vraag met `maat` één maat tegelijk");
    expect((await ask("formaat=csv&maat=M000352")).status).toBe(400);
  });

  it("is given by the page, and as a file of a measure that fits", async () => {
    expect((await ask("aantal=3")).status).toBe(200);
    const file = await ask("formaat=csv&maat=M000365");
    expect(file.status).toBe(200);
    expect(await file.text()).not.toContain("M000352");
  });
});
