/** Something with a height of its own that wants to stand around a place. */
export interface Wish {
  readonly middle: number;
  readonly height: number;
}

/** From where to where there is room. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The middles of things that would else lie on each other: one just under the other, in their own order and as near to where
 * they belong as that allows. What does not fit at all runs over the bottom.
 */
export function spread(wishes: readonly Wish[], span: Span): readonly number[] {
  const sorted = wishes.map((wish, index) => ({ ...wish, index })).toSorted((a, b) => a.middle - b.middle);
  const middles = wishes.map(({ middle }) => middle);
  for (const group of groupsOf(sorted, span)) {
    let y = startOf(group, span);
    for (const { index, height } of group) {
      middles[index] = y + height / 2;
      y += height;
    }
  }
  return middles;
}

interface Placed extends Wish {
  readonly index: number;
}

type Group = readonly Placed[];

/** Neighbours that touch become one group, which may touch the group before it. */
function groupsOf(sorted: Group, span: Span): readonly Group[] {
  const groups: Group[] = [];
  for (const one of sorted) {
    let group: Group = [one];
    for (let before = groups.at(-1); before && startOf(before, span) + heightOf(before) > startOf(group, span); before = groups.at(-1)) {
      groups.pop();
      group = [...before, ...group];
    }
    groups.push(group);
  }
  return groups;
}

const heightOf = (group: Group): number => group.reduce((sum, { height }) => sum + height, 0);

/** Around the mean of where they belong, pushed inwards at the edges. */
function startOf(group: Group, { top, bottom }: Span): number {
  const height = heightOf(group);
  const mean = group.reduce((sum, { middle }) => sum + middle, 0) / group.length;
  return Math.max(top, Math.min(mean - height / 2, bottom - height));
}
