import type { Piece } from "../lib/found-text.ts";

/** A text in which the found words are marked. */
export const FoundText = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>{pieces.map((piece, index) => (piece.isFound ? <mark key={index}>{piece.text}</mark> : piece.text))}</>
);
