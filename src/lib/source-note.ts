/** What checking found of a source elsewhere that whoever reads it should know. */
export type SourceNote =
  | {
      readonly kind: "gone";
      /** The day from which on nothing could be read there. */
      readonly since: string;
      /** What last stood there; null when we never saw it, or when it had no title. */
      readonly title: string | null;
      /** SHA-256 of that; null when we never saw it. */
      readonly fingerprint: string | null;
    }
  | {
      readonly kind: "changed";
      /** The day on which we first saw something else. */
      readonly since: string;
    };

/** Notes by the address of the source. Only shown beside an address that somebody already sees. */
export type SourceNotes = ReadonlyMap<string, SourceNote>;
