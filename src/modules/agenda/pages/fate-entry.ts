import type { InputProblem } from "../../../lib/input-problem.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import type { FocusPointHead } from "../domain/heads.ts";
import type { Fate } from "../domain/succession.ts";
import type { Theme } from "../domain/theme.ts";

/** A focus point with what hangs on it and what becomes of it. */
export interface FateEntry {
  readonly point: FocusPoint;
  readonly counts: { readonly asks: number; readonly offers: number; readonly initiatives: number };
  readonly fate: Fate | null;
  readonly successors: readonly FocusPointHead[];
  /** Whether whoever looks may say what becomes of it. */
  readonly isOpen: boolean;
}

/** A theme with the fates of its points. */
export interface FateTheme {
  readonly theme: Theme;
  readonly entries: readonly FateEntry[];
}

/** The form of one theme that came back, with what was typed and what is wrong. */
export interface FateTurn {
  /** The place of its theme. */
  readonly position: number;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly InputProblem[];
}
