import { amountsOf, type PaymentKind } from "./fund-set.ts";
import type { FundYear } from "./fund-year.ts";
import { law } from "./law.ts";
import { divided, sumOf, toCents } from "./money.ts";
import { capacityFor, changedAmounts, grantWeights, type Outcome, scaled } from "./outcome.ts";
import type { Firmness, LegalReference } from "./source.ts";
import { type Multiplier, type SumNode, sumUp } from "./sum-node.ts";
import { unchanged, type YearChange } from "./year-change.ts";

/**
 * The whole sum of what one place gets in a year, down to units, amounts and factor. Its root is the total of the outcome, exactly:
 * the general payment is a whole number of cents, divided over its measures in proportion to units × amount.
 *
 * @param at      number of the place among those of the year
 * @param outcome of the same year and change
 */
export function explain(fund: FundYear, outcome: Outcome, at: number, change: YearChange = unchanged): SumNode {
  return sumUp({ kind: "total" }, [
    sumUp({ kind: "general" }, [costs(fund, outcome, at, change), deduction(fund, at)]),
    ...nonEmpty(sumUp({ kind: "suppletions" }, suppletions(fund, at, change))),
    ...nonEmpty(sumUp({ kind: "payments" }, lines(fund, at, ["integration", "decentralisation", "additional"]))),
    ...nonEmpty(sumUp({ kind: "grants" }, grants(fund, outcome, at, change))),
    ...taxes(fund, outcome, at, change),
  ]);
}

const nonEmpty = (node: SumNode): readonly SumNode[] => (node.parts.length === 0 ? [] : [node]);

function costs(fund: FundYear, outcome: Outcome, at: number, change: YearChange): SumNode {
  const amounts = changedAmounts(fund, change.amounts);
  const units = fund.places[at]?.units ?? new Float64Array(0);
  const share = (outcome.general[at] ?? 0) + (fund.deduction[at] ?? 0);
  const parts = divided(
    share,
    units.map((count, measure) => count * (amounts[measure] ?? 0)),
  );
  const factor = factorIn(fund, outcome, change);
  return sumUp(
    { kind: "costs" },
    fund.set.measures.flatMap(({ kind, name, code }, measure): readonly SumNode[] => {
      if (kind !== "costs") return [];
      const chosen = change.amounts.has(code);
      const amount = multiplier(fund, "amount", amounts[measure] ?? 0, law.amounts, chosen ? "assumption" : amountFirmness(fund));
      const multipliers = [multiplier(fund, "units", units[measure] ?? 0, law.units, unitFirmness(fund)), amount, factor];
      return [{ part: { kind: "measure", name }, cents: parts[measure] ?? 0, parts: [], multipliers }];
    }),
  );
}

/** The factor as it is solved from what there is to divide; as published when nothing is otherwise. */
function factorIn(fund: FundYear, { factor }: Outcome, change: YearChange): Multiplier {
  const isPublished = change === unchanged;
  const { firmness, source, stand } = fund.factor;
  return {
    is: "factor",
    value: factor,
    legal: law.factor,
    firmness: isPublished ? firmness : "assumption",
    source: isPublished ? source : null,
    stand: isPublished ? stand : null,
  };
}

function deduction(fund: FundYear, at: number): SumNode {
  const units = fund.places[at]?.units ?? new Float64Array(0);
  const rates = amountsOf(fund.set, "property-tax");
  return sumUp(
    { kind: "deduction" },
    fund.set.measures.flatMap(({ kind, name }, measure): readonly SumNode[] => {
      if (kind !== "property-tax") return [];
      const [count, rate] = [units[measure] ?? 0, rates[measure] ?? 0];
      const multipliers = [
        multiplier(fund, "units", count, law.propertyTax, unitFirmness(fund)),
        multiplier(fund, "rate", rate, law.amounts, amountFirmness(fund)),
      ];
      return [{ part: { kind: "measure", name }, cents: toCents(count * rate), parts: [], multipliers }];
    }),
  );
}

