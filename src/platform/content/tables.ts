/** Where loaded content came from, so that a new load can tell what people changed since. */
export interface ContentTables {
  /** One item that was loaded from a content file. */
  content_origin: {
    /** The kind of thing, such as `ask`. @class public */
    kind: string;
    /** Id of the thing, unique within its kind. @class public */
    id: string;
    /** Hash of the item as it stood in the content file. @class public */
    hash: string;
    /** The row's version right after it was loaded; another version means that a person edited it. @class public */
    version: number;
  };
  /** A folder of content files. */
  content_load: {
    /** The folder, as a path on this machine. @class public */
    folder: string;
    /** Hash over all its files when it was last loaded. @class public */
    fingerprint: string;
    /** When it was loaded, UTC. @class public */
    loaded_at: string;
  };
}
