import { folded } from "../../../../lib/text.ts";

/** How names of measures, lines, clusters and columns are compared: "ART.12" is "Art. 12", "Vast  nieuw" is `vast nieuw`. */
export const wordKey = (text: string): string => folded(text).replaceAll(/[^a-z0-9]+/g, "");

/** The texts that occur more than once by that comparison, each from its second time on, by place in the list. */
export function placesTwice(keys: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, at) => {
    const isTwice = key !== "" && seen.has(key);
    seen.add(key);
    return isTwice ? [at] : [];
  });
}
