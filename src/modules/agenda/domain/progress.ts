import type { CityId, InitiativeId } from "../../../lib/ids.ts";
import { counted, inOrder } from "../../../lib/lists.ts";
import type { Verdict } from "./ask.ts";
import { type Freshness, freshnesses, freshnessOn } from "./confirmation.ts";
import type { Participation } from "./matrix.ts";
import type { Account } from "./offer.ts";

/** A step of an initiative, as far as progress needs it. */
export interface MilestoneFact {
  readonly initiative: InitiativeId;
  /** Share in its initiative; null when nobody said how heavy it is. */
  readonly weight: number | null;
  readonly isReached: boolean;
}

/** How many steps were taken. What has no weight is counted and named, and never weighed (A3). */
export interface MilestoneProgress {
  readonly total: number;
  readonly reached: number;
  readonly withoutWeight: number;
  /** Of those with a weight: reached weight in all weight, 0-1; null when none has a weight. */
  readonly weighedShare: number | null;
}

/** How far the steps are, by the rule of docs/methods/progress.md. */
export function milestoneProgress(milestones: readonly MilestoneFact[]): MilestoneProgress {
  const weighed = milestones.filter(({ weight }) => weight !== null && weight > 0);
  const weight = weightOf(weighed);
  return {
    total: milestones.length,
    reached: milestones.filter(({ isReached }) => isReached).length,
    withoutWeight: milestones.length - weighed.length,
    weighedShare: weight === 0 ? null : weightOf(weighed.filter(({ isReached }) => isReached)) / weight,
  };
}

const weightOf = (milestones: readonly MilestoneFact[]): number => milestones.reduce((sum, { weight }) => sum + (weight ?? 0), 0);

/** Who does something, and how fresh that knowledge is. */
export interface Doing {
  /** Members of the day that take part in anything. */
  readonly acting: number;
  readonly members: number;
  /** Each city once per initiative, however many focus points it serves. */
  readonly participations: number;
  /** The same participations by how fresh they are; those of which there are none are left out. */
  readonly freshness: ReadonlyMap<Freshness, number>;
}

/** Counts what the members of a day do. */
export function doingOf(all: readonly Participation[], members: readonly CityId[], now: Date): Doing {
  const isMember = new Set(members);
  const own = all.filter(({ city }) => isMember.has(city));
  const once = [...new Map(own.map((one) => [`${one.initiative.id} ${one.city}`, one])).values()];
  return {
    acting: new Set(once.map(({ city }) => city)).size,
    members: members.length,
    participations: once.length,
    freshness: inOrder(
      freshnesses,
      counted(once, ({ confirmedAt }) => freshnessOn(confirmedAt, now)),
    ),
  };
}

/** How something of an agenda stands; never one figure for everything. */
export interface Progress {
  readonly doing: Doing;
  readonly milestones: MilestoneProgress;
  /** Null where asks and offers do not belong: a city makes them together with the others. */
  readonly stated: { readonly asks: ReadonlyMap<Verdict, number>; readonly offers: ReadonlyMap<Account, number> } | null;
}
