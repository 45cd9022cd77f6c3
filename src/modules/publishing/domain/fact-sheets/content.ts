/** Something with a page of its own. */
interface Shown {
  /** Path of its page. */
  readonly address: string;
}

/** Everything that a sheet can tell, all of it public. */
export interface SheetContent {
  readonly agenda: Shown & { readonly id: string };
  /** Null for all cities together. */
  readonly city: (Shown & { readonly id: string; readonly name: string; readonly slug: string }) | null;
  /** Null for the whole agenda. */
  readonly theme: SheetTheme | null;
  /** The themes that are told of, in the order of the agenda. */
  readonly themes: readonly SheetTheme[];
  readonly tiles: readonly SheetTile[];
  readonly figures: readonly SheetFigure[];
  /** How many focus points have no public figure at all. */
  readonly unmeasured: number;
  readonly deeds: readonly SheetDeed[];
  readonly targets: readonly SheetTarget[];
  /** How many asks ended how; none for a city, which asks nothing by itself. */
  readonly asks: readonly SheetVerdict[];
  readonly sources: readonly SheetSource[];
}

export interface SheetTheme extends Shown {
  readonly id: string;
  /** What stands on its mark. */
  readonly label: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly position: number;
}

/** A city in its place in the country. */
export interface SheetTile {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly look: "chosen" | "similar" | "other";
}

/** A figure in words, with its course. */
export interface SheetFigure extends Shown {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly themes: readonly string[];
  /** The focus points that it measures itself. */
  readonly measures: readonly string[];
  readonly tables: readonly string[];
  readonly headline: SheetHeadline | null;
  /** Why there is no headline. */
  readonly whyNone: string | null;
  readonly course: readonly SheetPoint[];
  readonly behind: readonly SheetPoint[];
  readonly spread: readonly { readonly area: string; readonly value: number }[];
  readonly replies: readonly SheetReply[];
}

export interface SheetHeadline {
  readonly value: string;
  readonly period: string;
  readonly middle: string | null;
  /** From the lowest to the highest of all cities; null when it is told of one. */
  readonly range: string | null;
  readonly standingWords: string;
  /** What to mind, each by a code. */
  readonly minds: readonly { readonly code: string; readonly words: string }[];
}

/** A point of a line. */
export interface SheetPoint {
  readonly at: number;
  readonly label: string;
  readonly value: number | null;
  readonly missing: string | null;
  readonly status: "final" | "provisional" | "estimated" | "forecast" | "unknown";
  readonly isBridged: boolean;
  readonly breaksBefore: boolean;
}

/** What a city says beside a figure. */
export interface SheetReply {
  readonly heading: string;
  readonly text: string;
  readonly signature: string;
}

/** What is done within a theme, counted. */
export interface SheetDeed {
  readonly theme: string;
  readonly initiatives: number;
  /** Of which are going on. */
  readonly running: number;
}

export interface SheetTarget extends Shown {
  readonly code: string;
  readonly statement: string;
  readonly status: string;
  /** What we reckon to fall to the city; null where the number is not divided. */
  readonly share: string | null;
}

export interface SheetVerdict {
  readonly verdict: "granted" | "partly" | "pending" | "refused" | "overtaken" | "unknown";
  readonly count: number;
}

/** A table that figures come from. */
export interface SheetSource {
  readonly table: string;
  readonly publisher: string;
  readonly licence: string;
  readonly readOn: string | null;
}
