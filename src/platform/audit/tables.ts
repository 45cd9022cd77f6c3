/** Every act, in order; entries are added and never changed. */
export interface AuditTables {
  /** One act. */
  audit_entry: {
    /** Counts from 1 without a gap. @class network */
    sequence: number;
    /** When it happened, UTC. @class network */
    at: string;
    /** The person, or `system`. @class personal @purpose accountability @basis public-task @term archive */
    actor: string;
    /** What happened, such as `agenda.imported`. @class public */
    event: string;
    /** The kind and id of what it happened to. @class network */
    subject: string;
    /** The particulars as canonical JSON, exactly as hashed. @class network */
    particulars: string;
    /** Hash of the entry before this one; sixty-four zeros for the first. @class network */
    previous_hash: string;
    /** SHA-256 over the previous hash and this entry. @class network */
    hash: string;
  };
}
