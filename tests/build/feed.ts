import { type AreaCode, asId, type StatTableId } from "../../src/lib/ids.ts";
import { yearCode } from "../../src/modules/monitor/domain/period-code.ts";
import type { FeedTable } from "../../src/modules/monitor/domain/table-feed.ts";

/** What a publisher says of a table with one measure, one area and one year. */
export const feedTable = (id: StatTableId, more: Partial<FeedTable> = {}): FeedTable => ({
  id,
  title: `Tabel ${id}`,
  version: "2",
  modifiedAt: "2026-11-01T00:00:00Z",
  licence: null,
  measures: [{ code: "M1", title: "Maat", unit: "aantal", decimals: 0 }],
  periods: [{ code: yearCode(2020), title: "2020", status: "final" }],
  areas: [{ code: asId<AreaCode>("GM0193"), title: "Zwolle", description: null }],
  ...more,
});
