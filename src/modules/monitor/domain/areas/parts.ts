import type { AreaCode } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import type { AreaChange } from "./area-change.ts";

/** These areas with every area that land came from, at whatever remove: without the figures of those nothing can be brought over. */
export function withTheirParts(areas: readonly AreaCode[], changes: readonly AreaChange[]): readonly AreaCode[] {
  const into = groupedBy(changes, ({ to }) => to);
  const found = new Set(areas);
  // A set that grows while it is walked through is walked through to its end.
  for (const area of found) for (const { from } of into.get(area) ?? []) found.add(from.code);
  return [...found];
}

/** The changes that have to do with any of these areas: all that is needed to bring figures of them over, out of those of the whole country. */
export function changesAbout(areas: readonly AreaCode[], changes: readonly AreaChange[]): readonly AreaChange[] {
  const wanted = new Set(areas);
  return changes.filter(({ from, to }) => wanted.has(from.code) || wanted.has(to));
}
