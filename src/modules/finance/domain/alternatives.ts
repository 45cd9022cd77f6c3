import type { Choices } from "./choices.ts";
import { smoothingRules } from "./scenario.ts";
import { instruments } from "./year-change.ts";

/** Another rule by which the same could be reckoned, beside the one that was chosen. */
export interface Alternative {
  readonly kind: "key" | "equalisation" | "instrument" | "rule";
  /** Which of them: a key, an instrument, a rule, or a percentage. */
  readonly value: string;
  readonly choices: Choices;
  readonly isChosen: boolean;
}

/** Shares that are shown beside the one that was chosen: nothing levelled, as the law has it for dwellings now, and everything. */
const levels: readonly number[] = [0, 0.8, 1];

/** By which rules a scenario can be reckoned: what the reader chose, and what else could be chosen with the same right. */
export function alternativesTo(choices: Choices): readonly Alternative[] {
  const { tax, growth, shortages, key } = choices;
  return [
    ...(shortages.size === 0 ? [] : keys.map((one) => alternative("key", one, { ...choices, key: one }, one === key))),
    ...(tax === null ? [] : [...levelled(choices, tax), ...levied(choices, tax)]),
    ...(growth === null
      ? []
      : smoothingRules.map((rule) => alternative("rule", rule, { ...choices, growth: { ...growth, rule } }, rule === growth.rule))),
  ];
}

const keys: readonly Choices["key"][] = ["cluster", "spending"];

const alternative = (kind: Alternative["kind"], value: string, choices: Choices, isChosen: boolean): Alternative => ({
  kind,
  value,
  choices,
  isChosen,
});

type Tax = NonNullable<Choices["tax"]>;

const levelled = (choices: Choices, tax: Tax): readonly Alternative[] =>
  [...new Set([...levels, tax.equalisation])]
    .toSorted((a, b) => a - b)
    .map((share) =>
      alternative("equalisation", String(share), { ...choices, tax: { ...tax, equalisation: share } }, share === tax.equalisation),
    );

/** Who owns and who uses a dwelling are reckoned by the same value, so that they differ for households and not for cities. */
const levied = (choices: Choices, tax: Tax): readonly Alternative[] =>
  instruments.map((instrument) =>
    alternative("instrument", instrument, { ...choices, tax: { ...tax, instrument } }, instrument === tax.instrument),
  );
