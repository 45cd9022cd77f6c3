import type { ThemeId } from "../../../lib/ids.ts";
import { counted, groupedBy } from "../../../lib/lists.ts";
import { byDate } from "../../../lib/partial-date.ts";
import type { Position, PositionVerdict } from "./position.ts";

/** What somebody wants to see of the positions; what is left out does not matter. */
export interface PositionChoice {
  /** Any of these; with none of them nothing fits. */
  readonly themes?: readonly ThemeId[] | undefined;
  readonly form?: string | undefined;
  readonly verdict?: PositionVerdict | undefined;
}

/** The positions that fit every part of the choice. */
export const fitting = (positions: readonly Position[], { themes, form, verdict }: PositionChoice): readonly Position[] =>
  positions.filter(
    (position) =>
      (themes === undefined || position.themes.some((theme) => themes.includes(theme))) &&
      (form === undefined || position.form === form) &&
      (verdict === undefined || position.verdict === verdict),
  );

/** The newest first; within a year what has no month comes last, and what has no date at all comes after everything. */
export const newestFirst = (positions: readonly Position[]): readonly Position[] =>
  positions.toSorted((a, b) => {
    if (a.taken.on === null || b.taken.on === null) return byDate(a.taken, b.taken) || inOrder.compare(a.id, b.id);
    return byDate(b.taken, a.taken) || inOrder.compare(a.id, b.id);
  });

const inOrder = new Intl.Collator("nl", { numeric: true });

/** The year in which a position was taken; null when it is unknown. */
export const yearOf = (position: Position): string | null => position.taken.on?.slice(0, 4) ?? null;

/** Positions by year, in the order in which they stand. */
export const byYear = (positions: readonly Position[]): ReadonlyMap<string | null, readonly Position[]> => groupedBy(positions, yearOf);

/** Which forms occur and how often, the most frequent first. */
export const formsOf = (positions: readonly Position[]): readonly (readonly [form: string, count: number])[] =>
  [...counted(positions, (position) => position.form)].toSorted(([a, many], [b, more]) => more - many || inOrder.compare(a, b));
