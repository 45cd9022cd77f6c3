import type { InitiativeResult } from "../domain/execution.ts";
import type { Kept } from "./kept.ts";

/** What cities do, and what is known of it per city. */
export interface InitiativeTables {
  /** Something that cities do for one focus point or more. */
  initiative: Kept & {
    /** A letter and a number, such as `i001`; never used for anything else again. @class public */
    id: string;
    /** Its place in addresses. @class public */
    slug: string;
    /** Id of its agenda. @class public */
    agenda: string;
    /** Id of the theme that it is listed under. @class public */
    theme: string;
    /** Its name. @class public */
    title: string;
    /** What is done, in our own words. @class public */
    summary: string;
    /** What sort of thing it is, in a word: proeftuin, pilot, Regio Deal, ... @class public */
    sort: string;
    /** idea, planned, running, pilot, finished, stopped or unknown. @class public */
    state: string;
    /** The state as the source words it. @class public */
    state_note: string;
    /** First year as text, such as `2019` or `circa 2020`; null when the source gives none. @class public */
    started: string | null;
    /** Last year as text; null while it runs or when the source gives none. @class public */
    ended: string | null;
    /** For the whole network instead of named cities. @class public */
    is_network_wide: boolean;
    /** Web addresses that tell of it. @class public */
    sources_json: readonly string[];
    /** Ids under which parts of it were known before. @class public */
    former_ids_json: readonly string[];
    /** With whom the cities do it, by name. @class public */
    partners_json: readonly string[];
    /** What came of it, with what was measured; null when nobody said. @class public */
    result_json: InitiativeResult | null;
    /** Id of the meeting that it came from; null when not told. @class public */
    meeting: string | null;
  };
  /** Which focus points an initiative serves. */
  initiative_focus_point: {
    /** Id of the initiative. @class public */
    initiative: string;
    /** Id of a focus point that it serves. @class public */
    focus_point: string;
  };
  /** Which cities take part in an initiative. */
  initiative_city: {
    /** Id of the initiative. @class public */
    initiative: string;
    /** Id of a city that takes part. @class public */
    city: string;
    /** Place in the order of the source, counted from 1. @class public */
    position: number;
    /** idea, planned, running, pilot, finished, stopped or unknown in this city; null when as the whole. @class public */
    state: string | null;
  };
  /** Cities that decided not to take part. */
  initiative_abstention: {
    /** Id of the initiative. @class public */
    initiative: string;
    /** Id of the city. @class public */
    city: string;
    /** Why not. @class public */
    reason: string;
  };
  /** Who answers for an initiative; a row with nobody in it says that nobody is known. */
  initiative_lead: {
    /** Id of the initiative. @class public */
    initiative: string;
    /** political or official. @class public */
    role: string;
    /** Id of the person, whose name is shown to who may know it; null when not told. @class network */
    person: string | null;
    /** Id of the organisation; null when not told. @class public */
    organisation: string | null;
    /** The office in words; null when not told. @class public */
    office: string | null;
  };
  /** Steps towards the result of an initiative. */
  initiative_milestone: {
    /** Id of the initiative. @class public */
    initiative: string;
    /** Place in the order, counted from 1. @class public */
    position: number;
    /** What is to be reached. @class public */
    title: string;
    /** Year, month or day by which; null when not told. @class public */
    due_on: string | null;
    /** Share in the whole; null when not told. @class public */
    weight: number | null;
    /** Year, month or day on which it was reached; null while it is not. @class public */
    done_on: string | null;
  };
  /** Money for an initiative, by where it comes from. */
  initiative_funding: {
    /** Id of the initiative. @class public */
    initiative: string;
    /** Place in the order, counted from 1. @class public */
    position: number;
    /** Who pays. @class public */
    from_whom: string;
    /** Whole euros, once, for the years named. @class public */
    amount_eur: number;
    /** Such as `2026-2029`; null when not told. @class public */
    years: string | null;
  };
  /** What is known per city; a city can have several rounds. */
  initiative_detail: {
    /** Id of the initiative. @class public */
    initiative: string;
    /** Id of the city. @class public */
    city: string;
    /** Place in the order of the source, counted from 1. @class public */
    position: number;
    /** The part of the city it is about, such as `Leeuwarden-Oost`; null when it is the whole city. @class public */
    area: string | null;
    /** The part of the initiative that this city carries out; null when it is the whole. @class public */
    part: string | null;
    /** The deal it belongs to, by name; null when there is none. @class public */
    deal: string | null;
    /** The round in which the city joined, such as `tweede, 2021`; null when there are no rounds. @class public */
    round: string | null;
    /** Year that the fact is about; null when the source gives none. @class public */
    year: number | null;
    /** Year in which the city began; null when the source gives none. @class public */
    started: number | null;
    /** How far it is in this city, as the source words it. @class public */
    state_note: string | null;
    /** Number of homes; null when the source gives none. @class public */
    homes: number | null;
    /** Whole euros from the national government; null when the source gives none. @class public */
    government_eur: number | null;
    /** What else is known of this city, in our own words. @class public */
    sentence: string | null;
    /** Web addresses that tell of it. @class public */
    sources_json: readonly string[];
  };
}
