import type { ThemeId } from "../../../lib/ids.ts";
import type { PartialDate } from "../../../lib/partial-date.ts";
import type { Deadline } from "./agenda.ts";

/**
 * Whether a date lies behind us on a day. A year or a month has passed when it is over; what has no date never passes.
 *
 * @param day  such as `2026-11-24`
 */
export const hasPassed = ({ on }: PartialDate, day: string): boolean => on !== null && on < day.slice(0, on.length);

interface Stated {
  readonly theme: ThemeId | null;
  readonly lines: readonly number[];
}

/** The statements of the same theme that stand on a line where the deadline stands. */
export const onTheLinesOf = <T extends Stated>(deadline: Deadline, statements: readonly T[]): readonly T[] =>
  statements.filter((statement) => statement.theme === deadline.theme && statement.lines.some((line) => deadline.lines.includes(line)));
