import type { AgendaId, IndicatorId, TargetId } from "../../../lib/ids.ts";
import type { CheckedFact, IndicatorTarget, MeasuredAgenda } from "./indicator-target.ts";

/** What is said of one number in an agenda: how it is measured, what a check of it gave, or why neither can be. */
export type TargetMeasure = {
  readonly target: TargetId;
  readonly agenda: AgendaId;
  readonly standing: string;
} & (
  | { readonly extent: "measured"; readonly measured: IndicatorTarget }
  | { readonly extent: "checked"; readonly fact: CheckedFact }
  | { readonly extent: "not_measurable"; readonly reason: string }
);

/** A target that is measured, with what the network thinks of how. */
export type MeasuredTarget = Extract<TargetMeasure, { extent: "measured" }>;

/** What is said of each number of an agenda, in the order in which it is told. */
export const measuresIn = ({ agenda, standing, targets, factsChecked, notMeasurable }: MeasuredAgenda): readonly TargetMeasure[] => [
  ...targets.map((measured) => ({ target: measured.target, agenda, standing, extent: "measured" as const, measured })),
  ...factsChecked.map((fact) => ({ target: fact.target, agenda, standing, extent: "checked" as const, fact })),
  ...notMeasurable.flatMap(({ targets: those, reason }) =>
    those.map((target) => ({ target, agenda, standing, extent: "not_measurable" as const, reason })),
  ),
];

/** With which indicators a target is measured, the one to show first before those that say more about it. */
export function indicatorsOf(measure: TargetMeasure): readonly { readonly indicator: IndicatorId; readonly isMain: boolean }[] {
  if (measure.extent !== "measured") return [];
  const { indicator, alsoMeasuredWith } = measure.measured;
  const others = new Set(alsoMeasuredWith.filter((one) => one !== indicator));
  return [...(indicator === null ? [] : [{ indicator, isMain: true }]), ...[...others].map((one) => ({ indicator: one, isMain: false }))];
}