const legalOf: Readonly<Record<PaymentKind, LegalReference>> = {
  integration: law.integration,
  decentralisation: law.decentralisation,
  additional: law.additional,
  suppletion: law.suppletion,
};

function lines(fund: FundYear, at: number, kinds: readonly PaymentKind[]): readonly SumNode[] {
  return fund.set.lines.flatMap(({ name, kind }, line): readonly SumNode[] => {
    const cents = fund.places[at]?.payments[line] ?? 0;
    if (!kinds.includes(kind) || cents === 0) return [];
    const fixed = multiplier(fund, "fixed", cents / 100, legalOf[kind], unitFirmness(fund));
    return [{ part: { kind: "line", name }, cents, parts: [], multipliers: [fixed] }];
  });
}

/** When a part of the suppletions ends it ends of all lines alike: the part of a place is divided over its lines, up and down apart. */
function suppletions(fund: FundYear, at: number, { suppletionShare }: YearChange): readonly SumNode[] {
  const whole = lines(fund, at, ["suppletion"]);
  if (suppletionShare === 1) return whole;
  const given = scaled(fund.suppletion, suppletionShare)[at] ?? 0;
  if (given === 0 && (fund.suppletion[at] ?? 0) === 0) return [];
  const parts = dividedAsWas(
    given,
    whole.map(({ cents }) => cents),
  );
  const share = chosen("suppletion-share", suppletionShare);
  return whole.map((node, line) => ({ ...node, cents: parts[line] ?? 0, multipliers: [...node.multipliers, share] }));
}

/** Divides over amounts of which some may be below zero, in proportion to what they were; together they are not 0. */
function dividedAsWas(cents: number, were: readonly number[]): Float64Array {
  const whole = were.reduce((sum, were_) => sum + were_, 0);
  if (whole === 0) return new Float64Array(were.length);
  return whole > 0
    ? divided(cents, were)
    : divided(
        cents,
        were.map((value) => -value),
      );
}

function grants(fund: FundYear, outcome: Outcome, at: number, change: YearChange): readonly SumNode[] {
  return change.grants.map(({ name, cents, key }, grant) => {
    const weights = grantWeights(fund, key);
    const share = (weights[at] ?? 0) / sumOf(weights);
    const multipliers = [chosen("national-amount", cents / 100), chosen(key.by === "cluster" ? "cluster-share" : "spending-share", share)];
    return { part: { kind: "grant", name }, cents: outcome.grants[grant]?.[at] ?? 0, parts: [], multipliers };
  });
}

function taxes(fund: FundYear, outcome: Outcome, at: number, { taxShift }: YearChange): readonly SumNode[] {
  if (taxShift === null) return [];
  const capacity = capacityFor(fund, taxShift.instrument);
  const national = chosen("national-amount", taxShift.cents / 100);
  const share = chosen("capacity-share", (capacity[at] ?? 0) / sumOf(capacity));
  const level = [national, chosen("equalisation-share", taxShift.equalisation)];
  return [
    { part: { kind: "taxes" }, cents: outcome.taxes[at] ?? 0, parts: [], multipliers: [national, share] },
    { part: { kind: "equalisation" }, cents: outcome.equalisation[at] ?? 0, parts: [], multipliers: level },
  ];
}

/** What the reader chose, or what we reckon from what the reader chose. */
const chosen = (is: Multiplier["is"], value: number): Multiplier => ({
  is,
  value,
  legal: null,
  firmness: "assumption",
  source: null,
  stand: null,
});

function multiplier({ set }: FundYear, is: Multiplier["is"], value: number, legal: LegalReference, firmness: Firmness): Multiplier {
  return { is, value, legal, firmness, source: set.source, stand: set.circular.title };
}

/** Units are settled afterwards; those of another year are taken by us. */
const unitFirmness = ({ isOwnYear }: FundYear): Firmness => (isOwnYear ? "forecast" : "assumption");
/** Amounts per unit are laid down each year (article 9). */
const amountFirmness = ({ isOwnYear }: FundYear): Firmness => (isOwnYear ? "enacted" : "assumption");
