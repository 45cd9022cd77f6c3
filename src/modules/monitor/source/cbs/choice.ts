import { type AreaCode, asId } from "../../../../lib/ids.ts";
import { type PeriodCode, readPeriodCode } from "../../domain/period-code.ts";
import type { Wanted } from "../../domain/wanted.ts";

/** Which part of a table is wanted. */
export interface Choice {
  /** Codes of measures; null for all that have figures. Of the third version: the column without its number, with groups where needed. */
  readonly measures: readonly string[] | null;
  /** Every other dimension with the codes that are wanted of it: without that, some tables have a hundred million rows. Null for all. */
  readonly dimensions: ReadonlyMap<string, readonly string[]> | null;
  /** By the beginning of their codes (`GM`), or one by one; null for all. Areas that the table does not have are left out. */
  readonly areas: { readonly prefixes: readonly string[] } | { readonly codes: readonly string[] } | null;
  /** The first period, `2019JJ00`; a year alone (`2019`) takes in every kind of period from then on. Null for all. */
  readonly periodsFrom: string | null;
  /** What a table is about that has no dimension for it; null when it has one. */
  readonly area: AreaCode | null;
  readonly period: PeriodCode | null;
  /** Of the third version: whether the reasons of missing figures are wanted as well, which it gives only as padded texts. */
  readonly isWithReasons: boolean;
}

/** All of a table that has no other dimension; a table without areas is about the country. */
export const everything: Choice = {
  measures: null,
  dimensions: new Map(),
  areas: null,
  periodsFrom: null,
  area: asId<AreaCode>("NL01"),
  period: null,
  isWithReasons: false,
};

/** What is wanted of a table, as a choice; a table without areas is about the country. */
export const choiceOf = ({ measures, dimensions, areas, from, period }: Wanted): Choice => ({
  ...everything,
  measures,
  dimensions: dimensions === null ? null : new Map(Object.entries(dimensions)),
  areas: areas === null ? null : { prefixes: areas },
  periodsFrom: from,
  period: period === null ? null : readPeriodCode(period),
});
