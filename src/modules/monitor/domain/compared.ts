import type { Indicator } from "./indicator.ts";
import type { Line } from "./line.ts";
import { byTime, type PeriodCode } from "./period-code.ts";

/** So many cities can be held side by side in one picture; with more nobody sees anything. */
export const mostCompared = 12;

/** Every period that one of these lines knows of, the latest first. */
export const periodsOf = (lines: readonly Line[]): readonly PeriodCode[] =>
  [...new Set(lines.flatMap(({ points }) => points.map(({ period }) => period)))].toSorted((a, b) => byTime(b, a));

/** A count of the whole country would press every city flat; any other figure can be held against that of the country. */
export const fitsBesideCountry = ({ kind }: Pick<Indicator, "kind">): boolean => kind !== "count";
