import { sql } from "kysely";
import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { aStatTable, keepStatTables, observationsIn } from "../../../../tests/build/stat-tables.ts";
import { system } from "../../../lib/actor.ts";
import { type AreaCode, asId, type StatTableId } from "../../../lib/ids.ts";
import { historyOf } from "../../../platform/audit/audit.ts";
import type { ObservationStatus } from "../domain/observation.ts";
import { yearCode } from "../domain/period-code.ts";
import type { FeedCell, FeedTable, TableFeed } from "../domain/table-feed.ts";
import { keptTables, loads } from "../store/loads/loads.ts";
import { loadTable } from "./load-table.ts";
import type { LoadRequest } from "./loads/request.ts";

const table = asId<StatTableId>("83625NED");
const clock = () => new Date("2026-11-24T09:00:00Z");
const later = () => new Date("2026-11-24T10:00:00Z");
const way = { readOn: "2026-11-24" } as const;

/** `GM0001` in 2019 is written `1:2019`; a text is the reason why there is no figure. */
type Figures = Readonly<Record<string, number | string>>;

const cellsOf = (figures: Figures, measure = "M1"): readonly FeedCell[] =>
  Object.entries(figures).map(([place, figure]) => {
    const [area, year] = place.split(":");
    const told = typeof figure === "number" ? { value: figure, missing: null } : { value: null, missing: figure };
    return { measure, slice: "", area: asId<AreaCode>(`GM000${area}`), period: yearCode(Number(year)), ...told };
  });

interface Told {
  readonly unit?: string;
  readonly status?: ObservationStatus;
  readonly perPage?: number;
  readonly rowCount?: number | null;
  /** After this many pages the reading breaks off. */
  readonly breaksAfter?: number;
}

/** A feed made by hand, whose links are the numbers of pages. */
function feedOf(version: string, cells: readonly FeedCell[], { unit = "aantal", status = "final", perPage = 2, ...told }: Told = {}) {
  const asked: (string | null)[] = [];
  const described: FeedTable = {
    id: table,
    title: "Inwoners",
    version,
    modifiedAt: "2026-11-01T00:00:00Z",
    licence: "CC BY 4.0",
    measures: ["M1", "M2"].map((code) => ({ code, title: `Maat ${code}`, unit, decimals: 0 })),
    periods: [2018, 2019, 2020].map((year) => ({ code: yearCode(year), title: String(year), status })),
    areas: [1, 2, 3, 4, 5].map((number) => ({ code: asId<AreaCode>(`GM000${number}`), title: `Stad ${number}`, description: null })),
  };
  const feed: TableFeed = {
    table: described,
    rowCount: told.rowCount ?? null,
    async *pages(from) {
      asked.push(from);
      const count = Math.max(1, Math.ceil(cells.length / perPage));
      for (let page = Number(from ?? 0); page < count; page++) {
        if (page === told.breaksAfter) throw new Error("The line went dead.");
        yield { cells: cells.slice(page * perPage, (page + 1) * perPage), next: page + 1 < count ? String(page + 1) : null };
      }
    },
  };
  return { feed, asked };
}

const first: Figures = { "1:2019": 10, "1:2020": 11, "2:2019": 20, "2:2020": 0, "3:2019": "Impossible" };

