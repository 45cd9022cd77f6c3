import type { AreaCode } from "../../../lib/ids.ts";
import { amountsOf, baseOf, type FundSet, paymentKinds, publishedEur } from "./fund-set.ts";
import type { PrintedFigure, PrintedPart, PrintedReckoning } from "./printed-figure.ts";
import { judged, type Reason, type Verification } from "./verification.ts";

/** What came in from the fund in a year by the account of a city, in euros. */
export interface FundAccount {
  readonly area: AreaCode;
  readonly year: number;
  readonly eur: number;
}

/** What printed figures are reckoned with. */
export interface Known {
  readonly sets: readonly FundSet[];
  readonly accounts: readonly FundAccount[];
}

/** Reckons every printed figure again and holds it against what was printed. */
export const verifiedPrinted = (figures: readonly PrintedFigure[], known: Known): readonly Verification[] =>
  figures.map((figure) => {
    const ours = reckoned(figure, known);
    const { id, value: expected, step, tolerance, deviation, source } = figure;
    const row = { id, verified: { kind: "printed", figure }, unit: "eur", expected, tolerance, source } as const;
    return typeof ours === "number"
      ? { ...row, ours, ...judged(expected, ours, { step, tolerance, reason: deviation }) }
      : { ...row, ours: null, difference: null, ending: "uncomputable", reason: ours };
  });

/** In euros, or why it cannot be. */
function reckoned({ area, year, reckoning }: PrintedFigure, { sets, accounts }: Known): number | Reason {
  switch (reckoning.by) {
    case "parts":
      return costsOf(reckoning.parts) + taxOf(reckoning.parts);
    case "total":
      return (
        reckoning.factor * costsOf(reckoning.parts) + taxOf(reckoning.parts) + reckoning.payments.reduce((sum, { eur }) => sum + eur, 0)
      );
    case "share":
      return shareOf(
        reckoning,
        area,
        sets.find(({ id }) => id === reckoning.set),
      );
    case "account":
      return accounts.find((account) => account.area === area && account.year === year)?.eur ?? "no-account";
    case "nation": {
      const set = sets.find(({ id }) => id === reckoning.set);
      return set === undefined ? "no-set" : publishedEur(set, set.nation, paymentKinds);
    }
    case "nothing":
      return reckoning.lack;
  }
}

const sumOfKind = (parts: readonly PrintedPart[], kind: PrintedPart["kind"]): number =>
  parts.reduce((sum, part) => (part.kind === kind ? sum + part.units * part.amount : sum), 0);
const costsOf = (parts: readonly PrintedPart[]) => sumOfKind(parts, "costs");
const taxOf = (parts: readonly PrintedPart[]) => sumOfKind(parts, "property-tax");

function shareOf(
  { national, parts }: Extract<PrintedReckoning, { by: "share" }>,
  area: AreaCode,
  set: FundSet | undefined,
): number | Reason {
  if (set === undefined) return "no-set";
  const amounts = amountsOf(set, "costs");
  const own = set.areas.find(({ code }) => code === area);
  if (parts === null && own === undefined) return "units";
  const base = parts === null && own !== undefined ? baseOf(own, amounts) : costsOf(parts ?? []);
  return (national * base) / baseOf(set.nation, amounts);
}
