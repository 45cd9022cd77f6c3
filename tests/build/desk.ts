import type { Tables } from "../../src/app/tables.ts";
import { type Actor, visitor } from "../../src/lib/actor.ts";
import { dayOf } from "../../src/lib/day.ts";
import { saveDraft } from "../../src/modules/agenda/actions/drafts.ts";
import type { Texts } from "../../src/modules/agenda/domain/editing/field.ts";
import { draftWith } from "../../src/modules/agenda/store/editing/drafts.ts";
import { actorOn } from "../../src/modules/network/index.ts";
import { type Context, carryOut } from "../../src/platform/context.ts";
import type { Database } from "../../src/platform/db/database.ts";
import { aSignedIn, type Who } from "./actor.ts";
import { testNow } from "./house.ts";

/** Makes one of the people of the tests, as who acts. */
export async function as(database: Database<Tables>, who: Who): Promise<Actor> {
  const { person } = await aSignedIn(database, who);
  return (await actorOn(database.db, person, dayOf(testNow))) ?? visitor;
}

/** Carries out one act as somebody. */
export const acting = <Result>(database: Database<Tables>, actor: Actor, action: (context: Context<Tables>) => Promise<Result>) =>
  carryOut(database, actor, testNow, action);

/** Saves a draft with something changed in it. */
export async function change(database: Database<Tables>, actor: Actor, id: string, texts: Texts): Promise<void> {
  const draft = await draftWith(database.db, actor, id);
  if (!draft) throw new Error("There is no such draft.");
  await acting(database, actor, (context) => saveDraft(context, id, { ...draft.texts, ...texts }, draft.version));
}
