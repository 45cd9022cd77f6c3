import type { Actor } from "../../lib/actor.ts";
import { type Citing, distinctSources } from "../../lib/citing.ts";
import type { Read } from "../../platform/db/read.ts";
import { allPositions } from "./store/positions.ts";
import type { PositionReads } from "./tables.ts";

/** The sources behind what this module says: of positions and of what came of them. */
export async function positionCitings(db: Read<PositionReads>, actor: Actor): Promise<readonly Citing[]> {
  const positions = await allPositions(db, actor);
  return positions.map(({ id, slug, title, source, outcomeSource }) => ({
    kind: "position",
    id,
    address: `/standpunten/${slug}`,
    title,
    sources: distinctSources([source, outcomeSource]),
  }));
}
