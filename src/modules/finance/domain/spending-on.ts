import type { AreaCode } from "../../../lib/ids.ts";
import { knownValue, type ParameterValue } from "./parameter.ts";
import type { ShortageField } from "./scenario.ts";
import type { Spending } from "./year-change.ts";

/**
 * By which task fields of Iv3 spending on a task is counted, and where the sum of the whole country stands. Of the other tasks nobody
 * tells what the whole country spends, so they cannot be a key.
 *
 * @source Iv3 2024: 6.72 youth care light, 6.73 with stay, 6.74 other, 6.82 youth protection
 */
export const spentTasks = [
  { field: "youth", tasks: ["6.72", "6.73", "6.74", "6.82"], nation: "iv3.jeugd", year: 2024 },
] as const satisfies readonly {
  readonly field: ShortageField;
  readonly tasks: readonly string[];
  readonly nation: string;
  readonly year: number;
}[];

/** What cities spend on a task as a key to divide by; null where the country is not told, or less than its cities together. */
export function spendingKey(
  of: ReadonlyMap<AreaCode, number>,
  values: readonly ParameterValue[],
  nation: string,
  year: number,
): Spending | null {
  const known = knownValue(values, nation, year)?.value ?? null;
  const together = [...of.values()].reduce((sum, eur) => sum + eur, 0);
  return known === null || of.size === 0 || known < together ? null : { of, nation: known };
}
