/** The table that is measured with; no publisher has it. */
export const tableId = "90001NED";

/** How many codes each dimension has, but for the one that makes the table as long as it is asked to be. */
export const sizes = { measures: 10, periods: 50, areas: 400 } as const;

/** So many rows have the same code of that dimension. */
export const rowsPerSort = sizes.measures * sizes.periods * sizes.areas;

const counted = (length: number, codeOf: (place: number) => string): readonly string[] =>
  Array.from({ length }, (_, place) => codeOf(place));

/** The codes of a dimension, in their order. */
export const codesOf = {
  measures: counted(sizes.measures, (place) => `M${String(place + 1).padStart(6, "0")}`),
  periods: counted(sizes.periods, (place) => `${1976 + place}JJ00`),
  areas: counted(sizes.areas, (place) => `GM${String(place + 1).padStart(4, "0")}`),
} as const;

/** The codes of the dimension that makes the table long. */
export const sortsFor = (rows: number): readonly string[] =>
  counted(Math.ceil(rows / rowsPerSort), (place) => `S${String(place + 1).padStart(6, "0")}`);
