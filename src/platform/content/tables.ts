/** Where loaded content came from, so that a new load can tell what people changed since. */
export interface ContentTables {
  content_origin: {
    /** @class public */
    kind: string;
    /** @class public */
    id: string;
    /** Hash of the item as it stood in the content file. @class public */
    hash: string;
    /** The row's version right after it was loaded; another version means that a person edited it. @class public */
    version: number;
  };
  content_load: {
    /** The folder. @class public */
    folder: string;
    /** Hash over all its files when it was last loaded. @class public */
    fingerprint: string;
    /** UTC. @class public */
    loaded_at: string;
  };
}
