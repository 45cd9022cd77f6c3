/** Quantities of the whole country over the years, with every value that was known of them. */
export interface FundParameterTables {
  /** A quantity. */
  fund_parameter: {
    /** Such as `opschalingskorting.toegepast`. @class public */
    id: string;
    /** What it is called. @class public */
    title: string;
    /** eur, factor, percent, eur-per-unit or households. @class public */
    unit: string;
    /** Number of the law that it rests on; null when it rests on none. @class public */
    law: string | null;
    /** Article of that law; null without a law. @class public */
    article: string | null;
    /** Counts from 1 and rises with every change of it or of its values. @class public */
    version: number;
  };
  /** What one document says of a quantity in some years. */
  fund_parameter_value: {
    /** Id of the quantity. @class public */
    parameter: string;
    /** Its place among the values of the quantity, from 1. @class public */
    place: number;
    /** The first year that it is about. @class public */
    from_year: number;
    /** The last one. @class public */
    until_year: number;
    /** The document in words. @class public */
    stand: string;
    /** When that was published: a year, a month or a day. @class public */
    known_on: string;
    /** In the unit of the quantity; null when nobody tells how much. @class public */
    value: number | null;
    /** enacted, forecast, assumption or unknown. @class public */
    firmness: string;
    /** Id of the source. @class public */
    source: string;
    /** What to know about it; null when there is nothing to say. @class public */
    note: string | null;
  };
}
