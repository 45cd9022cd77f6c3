/** What became of the sources that are cited, as far as everybody may know of them. */
export interface LinkTables {
  /** One web address, with how it answered and what stood there. Only addresses that something public cites. */
  checked_source: {
    /** The address as it is cited. @class public */
    address: string;
    /** answers, moved, gone, unreachable or refused. An address without a row was not checked. @class public */
    status: string;
    /** Since when that is so, UTC. @class public */
    status_since: string;
    /** When it was last checked, UTC. @class public */
    checked_at: string;
    /** Why it did not answer well, as one of the words in `reason.ts`; null when it did. @class public */
    reason: string | null;
    /** Where it says it went for good; null when nowhere. @class public */
    moved_to: string | null;
    /** The title of what was last seen there; null when it had none. @class public */
    title: string | null;
    /** SHA-256 of what was last seen there: of a page what can be read on it, of anything else its bytes. @class public */
    content_hash: string | null;
    /** Its type, such as that of a page of the web or a PDF. @class public */
    content_type: string | null;
    /** Its length in bytes, unpacked. @class public */
    content_bytes: number | null;
    /** When it last answered well, UTC; null when never. @class public */
    seen_at: string | null;
    /** When something else was first seen there than before, UTC; null when never. @class public */
    changed_at: string | null;
    /** On how many different days in a row it was gone or unreachable. @class public */
    failures: number;
    /** Since when it is so in a row, UTC; null when it is not. @class public */
    failing_since: string | null;
    /** The last day on which it was so; null when it is not. @class public */
    failed_on: string | null;
    /** It asked not to be asked again before this moment, UTC; null when it did not. @class public */
    not_before: string | null;
  };
}
