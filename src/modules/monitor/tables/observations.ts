import type { Wanted } from "../domain/wanted.ts";

/** Figures of public statistics, each as it was published, with every earlier version. Nothing here has an audience. */
export interface ObservationTables {
  /** Under which terms figures may be passed on. */
  stat_licence: {
    /** Short and stable, such as `cbs`. @class public */
    id: string;
    /** What it is called. @class public */
    name: string;
    /** What to write beside the figures; null when that is not known. @class public */
    attribution: string | null;
    /** Web address of its text; null when there is none. @class public */
    address: string | null;
  };
  /** A table of a publisher of statistics. */
  stat_table: {
    /** Its code at the publisher, in its own capitals, such as `83625NED`. @class public */
    id: string;
    /** As the publisher names it. @class public */
    title: string;
    /** Who publishes it, by name. @class public */
    publisher: string;
    /** Id of its licence. @class public */
    licence: string;
    /** By which service it is read: `cbs-v4`, `cbs-v3`, `dataderden`, `file`. @class public */
    feed: string;
    /** Web address where a person can read it. @class public */
    address: string;
    /** of_the_year: on the borders of each year; recent: on recent borders for all years. @class public */
    borders: string;
    /** Which part of it an import fetches; null when it is not imported by itself. @class public */
    wanted_json: Wanted | null;
    /** What the publisher calls the state that was last imported whole; null before the first import. @class public */
    version: string | null;
    /** When the publisher last changed it, UTC; null before the first import. @class public */
    modified_at: string | null;
    /** When an import last came to its end and all was well, also when nothing had changed; null before the first. @class public */
    checked_at: string | null;
    /** How many figures are known, over all series, areas and periods, each counted once. @class public */
    rows_known: number;
    /** How many of those the publisher did not give in the last import. @class public */
    rows_gone: number;
    /** The first period of which a figure is known; null without figures. @class public */
    first_period: string | null;
    /** The last one; null without figures. @class public */
    last_period: string | null;
  };
  /** One load of a table, also called a vintage: what was then new or different. */
  stat_load: {
    /** Counts from 1, over all tables; a later load is higher. @class public */
    id: number;
    /** Code of the table. @class public */
    stat_table: string;
    /** What the publisher calls the state of the table that was loaded; empty when the load never came so far. @class public */
    version: string;
    /** What to know about this reading; null when that is nothing. @class public */
    note: string | null;
    /** loading, complete, refused or abandoned; only rows of complete ones are read. @class public */
    state: string;
    /** Whether rows of a refused or abandoned load are still to be removed. @class public */
    is_clearing: boolean;
    /** While loading: a random mark of the run that does it; else null. @class public */
    holder: string | null;
    /** While loading: whose it is until when, UTC; later another run may take over; else null. @class public */
    leased_until: string | null;
    /** While loading: the publisher's link to the first page that is not in yet; null at the start and afterwards. @class public */
    resume_link: string | null;
    /** content or import. @class public */
    loaded_by: string;
    /** When the publisher gave it: a day, or of content a month or a year. @class public */
    read_on: string;
    /** Of content: hash of all that was loaded, so that the same is not loaded twice; else null. @class public */
    content_hash: string | null;
    /** When it began, UTC. @class public */
    started_at: string;
    /** When it ended in whatever way, UTC; null until then. @class public */
    completed_at: string | null;
    /** How many figures the publisher said there are; null when it did not. @class public */
    rows_promised: number | null;
    /** How many figures the publisher gave. @class public */
    rows_read: number;
    /** Of those: not known before. @class public */
    rows_new: number;
    /** Of those: known before with another value, reason or status. @class public */
    rows_changed: number;
    /** Of those: the same as before; such rows are not written again. @class public */
    rows_unchanged: number;
    /** Of those: given twice in this load. @class public */
    rows_double: number;
    /** The first period of what came in; null before anything did. @class public */
    first_period: string | null;
    /** The last one; null before anything came in. @class public */
    last_period: string | null;
    /** How many findings there are about it. @class public */
    findings: number;
  };
  /** A figure of a table at fixed codes of all dimensions but area and period. */
  stat_series: {
    /** Counts from 1, over all tables. @class public */
    id: number;
    /** Code of the table. @class public */
    stat_table: string;
    /** The publisher's code of the measure. @class public */
    measure: string;
    /** The codes of the other dimensions, such as `Geslacht=T001038;Leeftijd=10000`; empty when there are none. @class public */
    slice: string;
    /** As the publisher names the measure. @class public */
    title: string;
    /** As published, such as `1 000 euro`. @class public */
    unit: string;
    /** With how many decimals it is published; null when the publisher does not say. @class public */
    decimals: number | null;
    /** How many figures are known, over areas and periods, each counted once. @class public */
    rows_known: number;
    /** How many of those the publisher did not give in the last import. @class public */
    rows_gone: number;
  };
  /** One figure, or why there is none; the latest load at or before a moment tells what was known then. */
  observation: {
    /** Number of the series. @class public */
    series: number;
    /** Code of the area. @class public */
    area: string;
    /** Code of the period. @class public */
    period: string;
    /** Number of the load that it came with. @class public */
    vintage: number;
    /** In the unit of the series, as published; null when there is no figure. @class public */
    value: number | null;
    /** Why there is no figure, in the word of the publisher; null when there is one. @class public */
    missing: string | null;
    /** How firm it is: place in the list final, provisional, estimated, forecast, unknown, from 0. @class public */
    status: number;
  };
  /** How far a running load is with a series; removed when the load ends. */
  stat_load_series: {
    /** Number of the load. @class public */
    load: number;
    /** Number of the series. @class public */
    series: number;
    /** How many figures came in. @class public */
    rows_read: number;
    /** Of those: not known before. @class public */
    rows_new: number;
  };
  /** Something about a load that a person should see. */
  load_finding: {
    /** Number of the load. @class public */
    load: number;
    /** Its place among the findings of the load, from 1. @class public */
    place: number;
    /** Which sort of finding, such as `monitor-load.rows-gone`, or the refusal that ended it. @class public */
    code: string;
    /** error, warning or note. @class public */
    severity: string;
    /** What it is about: a measure, a unit, the table. @class public */
    subject: string;
    /** What the sentence of the finding names: counts and codes. @class public */
    values_json: Readonly<Record<string, string | number>>;
    /** When it was found, UTC. @class public */
    found_at: string;
  };
}
