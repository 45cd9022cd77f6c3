import type { Target, TargetKind } from "./target.ts";

/** What quantified statements come down to: what is to be reached, what the government puts in, what is so. */
export const targetGroups = ["aims", "government", "facts"] as const;
export type TargetGroup = (typeof targetGroups)[number];

const groupOf: Readonly<Record<TargetKind, TargetGroup>> = {
  goal: "aims",
  task: "aims",
  "own-deadline": "aims",
  term: "aims",
  "government-budget": "government",
  fact: "facts",
  claim: "facts",
  scope: "facts",
  count: "facts",
  reference: "facts",
};

/** The targets under their groups, in the order of the groups; a group without targets is left out. */
export const inGroups = <T extends Pick<Target, "kind">>(targets: readonly T[]): readonly (readonly [TargetGroup, readonly T[]])[] =>
  targetGroups
    .map((group) => [group, targets.filter((target) => groupOf[target.kind] === group)] as const)
    .filter(([, members]) => members.length > 0);
