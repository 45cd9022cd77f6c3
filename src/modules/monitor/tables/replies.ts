/** What cities say beside figures. */
export interface ReplyTables {
  /** A reply or explanation of a city. What was withdrawn has no words here: nothing that reads this table can show them. */
  reply: {
    /** Random. @class public */
    id: string;
    /** Id of the city. @class public */
    city: string;
    /** Id of the indicator. @class public */
    indicator: string;
    /** reply or explanation. @class public */
    kind: string;
    /** The first period that it is about, as a code; empty for the figure as a whole. @class public */
    from_period: string;
    /** The last period that it is about; empty for the figure as a whole. @class public */
    to_period: string;
    /** What the city says; null once it was withdrawn. @class public */
    text: string | null;
    /** The role in the city that signs, never a person; null once it was withdrawn. @class public */
    office: string | null;
    /** placed or withdrawn. @class public */
    state: string;
    /** The day on which it was first placed. @class public */
    placed_on: string;
    /** The last day on which the city wrote it, changed it, or said that it is still right. @class public */
    said_on: string;
    /** The day on which it was withdrawn; null while it stands. @class public */
    withdrawn_on: string | null;
    /** city or secretariat; null while it stands. @class public */
    withdrawn_by: string | null;
    /** Why it was withdrawn; null while it stands, and when a city did not say. @class public */
    withdrawal_reason: string | null;
    /** Counts from 1 and rises with every change. @class public */
    version: number;
    /** When it last changed, UTC. @class public */
    changed_at: string;
  };
  /** What a reply said at each version, for the city that said it; nothing is ever changed or taken out. */
  reply_version: {
    /** Id of the reply. @class network */
    reply: string;
    /** Counts from 1. @class network */
    version: number;
    /** placed, changed, confirmed or withdrawn. @class network */
    act: string;
    /** When, UTC. @class network */
    at: string;
    /** Id of the person who did it; null for the product itself. @class network */
    person: string | null;
    /** reply or explanation. @class network */
    kind: string;
    /** The first period that it was about; empty for the figure as a whole. @class network */
    from_period: string;
    /** The last period that it was about; empty for the figure as a whole. @class network */
    to_period: string;
    /** What it said. @class network */
    text: string;
    /** The role that signed. @class network */
    office: string;
    /** Why it was withdrawn; null when not told. @class network */
    reason: string | null;
  };
}
