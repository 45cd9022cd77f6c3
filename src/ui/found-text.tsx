import type { Piece } from "../lib/found-text.ts";

/** A text in which the found words are marked. */
export const FoundText = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>{pieces.map((piece) => (piece.isFound ? <mark>{piece.text}</mark> : piece.text))}</>
);
