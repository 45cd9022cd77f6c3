/** A place in a table, or how large it is; counted from 0 at the top left. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads in a table: the arrows go one cell on, Home and End to the sides of the row, with Control
 * to the corners. It stops at the edges. Null when the key has no meaning here.
 */
export function nextCell(key: string, withControl: boolean, at: Cell, last: Cell): Cell | null {
  if (key === "ArrowLeft") return { ...at, column: Math.max(0, at.column - 1) };
  if (key === "ArrowRight") return { ...at, column: Math.min(last.column, at.column + 1) };
  if (key === "ArrowUp") return { ...at, row: Math.max(0, at.row - 1) };
  if (key === "ArrowDown") return { ...at, row: Math.min(last.row, at.row + 1) };
  if (key === "Home") return withControl ? { row: 0, column: 0 } : { ...at, column: 0 };
  if (key === "End") return withControl ? last : { ...at, column: last.column };
  return null;
}
