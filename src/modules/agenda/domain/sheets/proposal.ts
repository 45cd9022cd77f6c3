import type { AgendaId, Id, PersonId } from "../../../../lib/ids.ts";
import type { RecordEdit } from "./edit.ts";
import type { SheetProblem } from "./problem.ts";

export type ProposalId = Id<"agenda-proposal">;

/** Rows that do not show in the spreadsheet program and were read all the same. */
export interface HiddenRows {
  /** The key of the sheet. */
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** What a file would change in an agenda, and what is wrong with it. */
export interface ProposalContent {
  readonly agenda: AgendaId;
  /** The changes of the records with which nothing is wrong. */
  readonly edits: readonly RecordEdit[];
  /** The first of what is wrong; with any, nothing can be published. */
  readonly problems: readonly SheetProblem[];
  /** How much is wrong altogether. */
  readonly problemCount: number;
  /** How many records that the file has stay as they are. */
  readonly unchanged: number;
  readonly hidden: readonly HiddenRows[];
}

/** A proposal that waits for who made it. */
export interface Proposal {
  readonly id: ProposalId;
  readonly owner: PersonId;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly content: ProposalContent;
  /** SHA-256 of the content: what is published is what was shown. */
  readonly hash: string;
}

/** So many records can change at once; whoever has more divides them over files. */
export const mostEdits = 5000;

/** So many problems are kept; whoever has more begins with these. */
export const mostProblems = 500;

/** So much of what stands in a cell is kept with what is wrong with it. */
export const mostOfCell = 120;

/** A proposal can be published this long, in milliseconds. */
export const proposalLifeMs = 60 * 60 * 1000;
