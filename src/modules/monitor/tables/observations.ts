/** The tables of published figures. Nothing here has an audience: public statistics are public. */
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
  /** A table of a publisher. */
  stat_table: {
    /** Its code at the publisher, in its own capitals. @class public */
    id: string;
    /** Its title at the publisher. @class public */
    title: string;
    /** Who publishes it. @class public */
    publisher: string;
    /** Id of its licence. @class public */
    licence: string;
    /** By which service it is read: `cbs-v4`, `dataderden`, `file`. @class public */
    feed: string;
    /** Web address where a person can read it. @class public */
    address: string;
    /** of_the_year: on the borders of each year; recent: on recent borders for all years. @class public */
    borders: string;
  };
  /** A load of a table: its vintage. */
  stat_load: {
    /** Counts from 1; a later load is higher. @class public */
    id: number;
    /** Id of the table. @class public */
    stat_table: string;
    /** The version that the publisher gives it, or what else tells one reading from another. @class public */
    version: string;
    /** When it was read at the publisher: a day, a month or a year. @class public */
    read_on: string;
    /** loading, complete or abandoned; only what is complete is shown. @class public */
    state: string;
    /** What to know about this reading; null when that is nothing. @class public */
    note: string | null;
    /** When it was loaded here, UTC. @class public */
    loaded_at: string;
    /** Hash of all that was loaded, so that the same is not loaded twice. @class public */
    content_hash: string;
  };
  /** A series of a table: a measure, at fixed codes of all dimensions but area and period. */
  stat_series: {
    /** Counts from 1. @class public */
    id: number;
    /** Id of the table. @class public */
    stat_table: string;
    /** Code of the measure at the publisher. @class public */
    measure: string;
    /** The fixed codes, such as `Geslacht=T001038;Leeftijd=10000`. @class public */
    slice: string;
    /** What the measure is called at the publisher. @class public */
    title: string;
    /** Its unit as published, such as `1 000 euro`. @class public */
    unit: string;
  };
  /** One published figure, or why there is none. */
  observation: {
    /** Id of the series. @class public */
    series: number;
    /** Code of the area. @class public */
    area: string;
    /** Code of the period. @class public */
    period: string;
    /** Id of the load that it came with; a later load of the same figure goes before it. @class public */
    vintage: number;
    /** As published, in the unit of the series; null when there is none. @class public */
    value: number | null;
    /** Why there is none, in the word of the publisher; null when there is one. @class public */
    missing: string | null;
    /** final, provisional, estimated, forecast or unknown. @class public */
    status: string;
  };
}
