import type { FileChoice } from "../domain/figure-file/choice.ts";
import type { FileSheet } from "../domain/figure-file/found-table.ts";
import type { FileMapping } from "../domain/figure-file/mapping.ts";

/** Files of figures, between sending and loading, and how files of a table are read. */
export interface FigureFileTables {
  /** A file of figures that somebody sent, until it is loaded or its hours are over. */
  figure_file: {
    /** Random. @class network */
    id: string;
    /** The last part of the name that it had with whoever sent it. @class network */
    name: string;
    /** SHA-256 of its bytes. @class network */
    hash: string;
    /** When it was sent, UTC. @class network */
    sent_at: string;
    /** From when on it is gone, UTC. @class network */
    expires_at: string;
    /** Its sheets as they were read: every cell as text. @class network */
    sheets_json: readonly FileSheet[];
    /** For which table it is and how it is read, as far as a person said so; null before that. @class network */
    choice_json: FileChoice | null;
  };
  /** How the files of a table are read, as a person last found it right. */
  figure_mapping: {
    /** Code of the table. @class public */
    stat_table: string;
    /** What each column is for, and how numbers are written. @class public */
    mapping_json: FileMapping;
    /** When it was last used, UTC. @class public */
    used_at: string;
  };
}
