import { open, type Read } from "../../../platform/db/read.ts";
import type { IndicatorTables } from "../tables/indicators.ts";
import type { ObservationTables } from "../tables/observations.ts";

/** A text that is another one as soon as a load of figures or an indicator was added or changed: much cheaper than reading them. */
export async function figuresVersion(db: Read<ObservationTables & IndicatorTables>): Promise<string> {
  const loads = await open(db)
    .selectFrom("stat_load")
    .select(({ fn }) => [fn.max<number | null>("id").as("latest"), fn.countAll<number>().as("count")])
    .where("state", "=", "complete")
    .executeTakeFirst();
  const indicators = await open(db)
    .selectFrom("indicator")
    .select(({ fn }) => [fn.countAll<number>().as("count"), fn.sum<number | null>("version").as("versions")])
    .executeTakeFirst();
  return [loads?.latest, loads?.count, indicators?.count, indicators?.versions].join(" ");
}
