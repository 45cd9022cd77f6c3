import type { CityId } from "../../lib/ids.ts";
import type { Markup } from "../../lib/markup/markup.ts";
import type { Visit } from "../../platform/http/env.ts";
import type { Body } from "./domain/body.ts";
import type { City } from "./domain/city.ts";
import type { NamedSubjects } from "./domain/named-subject.ts";
import type { NetworkTables } from "./tables.ts";

/** What other modules hang on the pages of cities and bodies; the app ties them together. */
export interface CitySlots<Tables extends NetworkTables> {
  /** How many initiatives each city takes part in. */
  readonly initiativeCounts: (visit: Visit<Tables>) => Promise<ReadonlyMap<CityId, number>>;
  /** Parts of a city's page, in order. */
  readonly panels: readonly CityPanel<Tables>[];
  /** The themes and focus points that bodies and organisations can be about, by id: the agenda knows how they are called. */
  readonly subjects: (visit: Visit<Tables>) => Promise<NamedSubjects>;
  /** Parts of a body's page, in order. */
  readonly bodyPanels: readonly BodyPanel<Tables>[];
}

/** One part of a city's page; null when there is nothing to show. */
export type CityPanel<Tables> = (visit: Visit<Tables>, city: City) => Promise<Markup | null>;

/** One part of a body's page; null when there is nothing to show. */
export type BodyPanel<Tables> = (visit: Visit<Tables>, body: Body) => Promise<Markup | null>;
