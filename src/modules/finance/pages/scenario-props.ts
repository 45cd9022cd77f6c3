import type { AreaCode, AskId } from "../../../lib/ids.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import type { View } from "../../../lib/view.ts";
import type { FormField } from "../../../ui/form-field.tsx";
import type { Alternative } from "../domain/alternatives.ts";
import type { Choices } from "../domain/choices.ts";
import type { YearEffect } from "../domain/effect.ts";
import type { SmoothedGrowth } from "../domain/growth.ts";
import type { HouseholdBurden } from "../domain/households.ts";
import type { Cents } from "../domain/money.ts";
import type { Parameter, ParameterValue } from "../domain/parameter.ts";
import type { Change, ScenarioName } from "../domain/scenario.ts";
import type { FundSource, FundSourceId } from "../domain/source.ts";
import type { DifferenceNode } from "../domain/sum-node.ts";
import type { Band } from "../domain/uncertainty.ts";
import type { Worth } from "../domain/worth.ts";

/** A city that can be chosen. */
export interface ChosenCity {
  readonly slug: string;
  readonly name: string;
  readonly area: AreaCode;
  /** Its square on the tile map. */
  readonly tile: { readonly row: number; readonly column: number };
}

/** An ask of the agenda, as another module tells it. */
export interface ToldAsk {
  readonly id: AskId;
  readonly code: string;
  readonly wording: string;
  readonly address: string;
  readonly verdict: Markup;
  /** The same without its mark, for paper. */
  readonly verdictWord: string;
  readonly note: string | null;
}

/** What pages of one scenario share. */
export interface ScenarioHead {
  readonly view: View;
  readonly name: ScenarioName;
  readonly slug: string;
  /** The choices as a part of an address; empty for a scenario as it is ready made. */
  readonly query: string;
  readonly changes: readonly Change[];
  readonly measureName: (code: string) => string;
  readonly cities: readonly ChosenCity[];
  readonly city: ChosenCity | null;
  readonly effects: readonly YearEffect[];
  readonly shown: YearEffect | null;
  /** Code of the refusal that says why it cannot be reckoned; null when it can. */
  readonly problem: string | null;
}

/** Amounts that are told with what is still open of an ask. */
export interface OpenAmounts {
  /** What is still cut per year, and what was cut until 2025. */
  readonly still: Cents;
  readonly taken: Cents;
  /** The shortage on youth care that was told last; null for none. */
  readonly youth: Cents | null;
}

/** A value that a choice begins with: what is known of it last, and on what it rests. */
export interface Ground {
  readonly parameter: Parameter;
  readonly value: ParameterValue;
  readonly source: FundSource | undefined;
}

/** A choice as a field of the form, with the quantities that its value rests on. */
export interface Assumption {
  readonly field: Exclude<FormField, { readonly kind: "hidden" }>;
  readonly value: string;
  /** Ids of parameters. */
  readonly rests: readonly string[];
}

/** The same year by one circular. */
export interface CircularRow {
  readonly id: string;
  readonly title: string;
  readonly factor: number;
  readonly isWhole: boolean;
  readonly worth: Worth;
}

/** The same by another rule; without a worth when it cannot be reckoned, with the code of why. */
export interface RuleRow {
  readonly alternative: Alternative;
  readonly worth: Worth | null;
  readonly sides: { readonly winners: number; readonly losers: number };
  readonly problem: string | null;
}

/** The difference of a city, taken apart. */
export interface Tree {
  readonly difference: DifferenceNode | null;
  readonly changes: readonly { readonly change: Change; readonly cents: Cents }[];
  readonly remainder: Cents;
  readonly factorBefore: number;
  readonly factorAfter: number;
}

/** Everything on the page of a scenario. */
export interface ScenarioProps extends ScenarioHead {
  readonly choices: Choices;
  /** Whether there is a set of the circular that was chosen. */
  readonly isKnownCircular: boolean;
  readonly ask: ToldAsk | null;
  readonly open: OpenAmounts;
  readonly sources: ReadonlyMap<FundSourceId, FundSource>;
  readonly assumptions: readonly Assumption[];
  /** By the id of the parameter. */
  readonly grounds: ReadonlyMap<string, Ground>;
  readonly tree: Tree | null;
  readonly circulars: readonly CircularRow[];
  readonly rules: readonly RuleRow[];
  readonly band: Band | null;
  /** The first and last year of which budget and outcome are known; null without any. */
  readonly errorYears: { readonly first: number; readonly last: number } | null;
  readonly burdens: readonly HouseholdBurden[] | null;
  readonly smoothed: SmoothedGrowth | null;
}
