/** Takes a text for one of a closed list; what is not in the list is a defect in what was stored. */
export function oneOf<T extends string>(list: readonly T[], text: string): T {
  const found = list.find((item) => item === text);
  if (found === undefined) throw new Error(`${text} is none of ${list.join(", ")}.`);
  return found;
}
