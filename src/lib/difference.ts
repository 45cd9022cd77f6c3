/** A piece of a text as it differs from an earlier one: there in both, new, or gone. */
export interface DifferencePiece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}
