import type { AgendaFinding } from "./findings.ts";
import type { FixedSection, TimeUnit } from "./vocabulary.ts";

/** All that was read from the text of an agenda, and an account of every line of it. */
export type AgendaReport = {
  readonly title: Quoted | null;
  readonly subtitle: Quoted | null;
  readonly period: Period | null;
  readonly themes: readonly Theme[];
  readonly cities: readonly ListedCity[];
  readonly crossReferences: readonly CrossReference[];
  readonly links: readonly WebLink[];
  readonly quantities: readonly Quantity[];
  readonly deadlines: readonly Deadline[];
  /** Sentences that seem to ask or offer something. A person confirms: they are never facts. */
  readonly candidates: readonly Candidate[];
  /** Every line of the file exactly once, in order. */
  readonly lines: readonly LineAccount[];
  readonly notUnderstood: readonly Quoted[];
  readonly findings: readonly AgendaFinding[];
};

/** Words of the document with the line on which they begin. */
export type Quoted = { readonly text: string; readonly line: number };

/** The years an agenda is about, both included. */
export type Period = { readonly from: number; readonly until: number; readonly line: number };

/** A chapter of the document. `key` names it within this report: "theme-3". */
export type Theme = {
  readonly key: string;
  /** Place in the document, from 1. */
  readonly order: number;
  /** The number printed before the title, or null when there is none. */
  readonly number: number | null;
  readonly title: string;
  readonly line: number;
  readonly lastLine: number;
  /** Incomplete when no list of focus points was found. */
  readonly state: "complete" | "incomplete";
  readonly introduction: Quoted | null;
  readonly parts: readonly Part[];
  readonly sections: readonly Section[];
  readonly focusPoints: readonly FocusPoint[];
  readonly moreInformation: readonly WebLink[];
};

/** A half of a chapter that has its own list of focus points. */
export type Part = { readonly key: string; readonly title: string; readonly line: number };

/** A section of a chapter; "opening" stands before the first heading, "other" has a heading that no vocabulary knows. */
export type Section = {
  readonly key: string;
  readonly kind: FixedSection | "opening" | "other";
  readonly heading: string | null;
  readonly line: number;
};

/** A focus point as printed. `remark` is a closing reference in brackets that is no part of the title. */
export type FocusPoint = {
  readonly key: string;
  /** Place within the theme, counted on over its parts. */
  readonly order: number;
  readonly number: number | null;
  readonly title: string;
  readonly remark: string | null;
  readonly part: string | null;
  readonly line: number;
};

export type ListedCity = { readonly name: string; readonly line: number };

/** A mention of another chapter, and whether the number and the title that it gives lead to the same one. */
export type CrossReference = {
  readonly line: number;
  readonly from: string | null;
  readonly number: number | null;
  readonly title: string | null;
  readonly themeByNumber: string | null;
  readonly themeByTitle: string | null;
  readonly verdict: "agrees" | "contradicts" | "title-unknown" | "unknown" | "all-earlier";
};

/** A web address; `target` is where on the site the document says to look, or the words of the link. */
export type WebLink = { readonly url: string; readonly target: string | null; readonly line: number; readonly theme: string | null };

/** A figure in the text: money in whole units of the currency, a share as 0-1, a duration in its own unit. */
export type Quantity = {
  readonly line: number;
  readonly theme: string | null;
  readonly text: string;
  readonly measure: "money" | "share" | "duration" | "count" | "year" | "number";
  readonly value: number;
  /** Currency code, time unit, or the words that follow a count. */
  readonly unit: string | null;
  /** A deadline in the same sentence. */
  readonly deadline: Due | null;
};

/** A moment by which something is to be done: an ISO date as precise as the text, or a length of time. */
export type Due =
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "within"; readonly amount: number; readonly unit: TimeUnit };

/** A deadline with the words that set it. */
export type Deadline = { readonly line: number; readonly theme: string | null; readonly text: string; readonly due: Due };

/** A sentence that may be an ask or an offer, with the words that made it a candidate. */
export type Candidate = {
  readonly standing: "candidate";
  readonly kind: "ask" | "offer";
  readonly line: number;
  /** All lines that the sentence touches, when a page break tore it. */
  readonly lines: readonly number[];
  readonly sentence: string;
  readonly trigger: string;
  readonly addressees: readonly string[];
  readonly theme: string | null;
};

/** What a line was assigned to. */
export const lineRoles = [
  "blank",
  "title",
  "subtitle",
  "cover",
  "contents",
  "front-matter",
  "back-matter",
  "page-furniture",
  "chapter-heading",
  "part-heading",
  "introduction",
  "section-heading",
  "section-text",
  "list-label",
  "focus-point",
  "focus-point-text",
  "more-information",
  "city-list",
  "not-understood",
] as const;
export type LineRole = (typeof lineRoles)[number];

/** A line with its role and the key of the theme, part, section or focus point it belongs to. */
export type LineAccount = { readonly line: number; readonly role: LineRole; readonly subject: string | null };