onBothEngines(
  "loading a table",
  (database) => {
    const load = (feed: TableFeed, more: Partial<LoadRequest> = {}, at = clock) =>
      loadTable(database(), system, at, { feed, ...way, ...more });
    const figures = async (asOf?: number, measure = "M1") => {
      const found = await observationsIn(database().db, { table, measure, slice: "" }, asOf === undefined ? {} : { asOf });
      return Object.fromEntries(
        found.map(({ area, period, value, missing }) => [`${area.at(-1)}:${period.slice(0, 4)}`, value ?? missing]),
      );
    };
    const count = async (name: string) =>
      Number((await sql<{ n: number }>`select count(*) as n from ${sql.table(name)}`.execute(database().writer)).rows[0]?.n);
    const findings = async () => (await loads(database().db)).map(({ state, findings: list }) => [state, ...list.map(({ code }) => code)]);

    it("that nobody described is refused by name", async () => {
      const { feed } = feedOf("1", cellsOf(first));
      const unknown = { ...feed, table: { ...feed.table, id: asId<StatTableId>("NOWHERE") } };
      await expect(load(unknown)).rejects.toThrow("monitor.table-not-described");
    });

    it("that is empty is refused, also the first time, and leaves a finding", async () => {
      expect(await load(feedOf("1", []).feed)).toMatchObject({ kind: "refused" });
      expect(await findings()).toEqual([["refused", "monitor-load.empty"]]);
      expect(await keptTables(database().db)).toMatchObject([{ version: null, rowsKnown: 0 }]);
    });

    it("keeps zero, and the reason why there is no figure", async () => {
      expect(await load(feedOf("1", cellsOf(first)).feed)).toMatchObject({ kind: "complete", vintage: 1, rows: { read: 5, fresh: 5 } });
      expect(await figures()).toEqual(first);
    });

    it("leaves one entry in the log of acts", async () => {
      await load(feedOf("1", cellsOf(first)).feed);
      expect(await historyOf(database().db, `stat-table ${table}`)).toMatchObject([{ event: "monitor.table-loaded", actor: "system" }]);
    });

    it("a second time writes no figure and no load, only when the table was looked at", async () => {
      await load(feedOf("1", cellsOf(first)).feed);
      expect(await load(feedOf("1", cellsOf(first)).feed, { again: true }, later)).toEqual({ kind: "unchanged" });
      expect([await count("observation"), await count("stat_load")]).toEqual([5, 1]);
      expect(await keptTables(database().db)).toMatchObject([{ checkedAt: later(), rowsKnown: 5, rowsGone: 0 }]);
    });

    it("of the version that is there does not read it", async () => {
      await load(feedOf("1", cellsOf(first)).feed);
      const { feed, asked } = feedOf("1", cellsOf(first));
      expect(await load(feed)).toEqual({ kind: "unchanged" });
      expect(asked).toEqual([]);
    });

    it("writes only what is new or different, and what was known before stays readable", async () => {
      await load(feedOf("1", cellsOf(first)).feed);
      const second = { ...first, "1:2020": 12, "3:2019": 30, "4:2019": 40 };
      expect(await load(feedOf("2", cellsOf(second)).feed)).toMatchObject({ vintage: 2, rows: { fresh: 1, changed: 2, unchanged: 3 } });
      expect(await count("observation")).toBe(8);
      expect([await figures(1), await figures(2), await figures()]).toEqual([first, second, second]);
    });

    it("takes a figure that became final for a change", async () => {
      await load(feedOf("1", cellsOf(first), { status: "provisional" }).feed);
      expect(await load(feedOf("2", cellsOf(first), { status: "final" }).feed)).toMatchObject({ rows: { changed: 5 } });
    });

    it("keeps figures that the publisher no longer gives, says how many, and says it once", async () => {
      const many = Object.fromEntries(
        [1, 2, 3, 4, 5].flatMap((area) => [2018, 2019, 2020].map((year) => [`${area}:${year}`, area * year])),
      );
      const { "5:2020": _gone, ...fewer } = many;
      await load(feedOf("1", cellsOf(many)).feed);
      const outcome = await load(feedOf("2", cellsOf(fewer)).feed);
      expect(outcome).toMatchObject({ kind: "complete", findings: [{ code: "monitor-load.rows-gone", values: { count: 1, series: 1 } }] });
      expect(await figures()).toEqual(many);
      expect(await load(feedOf("3", cellsOf(fewer)).feed)).toEqual({ kind: "unchanged" });
      expect(await keptTables(database().db)).toMatchObject([{ version: "3", rowsKnown: 15, rowsGone: 1 }]);
    });

    it.each([
      [
        "loses more than a tenth",
        () => feedOf("2", cellsOf({ "1:2019": 99, "1:2020": 98, "2:2019": 97, "2:2020": 96 })),
        "monitor-load.shrunk",
      ],
      ["is empty", () => feedOf("2", []), "monitor-load.empty"],
      ["has another unit", () => feedOf("2", cellsOf({ ...first, "1:2019": 99 }), { unit: "%" }), "monitor-load.unit-changed"],
      ["lost a measure", () => feedOf("2", cellsOf({ ...first, "1:2019": 99 }, "M2")), "monitor-load.measure-lost"],
      ["has a code that is in no list", () => feedOf("2", cellsOf({ ...first, "1:2019": 99, "9:2019": 1 })), "monitor-load.unknown-code"],
      [
        "gives a figure twice",
        () => feedOf("2", [...cellsOf({ ...first, "1:2019": 99 }), ...cellsOf({ "1:2019": 98 })]),
        "monitor-load.double-rows",
      ],
      [
        "gives fewer rows than it says",
        () => feedOf("2", cellsOf({ ...first, "1:2019": 99 }), { rowCount: 6 }),
        "monitor-load.count-differs",
      ],
      ["gives no figure and no reason", () => feedOf("2", cellsOf({ ...first, "1:2019": 99, "4:2019": "" })), "monitor-load.no-figure"],
    ])("that %s keeps the old figures, and a person sees why", async (_what, feed, code) => {
      await load(feedOf("1", cellsOf(first)).feed);
      const outcome = await load(feed().feed);
      expect(outcome.kind).toBe("refused");
      expect((await findings())[0]?.slice(0, 2)).toEqual(["refused", code]);
      expect([await figures(), await count("observation"), await count("stat_load_series")]).toEqual([first, 5, 0]);
      expect(await keptTables(database().db)).toMatchObject([{ version: "1" }]);
    });

    it("that lost a measure goes in when a person found it right, and then does so by itself", async () => {
      const two = [...cellsOf(first), ...cellsOf(first, "M2")];
      await load(feedOf("1", two).feed);
      const accepting = ["monitor-load.shrunk", "monitor-load.measure-lost"] as const;
      expect(await load(feedOf("2", cellsOf(first)).feed, { accepting })).toMatchObject({ kind: "complete" });
      expect(await load(feedOf("3", cellsOf({ ...first, "1:2019": 9 })).feed)).toMatchObject({ kind: "complete", findings: [] });
      expect(await figures(undefined, "M2")).toEqual(first);
    });

    it("that is cut off shows nothing of it, and the next run goes on where it stopped", async () => {
      await load(feedOf("1", cellsOf(first)).feed);
      const second = { ...first, "1:2019": 99, "4:2019": 40, "5:2019": 50 };
      await expect(load(feedOf("2", cellsOf(second), { breaksAfter: 2 }).feed)).rejects.toThrow("The line went dead.");
      expect(await figures()).toEqual(first);
      const { feed, asked } = feedOf("2", cellsOf(second));
      expect(await load(feed)).toMatchObject({ kind: "complete", vintage: 2, rows: { read: 7, fresh: 2, changed: 1, unchanged: 4 } });
      expect(asked).toEqual(["2"]);
      expect(await figures()).toEqual(second);
    });

    it("that was cut off begins anew when the publisher has a new version", async () => {
      await expect(load(feedOf("1", cellsOf(first), { breaksAfter: 2 }).feed)).rejects.toThrow();
      const { feed, asked } = feedOf("2", cellsOf({ "1:2019": 1 }));
      expect(await load(feed)).toMatchObject({ kind: "complete", vintage: 2, rows: { read: 1 } });
      expect([asked, await figures(), await count("observation")]).toEqual([[null], { "1:2019": 1 }, 1]);
      expect(await findings()).toEqual([["complete"], ["abandoned", "monitor-load.started-over"]]);
    });

    it("that another run loads is refused by name, until that run was silent for long", async () => {
      const { feed } = feedOf("1", cellsOf(first));
      const pages = feed.pages(null, new AbortController().signal);
      const waiting: TableFeed = {
        ...feed,
        async *pages() {
          for await (const page of pages) {
            yield page;
            if (page.next === "2") await expect(load(feedOf("1", cellsOf(first)).feed)).rejects.toThrow("monitor.table-is-loading");
            if (page.next === "2") expect(await load(feedOf("1", cellsOf(first)).feed, {}, later)).toMatchObject({ kind: "complete" });
          }
        },
      };
      await expect(load(waiting)).rejects.toThrow("monitor.load-taken-over");
      expect(await figures()).toEqual(first);
    });

    it("stops when it is asked to, and leaves the old figures", async () => {
      const stop = new AbortController();
      const running = load(feedOf("1", cellsOf(first)).feed, { signal: stop.signal, progress: () => stop.abort() });
      await expect(running).rejects.toThrow(/abort/i);
      expect(await figures()).toEqual({});
      expect(await load(feedOf("1", cellsOf(first)).feed)).toMatchObject({ kind: "complete" });
    });

    it("says how far it is", async () => {
      const seen: number[] = [];
      await load(feedOf("1", cellsOf(first), { rowCount: 5 }).feed, { progress: ({ read, total }) => seen.push(read, total ?? 0) });
      expect(seen).toEqual([2, 5, 4, 5, 5, 5]);
    });
  },
  (database) => keepStatTables(database, aStatTable(table)),
);
