import { randomUUID } from "node:crypto";
import { asId, type Id } from "../lib/ids.ts";

/** A new id by chance. It names a thing and opens nothing: what must not be guessed is a secret (`session/secret.ts`). */
export const newId = <T extends Id<string>>(): T => asId<T>(randomUUID());
