import type { Level, Part } from "../../lib/paper.ts";
import { isBlank } from "./printable.ts";

/**
 * The parts with headings that PDF/UA-1 and readers by ear can follow: the first is of level 1, none is more than one level
 * below the one before it, and a heading that says nothing is none.
 */
export function inOrder(parts: readonly Part[]): readonly Part[] {
  let deepest: Level = 1;
  return parts.flatMap((part): readonly Part[] => {
    if (part.kind !== "heading") return [part];
    if (part.words.every(({ text }) => isBlank(text))) return [];
    const level: Level = part.level > deepest ? deepest : part.level;
    deepest = below[level];
    return [{ ...part, level }];
  });
}

const below = { 1: 2, 2: 3, 3: 3 } as const satisfies Record<Level, Level>;
