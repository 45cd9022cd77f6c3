/** Where the values of this module were read, and when they were known. */
export interface FundSourceTables {
  /** A document, or a compilation of documents. */
  fund_source: {
    /** Short and stable, such as `kst-36740-b-1`. @class public */
    id: string;
    /** What it is called. @class public */
    title: string;
    /** Who published it, by name. @class public */
    publisher: string;
    /** Web address; null when it has none that we know. @class public */
    address: string | null;
    /** When it was published: a year, a month or a day; null when it has no date. @class public */
    published_on: string | null;
    /** Under which terms it may be passed on. @class public */
    licence: string;
    /** The day on which it was read. @class public */
    read_on: string;
    /** How we came to it; null when there is nothing to say. @class public */
    note: string | null;
    /** Counts from 1 and rises with every change. @class public */
    version: number;
  };
  /** A letter of the ministry about the fund. */
  fund_circular: {
    /** Such as `S2024`. @class public */
    id: string;
    /** What it is called. @class public */
    title: string;
    /** A month or a day. @class public */
    published_on: string;
    /** Counts from 1 and rises with every change. @class public */
    version: number;
  };
}
