/** What cities said about what was written: still so, changed, or over. */
export interface ConfirmationTables {
  /** One answer of one city about one record. */
  confirmation: {
    /** Random. @class public */
    id: string;
    /** initiative or offer. @class public */
    kind: string;
    /** Id of the record. @class public */
    record: string;
    /** Id of the city for which it was said; empty when for the whole. @class public */
    city: string;
    /** unchanged, changed or stopped; updated when the record followed a change that was told. @class public */
    answer: string;
    /** What was said with it; null when nothing was. @class network */
    note: string | null;
    /** When, UTC. @class public */
    at: string;
    /** Id of the person who said so; null when not told. @class network */
    person: string | null;
    /** Id of the organisation that was spoken for; null when not told. @class public */
    organisation: string | null;
    /** Id of the round in which it was asked; null when nobody asked. @class public */
    round: string | null;
  };
}
