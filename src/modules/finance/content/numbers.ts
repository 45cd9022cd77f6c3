import { RowProblem } from "../../../platform/content/read-rows.ts";

/** The numbers in cells that must look like this, under their heads; an empty cell that may be empty is 0. */
export function numbersIn(
  cells: readonly string[],
  heads: readonly string[],
  form: RegExp,
  problem: string,
): readonly number[] | RowProblem {
  const wrong = cells.findIndex((cell) => !form.test(cell));
  return wrong < 0 ? cells.map(Number) : new RowProblem(heads[wrong] ?? "", problem);
}
