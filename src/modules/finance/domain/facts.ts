import type { EconomyYear, GrowthYear } from "./growth.ts";
import type { Cents } from "./money.ts";
import type { ShortageField } from "./scenario.ts";
import type { Spending } from "./year-change.ts";

/** The cut of one year, whole cents. */
export interface CutYear {
  /** What the law had it be, added up since 2015; null where we did not find it. */
  readonly legislated: Cents | null;
  /** What was really taken. */
  readonly applied: Cents;
}

/** What a scenario needs to know beside the sets of the fund. */
export interface Facts {
  readonly cut: ReadonlyMap<number, CutYear>;
  /** Taken once in a year in exchange for what was decided, whole cents. */
  readonly takenOnce: ReadonlyMap<number, Cents>;
  readonly growth: readonly GrowthYear[];
  readonly economy: readonly EconomyYear[];
  /** What cities spend on a task; missing where nobody tells it of the whole country. */
  readonly spending: ReadonlyMap<ShortageField, Spending>;
}
