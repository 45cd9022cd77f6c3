import { sql } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import { freshSqlite, type TestDatabase } from "../../../../tests/build/database.ts";
import { asId, type IndicatorId } from "../../../lib/ids.ts";
import { figuresVersion } from "../store/figures-version.ts";
import { allIndicators } from "../store/indicators.ts";
import { holdings } from "./holdings.ts";

let current: TestDatabase;
beforeEach(async () => {
  current = await freshSqlite("content");
});
afterEach(() => current.drop());

const burglary = asId<IndicatorId>("residential-burglary");
const held = async (day = "2026-11-24") => holdings(current.database.db, await allIndicators(current.database.db), day);

it("what there is of a figure is found again after a load, and not the figures of one that runs", async () => {
  const before = (await held()).get(burglary);
  expect(before?.last).toBe("2025JJ00");
  await sql`insert into stat_load select (select max(id) from stat_load) + 1, stat_table, version, note, 'loading', is_clearing, holder, leased_until, resume_link,
    loaded_by, read_on, 'other', started_at, completed_at, rows_promised, rows_read, rows_new, rows_changed, rows_unchanged, rows_double,
    first_period, last_period, findings from stat_load where stat_table = '47018NED' limit 1`.execute(current.database.writer);
  await sql`insert into observation select series, area, '2031JJ00', (select max(id) from stat_load), value, missing, status
    from observation where period = '2025JJ00'`.execute(current.database.writer);
  expect((await held()).get(burglary)).toEqual(before);
  await sql`update stat_load set state = 'complete' where state = 'loading'`.execute(current.database.writer);
  expect((await held()).get(burglary)?.last).toBe("2031JJ00");
});

it("what there is of one figure is the same asked alone, before or after all", async () => {
  const all = await allIndicators(current.database.db);
  const [one] = all.filter(({ id }) => id === burglary);
  const alone = await holdings(current.database.db, one ? [one] : [], "2026-11-24");
  expect([...alone.keys()]).toEqual([burglary]);
  expect((await held()).get(burglary)).toEqual(alone.get(burglary));
  expect((await held()).size).toBe(62);
});

it("figures are known by another version when only changes of borders came", async () => {
  const before = await figuresVersion(current.database.db);
  expect(await figuresVersion(current.database.db)).toBe(before);
  await sql`update area_change set source = 'Een latere uitgave'`.execute(current.database.writer);
  expect(await figuresVersion(current.database.db)).not.toBe(before);
});

it("figures are known by another version when a table gives them on other borders", async () => {
  const before = await figuresVersion(current.database.db);
  await sql`update stat_table set borders = case borders when 'recent' then 'of_the_year' else 'recent' end where id = '47018NED'`.execute(
    current.database.writer,
  );
  expect(await figuresVersion(current.database.db)).not.toBe(before);
});
