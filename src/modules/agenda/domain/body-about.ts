import type { Period, Standing } from "../../../lib/period.ts";

/** A body of the network that is about a focus point, as far as the page of the point shows it. */
export interface BodyAbout {
  readonly slug: string;
  readonly name: string;
  readonly isThemeGroup: boolean;
  readonly period: Period;
  /** Whether we laid the link ourselves; else the agenda did. */
  readonly isDerived: boolean;
  /** Who leads it today, or did so the last time that a source showed it. */
  readonly leads: readonly LeadingSeat[];
}

/** A seat from which a body is led. */
export interface LeadingSeat {
  readonly standing: Standing;
  readonly seat: {
    readonly state: string;
    readonly sender: { readonly name: string; readonly slug: string; readonly isCity: boolean } | null;
  };
}
