import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { type AreaCode, asId } from "../../../lib/ids.ts";
import { write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { knownIndicators } from "./known-indicators.ts";
import { linesOfAll } from "./read-lines.ts";

let current: TestDatabase;
beforeAll(async () => {
  current = await freshSqlite("content");
});
afterAll(() => current.drop());

const areas = ["GM0193", "GM0014", "GM0361", "NL01", "GM9999"].map((code) => asId<AreaCode>(code));
const year = 2026;

describe("the lines of figures", () => {
  it("are the same for an area alone as among others, whichever were asked for first", async () => {
    const { db } = current.database;
    const indicators = await knownIndicators(db);
    const alone = await Promise.all(areas.map((area) => linesOfAll(db, indicators, [area], year)));
    const other = await freshSqlite("content");
    const together = await linesOfAll(other.database.db, await knownIndicators(other.database.db), areas, year);
    expect(together.size).toBe(indicators.length);
    for (const { id } of indicators)
      expect([...(together.get(id) ?? [])]).toEqual(areas.map((area, at) => [area, alone[at]?.get(id)?.get(area)]));
    await other.drop();
  });

  it("are kept, also when only some are asked for, until an indicator is another", async () => {
    const { db } = current.database;
    const indicators = (await knownIndicators(db)).filter(({ recipes }) => recipes.length > 0);
    const ask = async (codes = areas) => (await linesOfAll(db, indicators.slice(0, 3), codes, year)).get(asId(indicators[0]?.id ?? ""));
    const before = await ask();
    expect((await ask(areas.slice(0, 2)))?.get(areas[0] ?? asId(""))).toBe(before?.get(areas[0] ?? asId("")));
    await transact(current.database, (tx) =>
      write(tx)
        .updateTable("indicator")
        .set(({ eb }) => ({ version: eb("version", "+", 1) }))
        .execute(),
    );
    const after = await ask();
    expect(after?.get(areas[0] ?? asId(""))).not.toBe(before?.get(areas[0] ?? asId("")));
    expect(after).toEqual(before);
  });

  it("are others on the borders of another year: of Groningen before it became larger", async () => {
    const { db } = current.database;
    const indicators = await knownIndicators(db);
    const now = await linesOfAll(db, indicators, areas, year);
    const then = await linesOfAll(db, indicators, areas, 2018);
    expect([...then]).not.toEqual([...now]);
    expect([...(await linesOfAll(db, indicators, areas, year))]).toEqual([...now]);
  });
});
