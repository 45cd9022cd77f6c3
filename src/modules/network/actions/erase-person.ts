import { dayOf } from "../../../lib/day.ts";
import type { PersonId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import { notYours, stillHoldsSomething } from "../domain/administration-refusals.ts";
import { may } from "../domain/policy.ts";
import { blankPerson, lastPlaceEnded } from "../store/personal.ts";
import type { NetworkTables } from "../tables.ts";

/**
 * Removes a person and keeps what was decided: the name, ways of contact and subjects go; offices, seats and acts stay, as
 * those of somebody without a name (GDPR, article 17). First everything that the person holds must have ended.
 */
export async function erasePerson(context: Context<NetworkTables>, person: PersonId): Promise<void> {
  const last = await lastPlaceEnded(context.tx, person);
  if (!may.erasePerson(context.actor)) throw notYours();
  if (last !== null && last > dayOf(context.now)) throw stillHoldsSomething(person);
  await blankPerson(context.tx, person, context.now);
  context.record("network.person-erased", `person ${person}`);
}
