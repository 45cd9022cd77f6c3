import type { Actor } from "../../../lib/actor.ts";
import type { FocusPointId } from "../../../lib/ids.ts";
import type { Read } from "../../../platform/db/read.ts";
import type { FocusPointHead } from "../domain/heads.ts";
import { ancestorsOf, descendantsOf, type Fate, type Kin } from "../domain/succession.ts";
import type { AgendaTables } from "../tables.ts";
import { focusPointHeads } from "./heads.ts";
import { fatesOfPoints, successionsAround } from "./succession.ts";

/** A focus point from which another goes on, or one in which it goes on. */
export interface Relative {
  readonly point: FocusPointHead;
  /** What became of it; null when nobody decided. */
  readonly fate: Fate | null;
}

/** Where a focus point comes from and what becomes of it, over all agendas. */
export interface Lineage {
  readonly fate: Fate | null;
  readonly ancestors: readonly Relative[];
  readonly descendants: readonly Relative[];
}

/** Where a point comes from and what becomes of it, over all agendas that whoever looks may see. */
export async function lineageOf(db: Read<AgendaTables>, actor: Actor, point: FocusPointId): Promise<Lineage> {
  const around = await successionsAround(db, actor, point);
  const [ancestors, descendants] = [ancestorsOf(point, around), descendantsOf(point, around)];
  const ids = [...ancestors, ...descendants].map((kin) => kin.point);
  const [heads, fates] = await Promise.all([focusPointHeads(db, actor, ids), fatesOfPoints(db, actor, [point, ...ids])]);
  const decided = (id: FocusPointId): Fate | null => {
    const fate = fates.get(id);
    return fate?.isDecided ? fate : null;
  };
  const relatives = (kin: readonly Kin[]): readonly Relative[] =>
    kin.flatMap(({ point: id }) => heads.filter((head) => head.id === id).map((head) => ({ point: head, fate: decided(id) })));
  return { fate: decided(point), ancestors: relatives(ancestors), descendants: relatives(descendants) };
}
