import type { AgendaWords, Successor } from "../domain/agenda.ts";
import type { AgendaReport } from "../domain/import/report.ts";
import type { Kept } from "./kept.ts";

/** An agenda as a document, with what it says outside its themes. */
export interface DocumentTables {
  /** What a network sets out to do in a period. */
  agenda: Kept & {
    /** Its period, such as `2019-2022`; also its place in addresses. @class public */
    id: string;
    /** Id of the network that made it. @class public */
    network: string;
    /** Its title as printed. @class public */
    title: string;
    /** Its second title as printed; empty when it has none. @class public */
    subtitle: string;
    /** Who published it, by name. @class public */
    publisher: string;
    /** draft, adopted or closed. @class public */
    state: string;
    /** First year of the period. @class public */
    from_year: number;
    /** Last year of the period. @class public */
    until_year: number;
    /** Day on which it was adopted, such as `2019-09-26`; null while nobody adopted it. @class public */
    adopted_on: string | null;
    /** Which gathering adopted it; null while nobody did. @class public */
    adopted_by: string | null;
    /** Id of the body that adopted it; null when that is told in words alone. @class public */
    adopted_body: string | null;
    /** Id of the meeting at which it was adopted; null when not told. @class public */
    adopted_meeting: string | null;
    /** Web address that tells of the adoption; null while nobody adopted it. @class public */
    adopted_source: string | null;
    /** Title of the agenda before it; null when there was none. @class public */
    predecessor: string | null;
    /** Id of the agenda that it goes on from; null when that is not in the product. @class public */
    follows: string | null;
    /** What came after it: title, year, remark and source; null when nothing did. @class public */
    successor_json: Successor | null;
    /** What the levels are called, singular and plural, per language. @class public */
    words_json: AgendaWords;
  };
  /** The report from which a draft was made; its candidates wait there for a person. */
  agenda_import: {
    /** Id of the draft that was made. @class network */
    agenda: string;
    /** When it was read, UTC. @class network */
    imported_at: string;
    /** SHA-256 of the document. @class network */
    source_hash: string;
    /** What was and was not understood, line by line. @class network */
    report_json: AgendaReport;
  };
  /** What the agenda promises to have by a date. */
  deadline: {
    /** Id of its agenda. @class public */
    agenda: string;
    /** Place in the order of the source, counted from 1. @class public */
    position: number;
    /** Year, month or day; null when the agenda gives none. @class public */
    due_on: string | null;
    /** How sure or precise the date is, in a word, such as `circa`. @class public */
    date_note: string | null;
    /** What is promised, in our own words. @class public */
    sentence: string;
    /** Id of the theme that promises it. @class public */
    theme: string;
    /** Lines of the source document that it stands on, counted from 1. @class public */
    lines_json: readonly number[];
  };
  /** Where the text refers to another chapter, and whether it refers to the right one. */
  cross_reference: {
    /** Id of its agenda. @class public */
    agenda: string;
    /** Place in the order of the source, counted from 1. @class public */
    position: number;
    /** Id of the theme whose text refers. @class public */
    from_theme: string;
    /** Id of the focus point whose text refers; null when it is the theme as a whole. @class public */
    from_point: string | null;
    /** Line of the source document with the reference. @class public */
    line: number;
    /** The reference as printed. @class public */
    printed: string;
    /** Id of the theme that is meant; null when a range of chapters is. @class public */
    meant_theme: string | null;
    /** Id of the focus point that is meant; null when the reference is less precise. @class public */
    meant_point: string | null;
    /** What is meant, in words. @class public */
    meant_words: string;
    /** Whether number and title lead to what is meant. @class public */
    is_right: boolean;
    /** What is wrong with the reference; null when nothing is. @class public */
    explanation: string | null;
  };
  /** What is odd in the document, how the network works according to it, and how to read the content. */
  agenda_remark: {
    /** Id of its agenda. @class public */
    agenda: string;
    /** inconsistency, way-of-working, or reading-note with the part of the content it belongs to. @class public */
    kind: string;
    /** Place among the remarks of its kind, counted from 1. @class public */
    position: number;
    /** What it is about, in a word; null when it has no such word. @class public */
    topic: string | null;
    /** The remark itself, in our own words. @class public */
    sentence: string;
    /** Lines of the source document that it stands on, counted from 1. @class public */
    lines_json: readonly number[];
  };
  /** Parties that the agenda names as partners. */
  agenda_partner: {
    /** Id of its agenda. @class public */
    agenda: string;
    /** Place in the order of the source, counted from 1. @class public */
    position: number;
    /** The party as the agenda names it. @class public */
    name: string;
    /** Lines of the source document that it stands on, counted from 1. @class public */
    lines_json: readonly number[];
  };
  /** Programmes, laws and reports that the agenda names. */
  programme: {
    /** Id of its agenda. @class public */
    agenda: string;
    /** Place in the order of the source, counted from 1. @class public */
    position: number;
    /** The programme, law or report as the agenda names it. @class public */
    name: string;
    /** Id of the theme that names it; null when it stands outside the themes. @class public */
    theme: string | null;
    /** Lines of the source document that it stands on, counted from 1. @class public */
    lines_json: readonly number[];
  };
}
