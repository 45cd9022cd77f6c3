import type { AgendaId, TargetId, ThemeId } from "../../../lib/ids.ts";
import type { Verdict } from "./ask.ts";
import type { Certainty } from "./certainty.ts";
import type { DatedEvent } from "./dated-event.ts";
import type { Kept } from "./kept.ts";

/** What a quantified statement is. */
export const targetKinds = [
  "goal",
  "task",
  "own-deadline",
  "government-budget",
  "term",
  "fact",
  "claim",
  "scope",
  "count",
  "reference",
] as const;
export type TargetKind = (typeof targetKinds)[number];

/** A quantified statement of an agenda. */
export interface Target extends Kept {
  readonly id: TargetId;
  readonly agenda: AgendaId;
  /** Such as `k01`. */
  readonly code: string;
  readonly theme: ThemeId | null;
  readonly kind: TargetKind;
  /** As printed, such as `750000`, `> 3.000.000` or `klimaatneutraal`. */
  readonly value: string;
  readonly unit: string;
  readonly scope: string;
  readonly deadline: string | null;
  readonly lines: readonly number[];
  readonly note: string | null;
  /** What became of it; null when nobody judged. */
  readonly outcome: TargetOutcome | null;
}

/** What became of a target. */
export interface TargetOutcome {
  readonly verdict: Verdict;
  readonly certainty: Certainty;
  readonly note: string | null;
}

/** A target with what happened since. */
export interface FullTarget extends Target {
  readonly events: readonly DatedEvent[];
}
