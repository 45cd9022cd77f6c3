import type { StatTable } from "../stat-table.ts";
import type { ChoiceProblem, FileChoice } from "./choice.ts";
import type { Figures } from "./figures-in.ts";
import type { FoundTable } from "./found-table.ts";
import type { Fit, MappingProblem } from "./mapping.ts";

/** What was understood of a file, and everything that is wrong. */
export interface Understanding {
  readonly table: FoundTable;
  readonly choice: FileChoice;
  /** What is known of the table that it is for; null when nobody described it. */
  readonly known: StatTable | null;
  /** What is different from the last file of that table; null when there was none. */
  readonly fit: Fit | null;
  readonly tableProblems: readonly ChoiceProblem[];
  readonly mappingProblems: readonly MappingProblem[];
  /** Null while the mapping is wrong: then nobody can tell what its cells say. */
  readonly figures: Figures | null;
}

/** How much there is to put right. */
export const wrongIn = ({ tableProblems, mappingProblems, figures }: Understanding): number =>
  tableProblems.length +
  mappingProblems.length +
  (figures?.problemCount ?? 0) +
  (figures?.cells.length === 0 && figures.problemCount === 0 ? 1 : 0);

/** Whether all of a file can be loaded. */
export const isWell = (understood: Understanding): boolean => understood.figures !== null && wrongIn(understood) === 0;
