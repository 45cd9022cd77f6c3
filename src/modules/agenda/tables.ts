import type { AudienceColumn } from "../../platform/db/read.ts";
import type { AgendaReport } from "./domain/import/report.ts";
import type { NetworkTables } from "../network/index.ts";
import type { AgendaWords, Successor } from "./domain/agenda.ts";

/** What every row that people can change carries. */
interface Kept {
  /** Who may see the row. */
  audience: AudienceColumn;
  /** Counts from 1 and rises with every change. @class public */
  version: number;
  /** When it last changed, UTC. @class public */
  changed_at: string;
}

/** The tables of the agenda module. */
export interface AgendaTables {
  agenda: Kept & {
    /** Its period, such as `2019-2022`; also its place in addresses. @class public */
    id: string;
    network: string;
    title: string;
    subtitle: string;
    publisher: string;
    /** draft, adopted or closed. @class public */
    state: string;
    /** First and last year. @class public */
    from_year: number;
    until_year: number;
    adopted_on: string | null;
    adopted_by: string | null;
    adopted_source: string | null;
    /** Title of the agenda before it. @class public */
    predecessor: string | null;
    /** What came after it: title, year, remark and source. @class public */
    successor_json: Successor | null;
    /** What the levels are called, singular and plural, per language. @class public */
    words_json: AgendaWords;
  };
  theme: Kept & {
    id: string;
    agenda: string;
    /** Place in the agenda from 1, and its place in addresses. @class public */
    position: number;
    /** The printed number; null when the chapter has none. @class public */
    number: number | null;
    title: string;
    short_title: string;
    summary: string;
    pillar: string | null;
    pillar_source: string | null;
    /** The body the agenda refers to for more, by name. @class public */
    group_name: string | null;
    /** theme-group or pillar. @class public */
    group_kind: string | null;
    first_line: number;
    last_line: number;
    /** Whether the source text holds the list of focus points. @class public */
    is_list_complete: boolean;
  };
  focus_point: Kept & {
    id: string;
    agenda: string;
    /** Theme and number, such as `3.1`; unique in the agenda. @class public */
    code: string;
    number: number;
    title: string;
    summary: string;
    /** Derived from the running text because the source has no list. @class public */
    is_derived: boolean;
    /** Lines of the source document. @class public */
    lines_json: readonly number[];
  };
  /** The report from which a draft was made; its candidates wait there for a person. */
  agenda_import: {
    agenda: string;
    /** UTC. @class network */
    imported_at: string;
    /** SHA-256 of the document. @class network */
    source_hash: string;
    /** What was and was not understood, line by line. @class network */
    report_json: AgendaReport;
  };
  /** A focus point belongs to one theme or more; the first is where it is numbered. */
  focus_point_theme: { focus_point: string; theme: string; is_first: boolean };
  /** Typed links between focus points. */
  focus_point_link: { from_point: string; to_point: string; kind: string; note: string | null };
  offer: Kept & {
    id: string;
    agenda: string;
    theme: string;
    /** Such as `3.1`; unique among the offers of the agenda. @class public */
    code: string;
    wording: string;
    lines_json: readonly number[];
    /** With whom. @class public */
    partners_json: readonly string[];
    /** done, partly, ongoing or not-found. @class public */
    account: string;
    /** high, middle or low. @class public */
    certainty: string;
    note: string | null;
  };
  offer_focus_point: { offer: string; focus_point: string };
  ask: Kept & {
    id: string;
    agenda: string;
    theme: string;
    code: string;
    wording: string;
    /** To whom, in the agenda's words. @class public */
    addressee: string;
    /** The first party in it, for filtering: rijk, kabinet, ministerie, vng or onderwijs. @class public */
    addressee_group: string;
    lines_json: readonly number[];
    /** granted, partly, pending, refused, overtaken or unknown. @class public */
    verdict: string;
    certainty: string;
    note: string | null;
    /** What a second look confirmed or changed. @class public */
    revision: string | null;
  };
  ask_focus_point: { ask: string; focus_point: string };
  ask_instrument: { ask: string; instrument: string };
  /** Quantified statements of the agenda: goals, tasks, facts, terms, counts. */
  target: Kept & {
    /** `2019-2022-k01`. @class public */
    id: string;
    agenda: string;
    code: string;
    theme: string | null;
    /** goal, task, own-deadline, government-budget, term, fact, claim, scope, count or reference. @class public */
    kind: string;
    /** As printed, such as `750000`, `> 3.000.000` or `klimaatneutraal`. @class public */
    value: string;
    unit: string;
    scope: string;
    deadline: string | null;
    lines_json: readonly number[];
    note: string | null;
    verdict: string | null;
    certainty: string | null;
    verdict_note: string | null;
  };
  /** Dated, sourced events of an ask, an offer, a target, or a subject of the agenda as a whole. */
  event: {
    /** ask, offer, target or theme. @class public */
    subject_kind: string;
    subject: string;
    position: number;
    /** Year, month or day; null when the source gives none. @class public */
    happened_on: string | null;
    date_note: string | null;
    /** What it is about when the subject is a theme. @class public */
    topic: string | null;
    /** The offer it sheds light on when the subject is a theme. @class public */
    offer: string | null;
    sentence: string;
    sources_json: readonly string[];
  };
  /** Papers of parliament and government behind the verdict on an ask. */
  trail_paper: {
    ask: string;
    position: number;
    kind: string;
    number: string;
    published_on: string | null;
    date_note: string | null;
    sentence: string;
    source: string;
  };
  /** What the agenda promises to have by a date. */
  deadline: {
    agenda: string;
    position: number;
    due_on: string | null;
    date_note: string | null;
    sentence: string;
    theme: string;
    lines_json: readonly number[];
  };
  /** Where the text refers to another chapter, and whether it refers to the right one. */
  cross_reference: {
    agenda: string;
    position: number;
    from_theme: string;
    from_point: string | null;
    line: number;
    printed: string;
    /** Theme or focus point that is meant, as a code; empty for a range. @class public */
    meant_theme: string | null;
    meant_point: string | null;
    meant_words: string;
    is_right: boolean;
    explanation: string | null;
  };
  /** What is odd in the document, how the network works according to it, and how to read the content. */
  agenda_remark: {
    agenda: string;
    /** inconsistency, way-of-working, or reading-note with the part of the content it belongs to. @class public */
    kind: string;
    position: number;
    /** What it is about, in a word. @class public */
    topic: string | null;
    sentence: string;
    lines_json: readonly number[];
  };
  agenda_partner: { agenda: string; position: number; name: string; lines_json: readonly number[] };
  programme: { agenda: string; position: number; name: string; theme: string | null; lines_json: readonly number[] };
  initiative: Kept & {
    /** `i001`. @class public */
    id: string;
    /** Its place in addresses. @class public */
    slug: string;
    agenda: string;
    theme: string;
    title: string;
    summary: string;
    /** What sort of thing it is, in a word: proeftuin, pilot, Regio Deal, ... @class public */
    sort: string;
    /** idea, planned, running, pilot, finished, stopped or unknown. @class public */
    state: string;
    /** The state as the source words it. @class public */
    state_note: string;
    /** First year as text, when the source gives one: `2019`, `circa 2020`. @class public */
    started: string | null;
    ended: string | null;
    /** For the whole network instead of named cities. @class public */
    is_network_wide: boolean;
    sources_json: readonly string[];
    /** Ids under which parts of it were known before. @class public */
    former_ids_json: readonly string[];
  };
  initiative_focus_point: { initiative: string; focus_point: string };
  initiative_city: { initiative: string; city: string; position: number };
  /** What is known per city; a city can have several rounds. */
  initiative_detail: {
    initiative: string;
    city: string;
    position: number;
    area: string | null;
    part: string | null;
    deal: string | null;
    round: string | null;
    year: number | null;
    started: number | null;
    state_note: string | null;
    homes: number | null;
    /** Whole euros from the national government. @class public */
    government_eur: number | null;
    sentence: string | null;
    sources_json: readonly string[];
  };
}

/** Tables of other modules that this store joins to, read only. */
export type AgendaReads = AgendaTables & Pick<NetworkTables, "organisation" | "city" | "membership">;
