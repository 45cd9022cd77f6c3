import type { Markup } from "../../../lib/markup/markup.ts";
import type { Write } from "../../../platform/db/read.ts";
import type { Visit } from "../../../platform/http/env.ts";
import type { HangingSource } from "../actions/guard.ts";
import type { Body } from "../domain/body.ts";
import type { HandoverPart } from "../domain/handover.ts";
import type { Person } from "../domain/person.ts";
import type { CitySlots } from "../slots.ts";
import type { NetworkTables } from "../tables.ts";

/** What other modules hang on the administration of the network; the app ties them together. */
export interface AdministrationSlots<Tables extends NetworkTables> extends Pick<CitySlots<Tables>, "subjects"> {
  /** What stands on top of the first page of the administration: what to do next; null when there is nothing to say. */
  readonly landingTop: (visit: Visit<Tables>) => Promise<Markup | null>;
  /** Further parts of the first page of the administration; null for whom a part is not meant. */
  readonly landing: readonly ((visit: Visit<Tables>) => Promise<Markup | null>)[];
  /** What one can do with a person, such as inviting; null when there is nothing. */
  readonly personActions: readonly ((visit: Visit<Tables>, person: Person) => Promise<Markup | null>)[];
  /** Makes search anew after a body changed: who may know of it, or what it is called. In the same act, so that nothing is late. */
  readonly bodiesChanged: (tx: Write<Tables>) => Promise<void>;
  /** What else hangs on people who leave. */
  readonly hangingItems: readonly HangingSource<Tables>[];
  /** What else belongs in the hand-over document of a body: meetings to come, open action points. */
  readonly handoverParts: readonly ((visit: Visit<Tables>, body: Body) => Promise<HandoverPart | null>)[];
}
