import type { Milestone } from "./execution.ts";

/** How far the steps of an initiative are. */
export interface MilestoneProgress {
  readonly total: number;
  readonly reached: number;
  /** How many have no weight: they do not count in the share (A3). */
  readonly weightless: number;
  /** Share of the weight that was reached, 0 to 1; null when no step has a weight. */
  readonly share: number | null;
}

/** The published rule: the weights of the steps that were reached, over all weights. Steps without a weight are only counted. */
export function progressOf(milestones: readonly Milestone[]): MilestoneProgress {
  const reached = milestones.filter(({ doneOn }) => doneOn !== null);
  const all = weightOf(milestones);
  return {
    total: milestones.length,
    reached: reached.length,
    weightless: milestones.filter(({ weight }) => weight === null).length,
    share: all === 0 ? null : weightOf(reached) / all,
  };
}

const weightOf = (milestones: readonly Milestone[]): number => milestones.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
