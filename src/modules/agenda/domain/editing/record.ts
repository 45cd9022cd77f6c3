import type { FullAgenda } from "../agenda.ts";
import type { FullAsk } from "../ask.ts";
import type { Execution } from "../execution.ts";
import type { FullFocusPoint } from "../focus-point.ts";
import type { FullInitiative } from "../initiative.ts";
import type { FullOffer } from "../offer.ts";
import type { FullTarget } from "../target.ts";
import type { FullTheme } from "../theme.ts";

/** What people can change: each has an address, an audience and versions of its own. */
export const recordKinds = ["agenda", "theme", "focus-point", "offer", "ask", "target", "initiative"] as const;
export type RecordKind = (typeof recordKinds)[number];

/** An initiative with how it is carried out. */
export type CarriedInitiative = FullInitiative & Execution;

/** What a record of each kind holds. */
export interface RecordOf {
  readonly agenda: FullAgenda;
  readonly theme: FullTheme;
  readonly "focus-point": FullFocusPoint;
  readonly offer: FullOffer;
  readonly ask: FullAsk;
  readonly target: FullTarget;
  readonly initiative: CarriedInitiative;
}
export type AnyRecord = RecordOf[RecordKind];

/**
 * The part of a record that somebody changes: what it says, or what became of it. Different people may do the one and
 * the other.
 */
export const recordParts = ["statement", "outcome"] as const;
export type RecordPart = (typeof recordParts)[number];
