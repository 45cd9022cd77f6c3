import { asId } from "../../../src/lib/ids.ts";
import { publishedSeries } from "../../../src/modules/monitor/store/observations.ts";
import type { ObservationTables } from "../../../src/modules/monitor/tables/observations.ts";
import { type DatabasePlace, openDatabase } from "../../../src/platform/db/database.ts";
import { codesOf, sortsFor, tableId } from "./table.ts";

/** What each reading of a series took, in milliseconds, the shortest first: on the clock, and of the processor of whoever reads. */
export interface Waits {
  readonly clock: readonly number[];
  readonly cpu: readonly number[];
}

/** A measure at fixed codes: in one area, in as many as the network has cities, and in all. */
export interface SeriesFigures {
  readonly one: Waits;
  readonly cities: Waits;
  readonly whole: Waits;
}

const times = 400;
const cities = 41;

/** Reads series of the table that was imported, another one every time, through the store as pages do. */
export async function seriesIn(place: DatabasePlace, rows: number): Promise<SeriesFigures> {
  const { db, close } = await openDatabase<ObservationTables>(place);
  const sorts = sortsFor(rows);
  const waits = async (count: number | null): Promise<Waits> => {
    const [clock, cpu]: [number[], number[]] = [[], []];
    for (let time = 0; time < times; time++) {
      const areas =
        count === null ? {} : { areas: codesOf.areas.slice((time * 7) % 300, ((time * 7) % 300) + count).map((area) => asId<never>(area)) };
      const slice = `Soort=${sorts[(time * 13) % sorts.length]}`;
      const key = { table: asId<never>(tableId), measure: codesOf.measures[time % codesOf.measures.length] ?? "", slice };
      const [asked, before] = [performance.now(), process.threadCpuUsage()];
      const [series] = [...(await publishedSeries(db, [key], areas)).values()];
      const { user, system } = process.threadCpuUsage(before);
      clock.push(performance.now() - asked);
      cpu.push((user + system) / 1000);
      const due = (count ?? codesOf.areas.length) * codesOf.periods.length;
      if (series?.length !== due) throw new Error(`${slice} has ${series?.length} figures instead of ${due}.`);
    }
    return { clock: clock.toSorted((a, b) => a - b), cpu: cpu.toSorted((a, b) => a - b) };
  };
  try {
    return { one: await waits(1), cities: await waits(cities), whole: await waits(null) };
  } finally {
    await close();
  }
}
