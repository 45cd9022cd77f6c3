import type { Actor } from "../../../../lib/actor.ts";
import { eyesIn, looksOnlyThere } from "../../domain/administration-room.ts";
import type { BodyKind } from "../../domain/body.ts";

/** What somebody sees with these eyes: everywhere, or in bodies of one kind. */
type Reading<T> = (eyes: Actor, kind: BodyKind | null) => Promise<readonly T[]>;

/** What somebody may know of; for an administrator also in the technical room, and nowhere else of what is not public. */
export async function alsoInTheRoom<T extends { readonly bodyKind: BodyKind }>(actor: Actor, reading: Reading<T>): Promise<readonly T[]> {
  const seen = await reading(actor, null);
  if (!looksOnlyThere(actor)) return seen;
  const room = await reading(eyesIn(actor, "administration"), "administration");
  return [...seen.filter(({ bodyKind }) => bodyKind !== "administration"), ...room];
}
