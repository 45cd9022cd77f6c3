/** What persons prove with that they are who they say, beside their mail. */
export interface FactorTables {
  /** An authenticator app: codes of six digits that change every half minute. */
  authenticator: {
    /** Id of the person. @class network */
    person: string;
    /** The shared secret, encrypted with the key of this installation. @class confidential */
    sealed_secret: string;
    /** The half minute of the last code that was taken, so that none works twice. @class confidential */
    last_step: number;
    /** When it was added, UTC. @class network */
    added_at: string;
  };
  /** A code on paper for whoever lost the phone; works once. */
  recovery_code: {
    /** Id of the person. @class network */
    person: string;
    /** SHA-256 of the code: eighty random bits. @class confidential */
    code_hash: string;
    /** When it was used, UTC; null until then. @class network */
    used_at: string | null;
  };
  /** How many wrong codes were typed in one half session; after five it ends. */
  code_try: {
    /** Id of the session. @class network */
    session: string;
    /** Wrong codes so far. @class network */
    tries: number;
  };
  /** A key on a device, opened with a finger, a face or a code. */
  passkey: {
    /** Id of the credential, as the device gave it. @class confidential */
    id: string;
    /** Id of the person. @class network */
    person: string;
    /** What its owner calls it. @class personal @purpose sign-in @basis public-task @term account-closes */
    name: string;
    /** The public key, base64url. @class confidential */
    public_key: string;
    /** The device's own count of uses; a count that goes back is refused. @class confidential */
    counter: number;
    /** How it can be reached: internal, usb and so on. @class confidential */
    transports_json: readonly string[];
    /** When it was added, UTC. @class network */
    added_at: string;
    /** When it was last used, UTC; null when never. @class network */
    used_at: string | null;
  };
  /** What a browser must answer in a moment: the challenge for a passkey, or the state of a sign-in elsewhere. */
  challenge: {
    /** SHA-256 of the secret in the browser's short-lived cookie. @class confidential */
    secret_hash: string;
    /** passkey-add, passkey-sign-in, or `issuer:` and its id. @class network */
    purpose: string;
    /** What is expected, as JSON, bound to that browser. @class confidential */
    expected: string;
    /** From when on it no longer works, UTC. @class network */
    expires_at: string;
  };
}
