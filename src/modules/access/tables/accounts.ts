/** Who can sign in, and the one-time links by which they do. */
export interface AccountTables {
  /** That a person can sign in. */
  account: {
    /** Id of the person. @class network */
    person: string;
    /** Where mail goes for signing in, in small letters; null when the organisation's own sign-in is the only way. @class personal @purpose sign-in @basis public-task @term account-closes */
    address: string | null;
    /** open or closed. @class network */
    state: string;
    /** When it was opened, UTC. @class network */
    opened_at: string;
    /** When it was closed, UTC; null while open. @class network */
    closed_at: string | null;
  };
  /** Somebody typed an address and asked for a link; answered by a job, so that a known address takes no longer than another. */
  link_request: {
    /** Random. @class network */
    id: string;
    /** The address as typed, in small letters. @class personal @purpose sign-in @basis public-task @term one-day */
    address: string;
    /** The language of the page on which it was asked. @class public */
    language: string;
    /** When, UTC. @class network */
    asked_at: string;
  };
  /** A link that works once. */
  one_time_link: {
    /** SHA-256 of the secret in the link. @class confidential */
    secret_hash: string;
    /** sign-in, invitation or set-up. @class network */
    purpose: string;
    /** Id of the person; null for a set-up, which makes the first person. @class network */
    person: string | null;
    /** When it was made, UTC. @class network */
    made_at: string;
    /** From when on it no longer works, UTC. @class network */
    expires_at: string;
    /** When it was used or taken back, UTC; null until then. @class network */
    used_at: string | null;
  };
}
