import { diffArrays, diffWordsWithSpace } from "diff";
import type { DifferencePiece } from "../../lib/difference.ts";

/**
 * Texts that differ in more words or lines than this are shown whole, the old one and the new one: nobody reads such a difference,
 * and finding it takes time that grows with the square of it.
 */
const mostEdits = 400;

/** What changed in a text, word by word. */
export function wordDifference(before: string, after: string): readonly DifferencePiece[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  return parts?.map((part) => ({ kind: kindOf(part), text: part.value })) ?? bothWhole([before], [after]);
}

/** What changed in a list, line by line: each piece is one line. */
export function lineDifference(before: readonly string[], after: readonly string[]): readonly DifferencePiece[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: mostEdits });
  return parts?.flatMap((part) => part.value.map((text) => ({ kind: kindOf(part), text }))) ?? bothWhole(before, after);
}

const kindOf = ({ added, removed }: { readonly added: boolean; readonly removed: boolean }): DifferencePiece["kind"] =>
  added ? "added" : removed ? "removed" : "same";

const bothWhole = (before: readonly string[], after: readonly string[]): readonly DifferencePiece[] => [
  ...before.filter((text) => text !== "").map((text) => ({ kind: "removed" as const, text })),
  ...after.filter((text) => text !== "").map((text) => ({ kind: "added" as const, text })),
];
