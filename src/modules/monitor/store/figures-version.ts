import { once } from "../../../platform/db/once.ts";
import { open, type Read } from "../../../platform/db/read.ts";
import type { AreaTables } from "../tables/areas.ts";
import type { IndicatorTables } from "../tables/indicators.ts";
import type { ObservationTables } from "../tables/observations.ts";
import { areaChangesVersion } from "./area-changes.ts";

/**
 * A text that is another one as soon as figures, the borders that their tables give them on, indicators or changes of borders are: much
 * cheaper than reading them.
 */
export async function figuresVersion(db: Read<ObservationTables & IndicatorTables & AreaTables>): Promise<string> {
  const [loads] = await completeLoads(db, {});
  const borders = (await tableBorders(db, {})).map((table) => `${table.id} ${table.borders}`);
  return [loads?.latest, loads?.count, ...borders, await indicatorsVersion(db), await areaChangesVersion(db)].join(" ");
}

/** A text that is another one as soon as an indicator is. */
export async function indicatorsVersion(db: Read<IndicatorTables>): Promise<string> {
  const [indicators] = await allVersions(db, {});
  return [indicators?.count, indicators?.versions].join(" ");
}

const completeLoads = once([], (db: Read<ObservationTables>) =>
  open(db)
    .selectFrom("stat_load")
    .select(({ fn }) => [fn.max<number | null>("id").as("latest"), fn.countAll<number>().as("count")])
    .where("state", "=", "complete"),
);

const tableBorders = once([], (db: Read<ObservationTables>) => open(db).selectFrom("stat_table").select(["id", "borders"]).orderBy("id"));

const allVersions = once([], (db: Read<IndicatorTables>) =>
  open(db)
    .selectFrom("indicator")
    .select(({ fn }) => [fn.countAll<number>().as("count"), fn.sum<number | null>("version").as("versions")]),
);
