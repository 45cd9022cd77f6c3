import { type PeriodCode, type PeriodKind, partsOf } from "../period-code.ts";

/**
 * How often there is a figure of this kind.
 *
 * @source SDMX code list CL_FREQ 2.1: A annual, S half-yearly, Q quarterly, M monthly, _O other
 */
const frequencies: Readonly<Record<PeriodKind, string>> = {
  year: "A",
  account: "A",
  "half-year": "S",
  quarter: "Q",
  month: "M",
  other: "_O",
};

/** How often there are figures of the kind of this period, as SDMX has it. */
export const frequencyOf = (period: PeriodCode): string => frequencies[partsOf(period).kind];

/** The period as SDMX writes it: 2019, 2019-S1, 2019-Q2, 2019-11. Of a kind that is not known only the year is told. */
export function timePeriodOf(period: PeriodCode): string {
  const { year, kind, number } = partsOf(period);
  const whole = String(year).padStart(4, "0");
  if (kind === "half-year") return `${whole}-S${number}`;
  if (kind === "quarter") return `${whole}-Q${number}`;
  return kind === "month" ? `${whole}-${String(number).padStart(2, "0")}` : whole;
}
