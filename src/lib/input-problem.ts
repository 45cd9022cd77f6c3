import type { Bilingual } from "./language.ts";

/** A field that cannot be used, and what is wrong with it. */
export interface InputProblem {
  readonly field: string;
  readonly problem: Bilingual<string>;
}
