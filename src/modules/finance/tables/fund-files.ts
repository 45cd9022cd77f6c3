import type { SentFile } from "../domain/import/fund-files.ts";
import type { FundSheet } from "../domain/import/fund-table.ts";
import type { ImportWords } from "../domain/import/words.ts";

/** Files of the fund between sending and taking over. */
export interface FundFilesTables {
  /** Files that were sent together, until they are taken over or their hours are over. */
  fund_files: {
    /** Random. @class network */
    id: string;
    /** Name and SHA-256 of each. @class network */
    files_json: readonly SentFile[];
    /** When they were sent, UTC. @class network */
    sent_at: string;
    /** From when on they are gone, UTC. @class network */
    expires_at: string;
    /** Their sheets as they were read: every cell as text. @class network */
    sheets_json: readonly FundSheet[];
    /** What was said of them, as it was typed. @class network */
    words_json: ImportWords;
  };
}
