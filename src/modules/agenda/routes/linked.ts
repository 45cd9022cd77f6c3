import type { Actor } from "../../../lib/actor.ts";
import type { FocusPointId } from "../../../lib/ids.ts";
import type { Read } from "../../../platform/db/read.ts";
import { initiativesOfFocusPoint } from "../store/initiatives.ts";
import type { AgendaReads } from "../tables.ts";

/** What is done for at least one of these focus points, each initiative once. An item serves one or two of them. */
export async function initiativesOfPoints(db: Read<AgendaReads>, actor: Actor, points: readonly FocusPointId[]) {
  const lists = await Promise.all(points.map((point) => initiativesOfFocusPoint(db, actor, point)));
  return [...new Map(lists.flat().map((initiative) => [initiative.id, initiative])).values()];
}
