import type { BodyId, PersonId } from "./ids.ts";

/** Who may see a row: everybody, all members, one body, or its owner while it is a draft. */
export type Audience = "public" | "network" | `body:${BodyId}` | `draft:${PersonId}`;
