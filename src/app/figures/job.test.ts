import { afterEach, expect, it } from "vitest";
import { onBothEngines } from "../../../tests/build/database.ts";
import { testNow } from "../../../tests/build/house.ts";
import { aStatTable, keepStatTables, observationsIn } from "../../../tests/build/stat-tables.ts";
import { aMeans } from "../../../tests/build/statline-client.ts";
import { aStatline, madeTable, type Statline } from "../../../tests/build/stub-statline.ts";
import { allWanted } from "../../modules/monitor/domain/wanted.ts";
import { fetchFigures } from "../../modules/monitor/index.ts";
import { readConfig } from "../../platform/config.ts";
import { transact } from "../../platform/db/transact.ts";
import { ask, waitingFor } from "../../platform/jobs/jobs.ts";
import { makeLog } from "../../platform/log.ts";
import { scheduleFor } from "../schedule.ts";
import { fetchForAWhile } from "./job.ts";

const years = Array.from({ length: 6 }, (_, at) => `${2010 + at}JJ00`);
const described = aStatTable("80000NED", { wanted: allWanted });
const table = madeTable({
  id: described.id,
  measures: ["M1"],
  codes: { RegioS: ["GM0193"], Perioden: years },
  rows: years.map((year, at) => ({ Measure: "M1", RegioS: "GM0193", Perioden: year, Value: at })),
});

let statline: Statline | null = null;
afterEach(async () => {
  await statline?.stop();
  statline = null;
});

onBothEngines(
  "the job that fetches figures",
  (database) => {
    const work = (settings: Record<string, string>, isStopped = () => false) => ({
      database: database(),
      config: readConfig(settings),
      clock: () => testNow,
      log: makeLog("error", () => undefined),
      means: aMeans(),
      baseUrl: statline?.baseUrl ?? "",
      isStopped,
    });
    const figures = async () => (await observationsIn(database().db, { table: described.id, measure: "M1", slice: "" })).length;

    it("goes out by the clock only where somebody switched that on, and for a person always", async () => {
      statline = await aStatline([table]);
      const kinds = (settings: Record<string, string>) => scheduleFor(readConfig(settings)).map(({ kind }) => kind);
      expect([kinds({}), kinds({ FIGURE_IMPORTS: "on" })].map((list) => list.includes(fetchFigures))).toEqual([false, true]);
      await fetchForAWhile(work({}), "");
      expect([statline.asked.length, await figures()]).toEqual([0, 0]);
      await fetchForAWhile(work({}), described.id);
      expect(await figures()).toBe(6);
    });

    it("by the clock fetches every table of which somebody said what is wanted", async () => {
      statline = await aStatline([table]);
      await fetchForAWhile(work({ FIGURE_IMPORTS: "on" }), "");
      expect(await figures()).toBe(6);
    });

    it("makes way for other work, shows nothing of the half, and goes on afterwards", async () => {
      statline = await aStatline([table], { pageSize: 2 });
      statline.misbehave(({ query }) => (query.has("$skiptoken") ? { as: "slow", wait: 1_500 } : null));
      await transact(database(), (tx) => ask(tx, "mail.send", "", testNow));
      await fetchForAWhile(work({}), described.id);
      expect([await figures(), await waitingFor(database().db, fetchFigures)]).toEqual([0, [described.id]]);
      statline.misbehave(() => null);
      await fetchForAWhile(work({}), described.id);
      expect(await figures()).toBe(6);
    }, 20_000);

    it("stops when the server does", async () => {
      statline = await aStatline([table], { pageSize: 2 });
      statline.misbehave(({ query }) => (query.has("$skiptoken") ? { as: "slow", wait: 1_500 } : null));
      await fetchForAWhile(
        work({}, () => true),
        described.id,
      );
      expect(await figures()).toBe(0);
    }, 20_000);
  },
  (database) => keepStatTables(database, described),
);
