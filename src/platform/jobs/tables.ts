/** Work that is done by the clock or after an event. */
export interface JobTables {
  /** One piece of work. */
  job: {
    /** A random UUID. @class public */
    id: string;
    /** Which worker function does it, such as `search.rebuild`. @class public */
    kind: string;
    /** What it is about; empty for most. @class network */
    subject: string;
    /** waiting, running, done or failed. @class public */
    state: string;
    /** Not before this moment, UTC. @class public */
    due_at: string;
    /** While running: whose it is until when; later it is free again; else null. @class public */
    leased_until: string | null;
    /** How often it was begun. @class public */
    attempts: number;
    /** What went wrong the last time, as the machine says it; null when nothing did. @class confidential */
    last_error: string | null;
    /** When it ended, UTC; null until then. @class public */
    ended_at: string | null;
  };
}
