import type { VNode } from "preact";
import type { CityId } from "../../lib/ids.ts";
import type { Visit } from "../../platform/http/env.ts";
import type { City } from "./domain/city.ts";
import type { NetworkTables } from "./tables.ts";

/** What other modules hang on the pages of cities; the app ties them together. */
export interface CitySlots<Tables extends NetworkTables> {
  /** How many initiatives each city takes part in. */
  readonly initiativeCounts: (visit: Visit<Tables>) => Promise<ReadonlyMap<CityId, number>>;
  /** Parts of a city's page, in order. */
  readonly panels: readonly CityPanel<Tables>[];
}

/** One part of a city's page; null when there is nothing to show. */
export type CityPanel<Tables> = (visit: Visit<Tables>, city: City) => Promise<VNode | null>;
