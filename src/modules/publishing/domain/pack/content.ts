import type { Audience } from "../../../../lib/audience.ts";
import type { PartialDate } from "../../../../lib/partial-date.ts";
import type { PackAccount, PackVerdict } from "./verdict.ts";

/** Something with a page of its own, and who may see it. */
interface Shown {
  /** Path of its page. */
  readonly address: string;
  readonly audience: Audience;
}

/** Something that is only named, with where it is found. */
export interface PackName {
  readonly name: string;
  readonly address: string;
}

/** Everything that a paper can tell, as whoever asks may know it; which parts of it are told is chosen. */
export interface PackContent {
  readonly agenda: Shown & { readonly id: string; readonly themeWord: PackWord; readonly pointWord: PackWord };
  /** Null for the whole network. */
  readonly body: (PackName & Pick<Shown, "audience">) | null;
  /** Whether it tells of the whole agenda: asked for, or because nobody recorded what the body is about. */
  readonly isWhole: boolean;
  readonly themes: readonly PackTheme[];
  /** Every theme of the agenda: what belongs here through a focus point can stand in another one. */
  readonly allThemes: readonly PackThemeHead[];
  readonly progress: readonly PackProgress[];
  readonly asks: readonly PackAsk[];
  readonly offers: readonly PackOffer[];
  readonly initiatives: readonly PackInitiative[];
  /** Null for whoever may follow no round. */
  readonly rounds: readonly PackRound[] | null;
  readonly targets: readonly PackTarget[];
  readonly deadlines: readonly PackDeadline[];
  readonly moments: readonly PackMoment[];
  readonly positions: readonly PackPosition[];
  readonly meetings: readonly PackMeeting[];
  readonly bodies: readonly PackBody[];
}

/** A word in singular and plural. */
interface PackWord {
  readonly one: string;
  readonly many: string;
}

export interface PackThemeHead extends Shown {
  readonly id: string;
  /** What stands on its mark. */
  readonly label: string;
  readonly title: string;
}

export interface PackTheme extends PackThemeHead {
  readonly summary: string;
  readonly points: readonly PackPoint[];
}

export interface PackPoint extends Shown {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  /** How many cities act on it today. */
  readonly cities: number;
}

/** How a theme, or the whole, stands by the published rule, in the words of its page. */
export interface PackProgress {
  /** Null for the whole. */
  readonly theme: string | null;
  readonly acting: number;
  readonly members: number;
  readonly participations: number;
  readonly freshness: string;
  readonly milestones: string;
}

/** Something dated that was said of a statement, with where that is told. */
export interface PackEvent {
  readonly date: PartialDate;
  readonly sentence: string;
  readonly sources: readonly string[];
}

interface Stated extends Shown {
  readonly code: string;
  readonly wording: string;
  readonly theme: string;
  readonly certainty: "high" | "middle" | "low";
  readonly note: string | null;
  /** What happened, the earliest first; only what has a date. */
  readonly events: readonly PackEvent[];
}

export interface PackAsk extends Stated {
  readonly addressee: string;
  readonly verdict: PackVerdict;
}

export interface PackOffer extends Stated {
  readonly partners: readonly string[];
  readonly account: PackAccount;
}

export interface PackInitiative extends Shown {
  readonly title: string;
  readonly theme: string;
  readonly state: "idea" | "planned" | "running" | "pilot" | "finished" | "stopped" | "unknown";
  readonly stateWords: string;
  /** First and last year in the words of the source. */
  readonly started: string | null;
  readonly ended: string | null;
  readonly isNetworkWide: boolean;
  readonly cities: readonly PackName[];
  readonly freshness: "fresh" | "fading" | "past" | "never";
  /** The day of the last confirmation; null when there never was one. */
  readonly confirmedOn: string | null;
}

export interface PackRound extends Shown {
  readonly title: string;
  readonly opens: string;
  readonly closes: string;
  readonly state: "planned" | "open" | "closed" | "cancelled";
  readonly cities: readonly PackResponse[];
}

/** What one city, or the whole, was asked in a round and answered. */
export interface PackResponse {
  /** Null for what was asked for the whole. */
  readonly city: string | null;
  readonly asked: number;
  readonly answered: number;
  /** Of which nobody is known who could be asked. */
  readonly withoutOwner: number;
}

export interface PackTarget extends Shown {
  readonly code: string;
  readonly statement: string;
  readonly scope: string;
  /** By when, in words; null when the agenda names no term. */
  readonly term: string | null;
  readonly outcome: string;
}

/** What the agenda says must be ready by a date, and what targets and offers on the same lines say came of it. */
export interface PackDeadline {
  readonly due: PartialDate;
  readonly sentence: string;
  readonly theme: string | null;
  readonly isPast: boolean;
  readonly cameOf: readonly PackCame[];
}

export interface PackCame {
  readonly subject: "target" | "offer";
  readonly code: string;
  readonly verdict: PackVerdict | PackAccount;
}

/** Something dated in the life of the agenda. */
export interface PackMoment {
  readonly date: PartialDate;
  readonly sentence: string;
  /** Null when it belongs to none. */
  readonly theme: string | null;
  readonly address: string | null;
  readonly sources: readonly string[];
}

export interface PackPosition extends Shown {
  readonly title: string;
  readonly form: string;
  readonly taken: PartialDate;
  readonly addressees: readonly string[];
  readonly summary: string;
  readonly outcome: string;
  readonly verdict: PackVerdict;
}

export interface PackMeeting extends Shown {
  readonly title: string;
  readonly begins: PartialDate;
  readonly when: string;
  readonly place: string | null;
  readonly status: string;
  readonly isToCome: boolean;
}

export interface PackBody extends Shown {
  readonly name: string;
  readonly kind: string;
  readonly seats: readonly PackSeat[];
}

export interface PackSeat {
  readonly audience: Audience;
  readonly role: string;
  readonly state: "held" | "vacant" | "candidate";
  /** Null for whoever may not know the name, and where nobody sits. */
  readonly person: string | null;
  readonly sender: string | null;
  /** From when until when, and what is not certain of it, in words. */
  readonly period: string;
}
