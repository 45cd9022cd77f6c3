/** Groups items under a key, in the order in which the keys first appear. */
export function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** How often each key occurs. */
export function counted<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** The counts in the order of a closed list; what does not occur is left out. */
export const inOrder = <K>(keys: readonly K[], counts: ReadonlyMap<unknown, number>): ReadonlyMap<K, number> =>
  new Map(
    keys.flatMap((key) => {
      const count = counts.get(key);
      return count === undefined ? [] : [[key, count] as const];
    }),
  );

/** The same items in lists of at most so many. */
export const inParts = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, part) => items.slice(part * size, (part + 1) * size));
