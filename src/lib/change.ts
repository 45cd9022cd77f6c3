import type { Language } from "./language.ts";
import type { PartialDate } from "./partial-date.ts";

/**
 * What a change is: what a record says was changed here, something happened to what it asks or offers, it was decided how a
 * point goes on, a city confirmed, a position was taken, people met, a city said something beside its figure.
 */
export const changeKinds = ["version", "event", "fate", "confirmation", "position", "meeting", "reply"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Something that changed, as the log of changes and its feeds tell it. Each module makes those of its own subject. */
export interface Change {
  readonly kind: ChangeKind;
  /** Stays the same for as long as the change is told, and is that of no other. */
  readonly id: string;
  /** What it is about, in words of the interface: "Vraag 3.1"; null when the title says it. */
  readonly label: string | null;
  readonly title: string;
  /** Dutch for the words of the content; those of the interface are in the language of who asks. */
  readonly titleLanguage: Language;
  /** What was done, in words of the interface; null when the title says it. */
  readonly act: string | null;
  /** Why, in the words of who did it; null when not told. */
  readonly reason: string | null;
  /** The organisation for which it was done; null when nobody says. Never a person: feeds are kept by others. */
  readonly organisation: string | null;
  /** The page that tells more. */
  readonly address: string;
  /** The page that shows what it said before beside what it says now; null where there is nothing to compare. */
  readonly difference: string | null;
  /** When it happened in the world; null when it happened here. */
  readonly happened: PartialDate | null;
  /** When it was written down here; null for what came with the starting content. */
  readonly recordedAt: Date | null;
  readonly sources: readonly string[];
  /** The pages that it is about, by their addresses: its own, and those of its theme, focus points and cities. */
  readonly about: readonly string[];
}

/** What somebody looks for in the log, as far as a module can spare itself work by it. */
export interface ChangeChoice {
  /** Undefined for all kinds. */
  readonly kind?: ChangeKind | undefined;
}
