import type { PersonId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import { may } from "../domain/policy.ts";
import { notYours } from "../domain/refusals.ts";
import { blankAccess } from "../store/personal.ts";
import type { AccessReads } from "../tables.ts";

/** Removes everything by which a person signed in, at once. */
export async function eraseAccess(context: Context<AccessReads>, person: PersonId): Promise<void> {
  if (!may.closeAccount(context.actor)) throw notYours();
  await blankAccess(context.tx, person);
  context.record("access.erased", `person ${person}`);
}
