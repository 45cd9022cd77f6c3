/** Whether a row that is there says the same in every column that would be written. */
export const isSameRow = (written: Readonly<Record<string, unknown>>, saved: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(written).every(([column, value]) => saved[column] === value);
