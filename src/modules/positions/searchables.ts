import type { Actor } from "../../lib/actor.ts";
import type { Read } from "../../platform/db/read.ts";
import type { Findable } from "../../platform/search/search.ts";
import type { Position } from "./domain/position.ts";
import { allPositions } from "./store/positions.ts";
import type { PositionReads } from "./tables.ts";

/** What this module offers to be found: its positions. */
export async function positionSearchables(db: Read<PositionReads>, actor: Actor): Promise<readonly Findable[]> {
  const positions = await allPositions(db, actor);
  return positions.map((position) => ({
    kind: "position",
    id: position.id,
    address: `/standpunten/${position.slug}`,
    title: position.title,
    place: placeOf(position),
    body: bodyOf(position),
    audience: position.audience,
  }));
}

const placeOf = ({ form, taken }: Position): string => [form, taken.on?.slice(0, 4)].filter((part) => part !== undefined).join(", ");

const bodyOf = ({ summary, outcome, addressees, partners, onBehalfOf }: Position): string =>
  [summary, outcome, [...addressees, ...partners].join("; "), onBehalfOf].filter((part) => part !== null).join(" ");
