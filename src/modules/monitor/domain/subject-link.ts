import type { Fit } from "./indicator.ts";

/** A focus point by name, and what an indicator says about it. */
export interface SubjectLink {
  readonly address: string;
  readonly title: string;
  /** What stands on its mark: `3.1`. */
  readonly label: string;
  /** The place of its theme, which gives its colour. */
  readonly position: number;
  readonly fit: Fit;
  readonly note: string | null;
}
