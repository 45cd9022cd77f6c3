import type { InputProblem } from "./input-problem.ts";

/** What a file was refused for: a sentence, and what is wrong in it. */
export interface RefusedFile {
  readonly sentence: string;
  readonly problems: readonly InputProblem[];
}
