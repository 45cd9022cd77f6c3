import type { PaymentKind } from "../domain/fund-set.ts";

/** What circulars say of a year of the fund: amounts, units and payments. */
export interface FundSetTables {
  /** What one circular says of one year. */
  fund_set: {
    /** Circular and year, such as `S2024-2025`. @class public */
    id: string;
    /** The year that it is about. @class public */
    year: number;
    /** Id of the circular. @class public */
    circular: string;
    /** What the base is multiplied by, as published. @class public */
    factor: number;
    /** Id of the source. @class public */
    source: string;
    /** Whether its areas are all municipalities. @class public */
    is_whole: boolean;
    /** Kinds of payment that were paid but are not in it. @class public */
    lacks_json: readonly PaymentKind[];
    /** content or import. @class public */
    loaded_by: string;
    /** Counts from 1 and rises with every change. @class public */
    version: number;
  };
  /** A measure of a set with its amount. */
  fund_measure: {
    /** Id of the set. @class public */
    fund_set: string;
    /** Its place in the set, from 0: the same as that of its units. @class public */
    place: number;
    /** The ministry's own code, such as `inwo`. @class public */
    code: string;
    /** What it is called. @class public */
    name: string;
    /** costs or property-tax. @class public */
    kind: string;
    /** Euros per unit, before the factor; for property tax a rate per euro of corrected value, below zero. @class public */
    amount_eur: number;
  };
  /** The part of such an amount that is meant for one cluster of costs. */
  fund_cluster_amount: {
    /** Id of the set. @class public */
    fund_set: string;
    /** Place of the measure in the set. @class public */
    measure: number;
    /** Its place among the parts, from 0. @class public */
    place: number;
    /** Such as `youth`. @class public */
    cluster: string;
    /** Euros per unit. @class public */
    amount_eur: number;
  };
  /** A line of money beside the general payment. */
  fund_line: {
    /** Id of the set. @class public */
    fund_set: string;
    /** Its place in the set, from 0: the same as that of its payments. @class public */
    place: number;
    /** What it is called. @class public */
    name: string;
    /** integration, decentralisation, suppletion or additional. @class public */
    kind: string;
    /** Such as `youth`. @class public */
    cluster: string;
  };
  /** What one municipality, or the country as a whole, brings to a set. */
  fund_area: {
    /** Id of the set. @class public */
    fund_set: string;
    /** Code of the municipality; `NL01` for the country. @class public */
    area: string;
    /** What it was called. @class public */
    name: string;
    /** How much it has of each measure, in the order of the measures. @class public */
    units_json: readonly number[];
    /** What it gets of each line in cents of a euro, in the order of the lines. @class public */
    payments_json: readonly number[];
  };
}
