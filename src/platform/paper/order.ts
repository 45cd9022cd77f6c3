import type { PaperForm } from "../../lib/paper.ts";

/** What the press is asked to draw. */
export interface Order {
  readonly form: PaperForm;
  /** The paper, as JSON. */
  readonly paper: string;
}

/** What the press answers: the file, or why there is none. It draws one paper at a time, so an answer is to the last order. */
export type Answer = (Drawn | Failed) & {
  /** How much memory the program takes, in bytes. */
  readonly memory: number;
};

export interface Drawn {
  readonly file: Uint8Array;
}

export interface Failed {
  readonly trouble: string;
}
