import type { RoundSelection } from "../domain/rounds/selection.ts";
import type { Kept } from "./kept.ts";

/** Rounds in which whoever carries something out is asked whether what is written about it is still so. */
export interface RoundTables {
  /** One round of asking. */
  round: Kept & {
    /** Random. @class network */
    id: string;
    /** What it is called, in the words of who opened it. @class network */
    title: string;
    /** Id of the person who opened it. @class network */
    person: string;
    /** Id of the body in whose name it is asked; null when the secretariat asks. @class network */
    body: string | null;
    /** What is asked about. @class network */
    selection_json: RoundSelection;
    /** The day on which the letters go out. @class network */
    opens_on: string;
    /** The day on which who was silent is reminded; null for never. @class network */
    reminds_on: string | null;
    /** The day of the second reminder; null for never. @class network */
    reminds_again_on: string | null;
    /** The day on which the lead hears of silence; null for never. @class network */
    escalates_on: string | null;
    /** The last day on which one can answer. @class network */
    closes_on: string;
    /** nl or en: the language of its letters. @class network */
    language: string;
    /** When it was settled what is asked of whom, UTC; null until the round opens. @class network */
    filled_at: string | null;
    /** When it was ended before its day, UTC; null when it was not. @class network */
    ended_at: string | null;
    /** Whether it was taken back instead of ended. @class network */
    is_cancelled: boolean;
  };
  /** One thing that is asked in a round: a record, for one city or for the whole. */
  round_item: {
    /** Id of the round. @class network */
    round: string;
    /** Its place in the round, counted from 1. @class network */
    number: number;
    /** initiative or offer. @class network */
    kind: string;
    /** Id of the record. @class network */
    record: string;
    /** Id of the city; empty when it is asked for the whole. @class network */
    city: string;
    /** Id of the person who is asked; null when nobody is known. @class network */
    owner: string | null;
    /** Id of the person who hears of silence; null when nobody is known. @class network */
    escalate_to: string | null;
    /** When that person was written to, UTC; null until then. @class network */
    escalated_at: string | null;
    /** unchanged, changed or stopped; null while nobody answered. @class network */
    answer: string | null;
    /** What was said with it; null when nothing was. @class network */
    note: string | null;
    /** When it was last answered, UTC; null until then. @class network */
    answered_at: string | null;
    /** The version of the record that the answer is about; null until then. @class network */
    answered_version: number | null;
  };
  /** What became of the letter to one owner. */
  round_letter: {
    /** Id of the round. @class network */
    round: string;
    /** Id of the person. @class network */
    person: string;
    /** When it was put in the outbox, UTC; null until then. @class network */
    sent_at: string | null;
    /** When the first reminder was, UTC; null until then. @class network */
    reminded_at: string | null;
    /** When the second reminder was, UTC; null until then. @class network */
    reminded_again_at: string | null;
    /** When the last answer came, UTC; null until then. @class network */
    answered_at: string | null;
    /** no-address, no-place or nothing-to-see: why it could not be sent; null when it could. @class network */
    trouble: string | null;
  };
  /** What opens the answer form of one person in one round. A reminder has a link of its own. */
  round_link: {
    /** SHA-256 of the secret in the mail. @class confidential */
    secret_hash: string;
    /** Id of the round. @class network */
    round: string;
    /** Id of the person. @class network */
    person: string;
  };
}
