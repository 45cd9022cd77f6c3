import type { Language } from "./language.ts";

/** A document as content alone. How it looks is decided where it is drawn: as PDF or for Word. */
export interface Paper {
  readonly language: Language;
  readonly title: string;
  /** Stands below the title; null when there is nothing to add. */
  readonly subtitle: string | null;
  /** Whose document it is. */
  readonly network: string;
  /** The lasting address of what the paper shows, in full: it stands in the foot of every page. */
  readonly address: string;
  /** The day on which things stood so: a day of the calendar, such as 2026-11-24. */
  readonly date: string;
  /** Whether a table of contents stands before the first part. */
  readonly hasContents: boolean;
  /** A sheet has two sides, divided by its one page break, and is set as small as it takes to fit them. Left out for a paper that runs on. */
  readonly isSheet?: boolean;
  readonly parts: readonly Part[];
}

/** The files that a paper can become: PDF, and what Word opens. */
export const paperForms = ["pdf", "docx"] as const;
export type PaperForm = (typeof paperForms)[number];

export type Part = Heading | Paragraph | List | Definitions | Table | Figure | Note | PageBreak;

export type Level = 1 | 2 | 3;

export interface Heading {
  readonly kind: "heading";
  readonly level: Level;
  readonly words: Words;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly words: Words;
}

export interface List {
  readonly kind: "list";
  readonly isNumbered: boolean;
  readonly items: readonly Words[];
}

export interface Definitions {
  readonly kind: "definitions";
  readonly items: readonly Definition[];
}

export interface Definition {
  readonly term: Words;
  readonly told: Words;
}

export interface Table {
  readonly kind: "table";
  readonly caption: Words;
  readonly heads: readonly Head[];
  /** Each as long as the heads. */
  readonly rows: readonly (readonly Words[])[];
  /** Whether the first cell of a row says what the row is about. */
  readonly hasRowHeads: boolean;
}

/** The head of a column. Numbers stand under each other by their last digit. */
export interface Head {
  readonly words: Words;
  readonly holds: "text" | "numbers";
}

export interface Figure {
  readonly kind: "figure";
  /** A drawing that needs nothing else: with a viewBox, colours as attributes, and no styles, pictures or scripts from outside. */
  readonly svg: string;
  /** What the drawing says, for whoever does not see it. Without it there is no paper. */
  readonly alternative: string;
  readonly caption: Words;
}

/** A remark that stands apart. */
export interface Note {
  readonly kind: "note";
  readonly words: Words;
}

export interface PageBreak {
  readonly kind: "page-break";
}

/** Running text, in pieces. */
export type Words = readonly Run[];

/** A piece of running text that looks the same throughout. */
export interface Run {
  readonly text: string;
  /** Where it leads, in full; null when nowhere. */
  readonly address: string | null;
  readonly stress: "none" | "strong" | "soft";
  /** Its language, where that is not the language of the paper. */
  readonly language: Language | null;
}

/** What a constructor takes for words: a text, a piece, or several of them. */
export type Wording = string | Run | readonly (string | Run)[];

export const heading = (level: Level, words: Wording): Heading => ({ kind: "heading", level, words: wordsFrom(words) });

export const paragraph = (words: Wording): Paragraph => ({ kind: "paragraph", words: wordsFrom(words) });

export const list = (items: readonly Wording[]): List => ({ kind: "list", isNumbered: false, items: items.map(wordsFrom) });

export const numbered = (items: readonly Wording[]): List => ({ kind: "list", isNumbered: true, items: items.map(wordsFrom) });

/** Terms, each with what is told of it. */
export const definitions = (items: readonly (readonly [term: Wording, told: Wording])[]): Definitions => ({
  kind: "definitions",
  items: items.map(([term, told]) => ({ term: wordsFrom(term), told: wordsFrom(told) })),
});

/** A table of which the first cell heads its row, unless it is said otherwise. */
export const table = (made: {
  readonly caption: Wording;
  readonly heads: readonly (string | Head)[];
  readonly rows: readonly (readonly Wording[])[];
  readonly hasRowHeads?: boolean;
}): Table => ({
  kind: "table",
  caption: wordsFrom(made.caption),
  heads: made.heads.map((head) => (typeof head === "string" ? { words: wordsFrom(head), holds: "text" } : head)),
  rows: made.rows.map((cells) => cells.map(wordsFrom)),
  hasRowHeads: made.hasRowHeads ?? true,
});

/** The head of a column of numbers. */
export const numbersUnder = (words: Wording): Head => ({ words: wordsFrom(words), holds: "numbers" });

export const figure = (made: { readonly svg: string; readonly alternative: string; readonly caption: Wording }): Figure => ({
  kind: "figure",
  svg: made.svg,
  alternative: made.alternative,
  caption: wordsFrom(made.caption),
});

export const note = (words: Wording): Note => ({ kind: "note", words: wordsFrom(words) });

export const pageBreak: PageBreak = { kind: "page-break" };

/** Text that leads somewhere; only an address of the web or of mail becomes a link. */
export const link = (text: string, address: string): Run => ({ ...plain(text), address });

export const strong = (text: string): Run => ({ ...plain(text), stress: "strong" });

export const soft = (text: string): Run => ({ ...plain(text), stress: "soft" });

/** Text in a language of its own. */
export const spoken = (language: Language, text: string): Run => ({ ...plain(text), language });

const plain = (text: string): Run => ({ text, address: null, stress: "none", language: null });

const wordsFrom = (wording: Wording): Words => {
  if (typeof wording === "string") return [plain(wording)];
  return "text" in wording ? [wording] : wording.map((piece) => (typeof piece === "string" ? plain(piece) : piece));
};
