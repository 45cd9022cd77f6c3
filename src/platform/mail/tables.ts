/** Mail on its way out. */
export interface MailTables {
  /** One mail to one address. */
  mail: {
    /** Random. @class network */
    id: string;
    /** To whom. @class personal @purpose delivery @basis public-task @term thirty-days */
    address: string;
    /** The subject line. @class confidential */
    subject: string;
    /** The mail as plain text; emptied once it was sent, because it can hold a one-time link. @class confidential */
    body: string;
    /** waiting, sent or failed. @class network */
    state: string;
    /** When it was written, UTC. @class network */
    written_at: string;
    /** When it was sent, UTC; null until then. @class network */
    sent_at: string | null;
    /** What the mail server said when it did not take it; null when nothing went wrong. @class confidential */
    last_error: string | null;
  };
}
