import type { PersonId } from "../../lib/ids.ts";
import { eraseAccess } from "../../modules/access/index.ts";
import { removeDraftsOf, removeProposalsOf } from "../../modules/agenda/index.ts";
import { erasePerson } from "../../modules/network/index.ts";
import type { Context } from "../../platform/context.ts";
import { renewIndex } from "../searching.ts";
import type { Tables } from "../tables.ts";

/** Removes a person from every part of the platform, in one transaction; what was decided stays. */
export async function eraseEverywhere(context: Context<Tables>, person: PersonId): Promise<void> {
  await erasePerson(context, person);
  await eraseAccess(context, person);
  await removeDraftsOf(context.tx, person);
  await removeProposalsOf(context.tx, person);
  await renewIndex(context.tx);
}
