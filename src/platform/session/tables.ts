/** Who is signed in, and from where. Held by the server: the browser only has a secret of which we keep the hash. */
export interface SessionTables {
  /** One browser in which a person signed in. */
  session: {
    /** SHA-256 of the secret in the cookie. @class confidential */
    secret_hash: string;
    /** Random; names the session in lists and forms without opening it. @class network */
    id: string;
    /** Id of the person. @class network */
    person: string;
    /** How the person came in: mail, passkey, authenticator, or `issuer:` and its id. @class network */
    means: string;
    /** Whether every factor was given; until then it opens nothing. @class network */
    is_complete: boolean;
    /** When it began, UTC. @class network */
    started_at: string;
    /** When its holder last proved who they are, UTC. @class network */
    proved_at: string;
    /** When it was last used, UTC; renewed every few minutes at most. @class network */
    seen_at: string;
    /** When it ended, UTC; null while it runs. @class network */
    ended_at: string | null;
    /** The browser in a word or two, such as "Firefox, Linux". @class personal @purpose sign-in @basis public-task @term thirty-days */
    browser: string;
  };
}
