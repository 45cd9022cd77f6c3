import type { AreaCode } from "../../../../lib/ids.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import type { AreaChange } from "./area-change.ts";
import type { SizeMeasure } from "./area-size.ts";
import { existsOn, type Lives, livesOf } from "./borders.ts";
import { allOf, type Gap, nowhere, type Origin, shareOf, together } from "./origin.ts";
import { type Weight, weightsOf } from "./weights.ts";

/** What a moved border does to the figures: a stated number goes over, or a share of what the giver has, or nothing, or unknown. */
export type BorderEffect =
  | { readonly kind: "amount"; readonly amount: number }
  | { readonly kind: "share"; readonly share: number }
  | { readonly kind: "unknown"; readonly reason: Gap["reason"] };

export interface OriginsQuestion {
  readonly changes: readonly AreaChange[];
  /** After this day; what changed on it is in the figures already. */
  readonly after: string;
  /** Until this day, which counts. */
  readonly until: string;
  readonly measure: SizeMeasure;
  readonly effectOf: (change: AreaChange) => BorderEffect;
}

type Origins = ReadonlyMap<AreaCode, Origin>;

/**
 * What each area on the later borders was made of on the earlier ones. Changes are carried out day by day, so that what went
 * from A to B and later from B to C arrives at C, weighed twice. Areas that nothing happened to are not in it.
 */
export function originsOf({ changes, after, until, measure, effectOf }: OriginsQuestion): Origins {
  const relevant = changes.filter(({ day, from, to }) => day > after && day <= until && from.code !== to);
  const days = [...groupedBy(relevant, ({ day }) => day)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const start = startingFrom(livesOf(changes), after);
  return days.reduce<Origins>((before, [, ofDay]) => afterDay(before, ofDay, start, measure, effectOf), new Map());
}

/** What an area is made of before anything happened: itself, or nothing when it was yet to begin. */
const startingFrom =
  (lives: Lives, day: string) =>
  (area: AreaCode): Origin =>
    existsOn(area, day, lives) ? allOf(area) : nowhere;

type Start = (area: AreaCode) => Origin;

/** Renames first: land of the same day is told under the new name. The rest of a day happens at once. */
function afterDay(
  before: Origins,
  changes: readonly AreaChange[],
  start: Start,
  measure: SizeMeasure,
  effectOf: OriginsQuestion["effectOf"],
): Origins {
  const [renames, land] = [changes.filter(({ kind }) => kind === "rename"), changes.filter(({ kind }) => kind !== "rename")];
  const renamed = atOnce(before, weightsOf(renames, measure), [], start, effectOf);
  return atOnce(
    renamed,
    weightsOf(land, measure),
    land.filter(({ kind }) => kind === "border"),
    start,
    effectOf,
  );
}

/** Everything takes its part of what was there before the day, so that the order does not matter and nothing counts twice. */
function atOnce(
  before: Origins,
  weights: readonly Weight[],
  borders: readonly AreaChange[],
  start: Start,
  effectOf: OriginsQuestion["effectOf"],
): Origins {
  const was: Start = (area) => before.get(area) ?? start(area);
  const after = new Map(before);
  for (const { from } of weights) after.set(from, nowhere);
  const add = (area: AreaCode, what: Origin) => after.set(area, together(after.get(area) ?? start(area), what));
  for (const weight of weights) add(weight.to, weighed(was(weight.from), weight));
  for (const change of borders) {
    const { received, left } = acrossBorder(was(change.from.code), change, effectOf(change));
    add(change.to, received);
    add(change.from.code, left);
  }
  return after;
}

const weighed = (origin: Origin, { from, to, day, weight }: Weight): Origin =>
  weight === null ? { ...nowhere, gaps: [{ from, to, day, reason: "no_weight" }] } : shareOf(origin, weight);

/** What the receiver gets, and what that does to the giver. */
function acrossBorder(
  giver: Origin,
  { from, to, day }: AreaChange,
  effect: BorderEffect,
): { readonly received: Origin; readonly left: Origin } {
  if (effect.kind === "unknown") {
    const gap = { ...nowhere, gaps: [{ from: from.code, to, day, reason: effect.reason }] };
    return { received: gap, left: gap };
  }
  if (effect.kind === "share") return { received: shareOf(giver, effect.share), left: shareOf(giver, -effect.share) };
  if (effect.amount === 0) return { received: nowhere, left: nowhere };
  return {
    received: { ...nowhere, corrections: [{ with: from.code, day, amount: effect.amount }] },
    left: { ...nowhere, corrections: [{ with: to, day, amount: -effect.amount }] },
  };
}
