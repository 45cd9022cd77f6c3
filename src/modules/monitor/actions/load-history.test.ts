import fc from "fast-check";
import { expect, it } from "vitest";
import { onBothEngines } from "../../../../tests/build/database.ts";
import { aStatTable, keepStatTables, observationsIn } from "../../../../tests/build/stat-tables.ts";
import { system } from "../../../lib/actor.ts";
import { type AreaCode, asId, type StatTableId } from "../../../lib/ids.ts";
import { yearCode } from "../domain/period-code.ts";
import type { FeedCell, TableFeed } from "../domain/table-feed.ts";
import { loadTable } from "./load-table.ts";

const now = () => new Date("2026-11-24T09:00:00Z");
const areas = Array.from({ length: 12 }, (_, number) => asId<AreaCode>(`GM${String(number).padStart(4, "0")}`));
const way = { readOn: "2026-11-24" } as const;

/** What a publisher gives at one moment: a figure per area, a gap where it gives none, and whether the line goes dead. */
const moment = fc.record({
  figures: fc.array(fc.option(fc.integer({ min: 0, max: 2 })), { minLength: 12, maxLength: 12 }),
  isCutOff: fc.boolean(),
});

function feedOf(table: StatTableId, version: string, figures: readonly (number | null)[], isCutOff: boolean): TableFeed {
  const cells = figures.flatMap((value, at): FeedCell[] => {
    const area = areas[at];
    return value === null || !area ? [] : [{ measure: "M1", slice: "", area, period: yearCode(2020), value, missing: null }];
  });
  return {
    table: {
      id: table,
      title: "Inwoners",
      version,
      modifiedAt: "2026-11-01",
      licence: null,
      measures: [{ code: "M1", title: "Inwoners", unit: "aantal", decimals: 0 }],
      periods: [{ code: yearCode(2020), title: "2020", status: "final" }],
      areas: areas.map((code) => ({ code, title: code, description: null })),
    },
    rowCount: null,
    async *pages(from) {
      const first = cells.slice(0, 5);
      if (from === null) yield { cells: first, next: "rest" };
      if (isCutOff) throw new Error("The line went dead.");
      yield { cells: cells.slice(5), next: null };
    },
  };
}

onBothEngines("after any row of loads", (database) => {
  it("what is read is the last good one with what was gone before, and what was read then is still read so", async () => {
    let tables = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 6 }), async (moments) => {
        const table = asId<StatTableId>(`T${tables++}`);
        await keepStatTables(database(), aStatTable(table));
        const key = { table, measure: "M1", slice: "" };
        const read = async (asOf?: number) => {
          const found = await observationsIn(database().db, key, asOf === undefined ? {} : { asOf });
          return new Map(found.map(({ area, value }) => [area, value]));
        };
        let expected: ReadonlyMap<AreaCode, number | null> = new Map();
        const readThen = new Map<number, ReadonlyMap<AreaCode, number | null>>();
        for (const [version, { figures, isCutOff }] of moments.entries()) {
          const feed = feedOf(table, String(version), figures, isCutOff);
          const outcome = await loadTable(database(), system, now, { feed, ...way }).catch(() => null);
          if (outcome?.kind === "complete") {
            const given = areas.flatMap((area, at) => (figures[at] === null ? [] : [[area, figures[at] ?? null] as const]));
            expected = new Map([...expected, ...given]);
            readThen.set(outcome.vintage, expected);
          }
          expect(new Set(await read())).toEqual(new Set(expected));
        }
        for (const [vintage, then] of readThen) expect(new Set(await read(vintage))).toEqual(new Set(then));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
