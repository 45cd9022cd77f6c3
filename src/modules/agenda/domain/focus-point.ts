import type { AgendaId, FocusPointId, ThemeId } from "../../../lib/ids.ts";
import type { Kept } from "./kept.ts";
import type { Originated } from "./origin.ts";

/** How one focus point can hang together with another. */
export const focusPointLinkKinds = ["same-as", "depends-on", "continues", "see-also", "contradicts"] as const;
export type FocusPointLinkKind = (typeof focusPointLinkKinds)[number];

/** What a theme wants to achieve, one of a few. */
export interface FocusPoint extends Kept, Originated {
  readonly id: FocusPointId;
  readonly agenda: AgendaId;
  /** Theme and number, such as `3.1`. */
  readonly code: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  /** Derived from the running text because the source has no list. */
  readonly isDerived: boolean;
  readonly lines: readonly number[];
  /** The themes it belongs to; the first is where it is numbered. */
  readonly themes: readonly ThemeId[];
}

/** A typed link from one focus point to another. */
export interface FocusPointLink {
  readonly from: FocusPointId;
  readonly to: FocusPointId;
  readonly kind: FocusPointLinkKind;
  readonly note: string | null;
}

/** A focus point with its links to others. */
export interface FullFocusPoint extends FocusPoint {
  readonly links: readonly FocusPointLink[];
}
