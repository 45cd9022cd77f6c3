/** Organisations that let their people in by their own sign-in (OpenID Connect). */
export interface IssuerTables {
  /** One organisation's sign-in. */
  issuer: {
    /** Short and stable, also its part of the address, such as `our-town`. @class public */
    id: string;
    /** Id of the organisation: who comes in here is of it. @class public */
    organisation: string;
    /** What the button says. @class public */
    name: string;
    /** The issuer's address, exactly as it stands in its tokens. @class network */
    address: string;
    /** Our name there. @class network */
    client_id: string;
    /** Under which name the environment holds our secret; the secret itself is never in the database. @class confidential */
    secret_name: string;
    /** The strength of sign-in that we ask for (acr); null when theirs is enough. @class network */
    required_acr: string | null;
    /** Whether it can be used. @class network */
    is_active: boolean;
    /** Counts from 1 and rises with every change. @class network */
    version: number;
    /** When it last changed, UTC. @class network */
    changed_at: string;
  };
  /** Who somebody is at an issuer: the pair of issuer and subject, never a mail address. */
  outside_identity: {
    /** Id of the issuer. @class network */
    issuer: string;
    /** The issuer's own name for the person. @class personal @purpose sign-in @basis public-task @term account-closes */
    subject: string;
    /** Id of the person. @class network */
    person: string;
    /** When they were tied together, UTC. @class network */
    linked_at: string;
  };
}
