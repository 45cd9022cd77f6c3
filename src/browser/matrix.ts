// Tables marked `data-grid` become a grid: one stop for the Tab key, the arrow keys go from cell to cell.
// Without this every link in the table is a stop of its own.

import { type Cell, nextCell } from "../lib/grid-move.ts";

for (const table of document.querySelectorAll<HTMLTableElement>("table[data-grid]")) makeGrid(table);

function makeGrid(table: HTMLTableElement): void {
  table.setAttribute("role", "grid");
  for (const link of table.querySelectorAll("a")) link.tabIndex = -1;
  let stop = targetIn(table, { row: 1, column: 0 });
  if (stop) stop.tabIndex = 0;

  const stopAt = (target: HTMLElement) => {
    if (stop) stop.tabIndex = -1;
    target.tabIndex = 0;
    stop = target;
  };

  table.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) stopAt(target);
  });
  table.addEventListener("keydown", (event) => {
    const at = placeOf(event.target);
    const cell = at && !event.altKey && !event.metaKey && nextCell(event.key, event.ctrlKey, at, lastIn(table));
    const target = cell && targetIn(table, cell);
    if (!target) return;
    event.preventDefault();
    stopAt(target);
    target.focus();
  });
}

function placeOf(target: EventTarget | null): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>("td, th") : null;
  const row = cell?.closest("tr");
  return cell && row ? { row: row.rowIndex, column: cell.cellIndex } : null;
}

const lastIn = ({ rows }: HTMLTableElement): Cell => ({ row: rows.length - 1, column: (rows[0]?.cells.length ?? 1) - 1 });

/** What takes the focus in a cell: its link, or the cell itself when it has none. */
function targetIn(table: HTMLTableElement, { row, column }: Cell): HTMLElement | null {
  const cell = table.rows[row]?.cells[column];
  return cell?.querySelector("a") ?? cell ?? null;
}
