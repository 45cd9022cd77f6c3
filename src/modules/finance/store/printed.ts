import { asId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { open, type Read, type Write, write } from "../../../platform/db/read.ts";
import { deviations, type PrintedFigure } from "../domain/printed-figure.ts";
import type { PrintedFigureTables } from "../tables/printed.ts";

/** Every figure that others printed, in the order in which they were told. */
export async function printedFigures(db: Read<PrintedFigureTables>): Promise<readonly PrintedFigure[]> {
  const rows = await open(db)
    .selectFrom("fund_printed_figure")
    .select(["id", "area", "area_name", "year", "stand", "item", "value_eur", "step_eur", "tolerance", "deviation", "source"])
    .select(["reckoned_from", "reckoning_json"])
    .orderBy("place")
    .execute();
  return rows.map(({ area_name: place, value_eur: value, step_eur: step, reckoned_from: from, reckoning_json: reckoning, ...row }) => ({
    ...row,
    id: asId(row.id),
    area: asId(row.area),
    place,
    value,
    step,
    deviation: row.deviation === null ? null : oneOf(deviations, row.deviation),
    source: asId(row.source),
    reckonedFrom: from === null ? null : asId(from),
    reckoning,
  }));
}

/** Which version there is now of each. */
export async function printedFigureVersions(db: Read<PrintedFigureTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await open(db).selectFrom("fund_printed_figure").select(["id", "version"]).execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Writes a printed figure at its place in the list, over what was there. */
export async function savePrintedFigure(tx: Write<PrintedFigureTables>, figure: PrintedFigure, place: number): Promise<void> {
  const { id, area, year, stand, item, tolerance, deviation, source } = figure;
  const row = {
    ...{ id, place, area, area_name: figure.place, year, stand, item, value_eur: figure.value, step_eur: figure.step, tolerance },
    ...{ deviation, source, reckoned_from: figure.reckonedFrom, reckoning_json: figure.reckoning },
    version: ((await printedFigureVersions(tx)).get(id) ?? 0) + 1,
  };
  await write(tx)
    .insertInto("fund_printed_figure")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}
