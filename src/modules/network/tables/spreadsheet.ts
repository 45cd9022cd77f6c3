import type { DraftContent } from "../domain/spreadsheet/draft.ts";

/** What a file would change, between showing it and carrying it out. */
export interface SpreadsheetTables {
  /** The proposal that a file makes: shown to whoever sent it, carried out as shown, gone after an hour. One for each person. */
  import_draft: {
    /** Random. @class network */
    id: string;
    /** Id of the person who sent the file; only that person sees it. @class network */
    owner: string;
    /** When it was made, UTC. @class network */
    made_at: string;
    /** From when on it can be carried out no more, UTC. @class network */
    expires_at: string;
    /** What would change, row by row, and the versions that this rests on. @class personal @purpose representation @basis public-task @term one-day */
    content_json: DraftContent;
    /** SHA-256 of the content: what is carried out is what was shown. @class network */
    hash: string;
  };
}
