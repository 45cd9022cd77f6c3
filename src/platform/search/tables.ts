import type { AudienceColumn } from "../db/read.ts";

/** What can be found; made anew from the modules' own tables, never the only place of anything. */
export interface SearchTables {
  /** One thing that can be found. */
  search_entry: {
    /** The kind of thing, such as `ask`. @class public */
    kind: string;
    /** Id of the thing, unique within its kind. @class public */
    object_id: string;
    /** Place of the page on this site. @class public */
    address: string;
    /** What it is called. @class public */
    title: string;
    /** Where it belongs, shown under the title. @class public */
    place: string;
    /** A few sentences of its text. @class public */
    body: string;
    /** Title, place and body in lower case without accents. @class public */
    folded: string;
    /** Who may see the row: that of the thing itself. @class network */
    audience: AudienceColumn;
  };
}
