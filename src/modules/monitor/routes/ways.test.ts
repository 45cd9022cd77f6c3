import { expect, it } from "vitest";
import { freshSqlite, onBothEngines, type TestDatabase } from "../../../../tests/build/database.ts";
import { anApp } from "../../../../tests/build/house.ts";
import { asId, type FocusPointId } from "../../../lib/ids.ts";
import { write } from "../../../platform/db/read.ts";
import { transact } from "../../../platform/db/transact.ts";
import { waysIn } from "./ways.ts";

const now = new Date("2026-11-24T09:00:00Z");
const point = (code: string) => asId<FocusPointId>(`2019-2022-${code}`);

onBothEngines(
  "which way the figures go",
  (database) => {
    it("is told of the focus points that figures of several years measure", async () => {
      const ways = await waysIn(database().db, () => null)(now);
      expect(ways.get(point("5.1"))).toBe("better");
      expect(ways.get(point("1.2"))).toBe("untold");
      expect(ways.has(point("6.4"))).toBe(false);
    });
  },
  async () => undefined,
  "content",
);

it("is reckoned once as long as nothing changes, and anew when an indicator did", async () => {
  const { database, drop } = await freshSqlite("content");
  let mark: string | null = "1";
  const ways = waysIn(database.db, () => mark);
  const first = ways(now);
  expect(ways(now)).toBe(first);
  await first;
  await turnRound(database);
  expect((await ways(now)).get(point("5.1"))).toBe("better");
  mark = "2";
  expect((await ways(now)).get(point("5.1"))).toBe("worse");
  await drop();
});

it("is not reckoned anew when something else changed, and never kept while changes cannot be seen", async () => {
  const { database, drop } = await freshSqlite("content");
  let mark: string | null = "1";
  const ways = waysIn(database.db, () => mark);
  const first = await ways(now);
  mark = "2";
  expect(await ways(now)).toBe(first);
  mark = null;
  await turnRound(database);
  expect((await ways(now)).get(point("5.1"))).toBe("worse");
  await drop();
});

/** Makes better of what was worse. */
const turnRound = (database: TestDatabase["database"]) =>
  transact(database, async (tx) => {
    await write(tx)
      .updateTable("indicator")
      .set({ direction: "higher_better", version: 2 })
      .where("direction", "=", "lower_better")
      .execute();
  });

it("stands in words in the cells of the front page of which it can be told, and in no other", async () => {
  const { database, drop } = await freshSqlite("content");
  const html = await (await anApp(database).request("/")).text();
  await drop();
  const cell = html.slice(html.indexOf('href="/agenda/2019-2022/speerpunt/5.1"'));
  expect(cell.slice(0, cell.indexOf("</a>"))).toContain('<span class="way way--better">cijfers beter</span>');
  expect(html.match(/class="way way--/g)?.length).toBe(2);
});
