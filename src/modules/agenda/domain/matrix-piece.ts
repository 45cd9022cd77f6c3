/** A table of more cells than this is no longer shown in one piece: the page would be too heavy for a phone. */
const mostCells = 2000;

/** What of a table too large for one page is shown at once. */
const cellsAtOnce = 1000;

/** Whether so many focus points and cities fit in one table. */
export const fitsAtOnce = (points: number, cities: number): boolean => points * cities <= mostCells;

/** How many cities stand beside so many focus points when the whole does not fit; never fewer than ten. */
export const citiesAtOnce = (points: number, cities: number): number =>
  fitsAtOnce(points, cities) ? Math.max(1, cities) : Math.max(10, Math.floor(cellsAtOnce / points));
