import type { Id } from "../../../../lib/ids.ts";
import type { FundSheet } from "./fund-table.ts";
import type { ImportWords } from "./words.ts";

/** Files of the fund between sending and taking over. */
export type FundFilesId = Id<"fund-files">;

/** A file as it came in, without what is in it. */
export interface SentFile {
  /** The last part of the name that it had with whoever sent it. */
  readonly name: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
}

/** Files that were sent together, as they were read: every cell as text, with what a person said of them. */
export interface FundFiles {
  readonly files: readonly SentFile[];
  readonly sheets: readonly FundSheet[];
  readonly words: ImportWords;
}
