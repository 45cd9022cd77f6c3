import type { AgendaId, BodyId, FocusPointId, MeetingId, NetworkId, ThemeId } from "../../../lib/ids.ts";
import type { Bilingual } from "../../../lib/language.ts";
import type { PartialDate } from "../../../lib/partial-date.ts";
import type { Kept } from "./kept.ts";

/** Where an agenda can be in its life. */
export const agendaStates = ["draft", "adopted", "closed"] as const;
export type AgendaState = (typeof agendaStates)[number];

/** What a remark on an agenda can be about; a reading note belongs to one part of the content. */
export const remarkKinds = [
  "inconsistency",
  "way-of-working",
  "reading-note-agenda",
  "reading-note-outcomes",
  "reading-note-offers",
  "reading-note-initiatives",
  "reading-note-positions",
] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** A word in singular and plural. */
export interface LevelWord {
  readonly one: string;
  readonly many: string;
}

/** What the levels of an agenda are called. */
export interface AgendaWords {
  readonly theme: Bilingual<LevelWord>;
  readonly focusPoint: Bilingual<LevelWord>;
}

/** The document that came after an agenda. */
export interface Successor {
  readonly title: string;
  readonly year: number;
  readonly note: string;
  readonly source: string;
}

/** When an agenda was adopted, by whom, and where that is told. */
export interface Adoption {
  readonly on: string;
  /** In words. */
  readonly by: string;
  readonly body: BodyId | null;
  /** The meeting at which. */
  readonly meeting: MeetingId | null;
  readonly source: string;
}

/** What a network sets out to do in a period. */
export interface Agenda extends Kept {
  readonly id: AgendaId;
  readonly network: NetworkId;
  readonly title: string;
  readonly subtitle: string;
  readonly publisher: string;
  readonly state: AgendaState;
  readonly fromYear: number;
  readonly untilYear: number;
  /** Null while nobody adopted it. */
  readonly adopted: Adoption | null;
  readonly predecessor: string | null;
  readonly successor: Successor | null;
  readonly words: AgendaWords;
}

/** What an agenda promises to have by a date. */
export interface Deadline {
  readonly due: PartialDate;
  readonly sentence: string;
  readonly theme: ThemeId;
  readonly lines: readonly number[];
}

/** Where the text refers to another chapter, and whether it refers to the right one. */
export interface CrossReference {
  readonly fromTheme: ThemeId;
  readonly fromPoint: FocusPointId | null;
  readonly line: number;
  readonly printed: string;
  readonly meantTheme: ThemeId | null;
  readonly meantPoint: FocusPointId | null;
  readonly meantWords: string;
  readonly isRight: boolean;
  readonly explanation: string | null;
}

/** What is odd in the document, how the network works, or how to read the content. */
export interface AgendaRemark {
  readonly kind: RemarkKind;
  /** What it is about, in a word. */
  readonly topic: string | null;
  readonly sentence: string;
  readonly lines: readonly number[];
}

/** A party that an agenda names as a partner. */
export interface Partner {
  readonly name: string;
  readonly lines: readonly number[];
}

/** A programme, law or report that an agenda names. */
export interface Programme {
  readonly name: string;
  readonly theme: ThemeId | null;
  readonly lines: readonly number[];
}

/** An agenda with what it says outside its themes. */
export interface FullAgenda extends Agenda {
  readonly deadlines: readonly Deadline[];
  readonly crossReferences: readonly CrossReference[];
  readonly remarks: readonly AgendaRemark[];
  readonly partners: readonly Partner[];
  readonly programmes: readonly Programme[];
}
