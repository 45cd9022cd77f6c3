/** A table of more cells than this, with the heads of its columns, is not shown in one piece: a phone would not carry the page. */
const mostCells = 1900;

/** What of a table too large for one page is shown at once; a list names each initiative, and weighs three times as much. */
const cellsAtOnce = { table: 1000, list: 300 } as const;

/** Whether so many focus points and cities fit in one table. */
export const fitsAtOnce = (points: number, cities: number): boolean => (points + 1) * cities <= mostCells;

/** How many cities stand beside so many focus points when the whole does not fit; never fewer than ten. */
export const citiesAtOnce = (points: number, cities: number, shape: keyof typeof cellsAtOnce = "table"): number =>
  fitsAtOnce(points, cities) ? Math.max(1, cities) : Math.max(10, Math.floor(cellsAtOnce[shape] / (points + 1)));
