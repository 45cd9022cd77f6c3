import type { CityId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import type { SearchTables } from "../../../platform/search/tables.ts";
import type { NetworkTables } from "../../network/index.ts";
import { notYoursToChange, recordChangedMeanwhile, recordNotFound } from "../domain/editing/refusals.ts";
import type { InitiativeState } from "../domain/initiative.ts";
import { may } from "../domain/policy.ts";
import { opened } from "../store/editing/open-records.ts";
import { placeOf } from "../store/editing/places.ts";
import { recordDoors } from "../store/editing/records.ts";
import type { AgendaReads } from "../tables.ts";
import { keepVersion } from "./publication.ts";

/** How far one city is in an initiative, as that city said in a round. */
export interface ToldState {
  readonly initiative: string;
  readonly city: CityId;
  readonly state: InitiativeState;
  /** The version of the initiative that was looked at. */
  readonly version: number;
  readonly reason: string;
}

/** Publishes how far one city is in an initiative: an answer in a round changes nothing by itself. */
export async function confirmState(context: Context<AgendaReads & NetworkTables & SearchTables>, told: ToldState): Promise<void> {
  const { tx, actor, now, record } = context;
  const found = await recordDoors.initiative.read(tx, actor, told.initiative);
  if (!found?.cities.includes(told.city)) throw recordNotFound("initiative", told.initiative);
  if (!may.publish(actor, await placeOf(tx, "initiative", found), null)) throw notYoursToChange();
  if (found.version !== told.version) throw recordChangedMeanwhile(told.initiative);

  const others = found.cityParts.filter(({ city }) => city !== told.city);
  const changed = { ...found, cityParts: [...others, { city: told.city, state: told.state }], version: found.version + 1, changedAt: now };
  await keepVersion(context, opened("initiative", found), opened("initiative", changed), { act: "published", reason: told.reason });
  record("agenda.state-confirmed", `initiative ${told.initiative}`, { city: told.city, state: told.state, version: changed.version });
}
