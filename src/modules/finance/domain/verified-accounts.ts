import { type FundSet, paymentKinds, publishedEur } from "./fund-set.ts";
import type { FundSourceId } from "./source.ts";
import { judged, type Verification } from "./verification.ts";
import type { FundAccount } from "./verified-printed.ts";

/**
 * How far the account of a city may be from the last circular of its year: what came in December is not in it, and units are settled
 * afterwards. Accounts are in thousands of euros.
 */
const sharpness = { step: 1000, tolerance: 0.015, reason: null } as const;

/** Holds what cities accounted for against what the fund gave them by the latest set that can be held against an account. */
export function verifiedAccounts(
  sets: readonly FundSet[],
  accounts: readonly (FundAccount & { readonly source: FundSourceId })[],
): readonly Verification[] {
  const set = settledSet(sets, accounts);
  if (set === null) return [];
  const { year } = set;
  return set.areas.map((area): Verification => {
    const account = accounts.find((one) => one.area === area.code && one.year === year);
    const ours = publishedEur(set, area, paymentKinds);
    const row = {
      id: `rekening-${year}-${area.code.toLowerCase()}`,
      verified: { kind: "account", area: area.code, place: area.name, year },
      unit: "eur",
      ours,
      tolerance: sharpness.tolerance,
    } as const;
    return account === undefined
      ? { ...row, expected: null, difference: null, ending: "uncomputable", reason: "no-account", source: null }
      : { ...row, expected: account.eur, source: account.source, ...judged(account.eur, ours, sharpness) };
  });
}

/** The latest set of a year with accounts that lacks no payments; null when there is none. */
function settledSet(sets: readonly FundSet[], accounts: readonly FundAccount[]): FundSet | null {
  const settled = sets.filter(({ year, lacks }) => lacks.length === 0 && accounts.some((account) => account.year === year));
  return settled.toSorted((a, b) => b.year - a.year || b.circular.publishedOn.localeCompare(a.circular.publishedOn))[0] ?? null;
}
