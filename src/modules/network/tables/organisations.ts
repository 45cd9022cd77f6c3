import type { Period } from "../../../lib/period.ts";

/** Organisations of every kind, their names, numbers and roles, and who belongs to the network when. */
export interface OrganisationTables {
  /** A network of cities. */
  network: {
    /** Short and stable, as the starting content gives it. @class public */
    id: string;
    /** Its name. @class public */
    name: string;
    /** What it is, in one Dutch sentence. @class public */
    sentence_nl: string;
    /** What it is, in one English sentence. @class public */
    sentence_en: string;
    /** Counts from 1 and rises with every change. @class public */
    version: number;
    /** When it last changed, UTC. @class public */
    changed_at: string;
  };
  /** Cities, and what else can be a party: a ministry, a province, an association, a kind of partner. */
  organisation: {
    /** For a Dutch city its CBS code, such as `GM0193`; else short and stable, such as `min-bzk`. @class public */
    id: string;
    /** What it is: city, province, ministry and so on; the list is in `domain/organisation.ts`. @class public */
    kind: string;
    /** Its name today, as people write it. @class public */
    name: string;
    /** The name as it is sorted: without `'s-` and accents. @class public */
    sort_name: string;
    /** Its part of the address. @class public */
    slug: string;
    /** How it is called for short, such as BZK; null when it is not. @class public */
    abbreviation: string | null;
    /** Id of the organisation that it is a part of, or of the kind of partner that it is one of; null when none. @class public */
    parent: string | null;
    /** Id of the organisation that it grew out of; null when none. @class public */
    predecessor: string | null;
    /** Id of the organisation that took it over; null when none. @class public */
    successor: string | null;
    /** When it exists, as its sources tell it. @class public */
    period_json: Period;
    /** First day on which it may exist. @class public */
    not_before: string;
    /** First day on which it surely exists no more. @class public */
    not_after: string;
    /** What else is worth knowing, in Dutch; null when nothing is. @class public */
    note: string | null;
    /** Where this is told: web addresses, or words. @class public */
    sources_json: readonly string[];
    /** Counts from 1 and rises with every change. @class public */
    version: number;
    /** When it last changed, UTC. @class public */
    changed_at: string;
  };
  /** How an organisation was called in a stretch of time. */
  organisation_name: {
    /** Id of the organisation. @class public */
    organisation: string;
    /** Place in the order of time, from 0. @class public */
    order: number;
    /** The name. @class public */
    name: string;
    /** How it was called for short; null when it was not. @class public */
    abbreviation: string | null;
    /** When it was called so. @class public */
    period_json: Period;
  };
  /** A number or address by which registers know an organisation. Text: leading zeros count. */
  organisation_identifier: {
    /** Id of the organisation. @class public */
    organisation: string;
    /** Which register: cbs, tooi, oin, kvk or roo. @class public */
    register: string;
    /** The number or address itself. @class public */
    value: string;
  };
  /** What an organisation does for a part of the agenda. */
  organisation_role: {
    /** Id of the organisation. @class public */
    organisation: string;
    /** Place in the order of the source, from 0. @class public */
    order: number;
    /** Id of the theme of the agenda; empty when the agenda as a whole is meant. @class public */
    theme: string;
    /** Ids of the focus points; empty when the theme as a whole is meant. @class public */
    focus_points_json: readonly string[];
    /** What it does, in one Dutch sentence. @class public */
    role: string;
    /** Whether we laid the link between organisation and theme ourselves; else the agenda did. @class public */
    is_derived: boolean;
    /** Where this is told. @class public */
    source: string;
  };
  /** From when until when an organisation belongs to a network. */
  membership: {
    /** Id of the network. @class public */
    network: string;
    /** Id of the organisation. @class public */
    organisation: string;
    /** When it is a member, as its sources tell it. @class public */
    period_json: Period;
    /** First day on which it may be a member. @class public */
    not_before: string;
    /** First day on which it surely is no member any more. @class public */
    not_after: string;
    /** What is worth knowing about these dates, in Dutch; null when nothing is. @class public */
    note: string | null;
    /** Web addresses that tell of it. @class public */
    sources_json: readonly string[];
  };
}
