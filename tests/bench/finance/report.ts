import type { Comparison } from "../comparisons.ts";
import type { EngineFigures } from "./engine.ts";
import { sizes } from "./fund.ts";

export interface FinanceFigures {
  readonly engine: EngineFigures;
  readonly pages: readonly Comparison[];
}

type Aim = readonly [what: string, found: string, aim: string, isMet: boolean];

/** What was measured of the finance engine, held against what is aimed at. */
export function financeAims({ engine }: FinanceFigures): readonly Aim[] {
  const { whole, bare, changed, draws, sums } = engine;
  const size = `${sizes.municipalities} municipalities × ${sizes.measures} measures × ${sizes.years} years`;
  const ratio = (median(whole) / median(bare)).toFixed(0);
  return [
    [size, `${said(whole)} ms (${ratio} × a bare loop)`, "≤ 10 ms", median(whole) <= 10],
    ["there: another scenario", `${said(changed)} ms`, "≤ 5 ms", median(changed) <= 5],
    ["there: 1,000 draws", `${said(draws)} ms`, "≤ 1,000 ms", median(draws) <= 1_000],
    ["there: the whole sum of 40 cities, 10 years", `${said(sums)} ms`, "none", true],
  ];
}

const said = (sorted: readonly number[]): string => `${median(sorted).toFixed(1)} (${(sorted[0] ?? Number.NaN).toFixed(1)})`;

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
