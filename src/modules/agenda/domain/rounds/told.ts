import type { CityId } from "../../../../lib/ids.ts";
import type { ConfirmationKind, ConfirmedKind } from "../confirmation.ts";
import type { InitiativeState } from "../initiative.ts";
import type { Account } from "../offer.ts";
import type { RoundItem } from "./round.ts";

/** What is written now about something that is asked, as far as whoever is asked may know it. */
export interface ToldRecord {
  readonly kind: ConfirmedKind;
  readonly record: string;
  readonly version: number;
  readonly title: string;
  readonly address: string;
  readonly summary: string | null;
  /** How far it is: of an initiative its state, of an offer its account. */
  readonly state: { readonly of: "initiative"; readonly is: InitiativeState } | { readonly of: "offer"; readonly is: Account };
  /** The state as a source words it; null when none does. */
  readonly stateNote: string | null;
  readonly points: readonly { readonly code: string; readonly title: string }[];
  readonly items: readonly ToldItem[];
}

/** One thing that is asked about a record: for a city, or for the whole. */
export interface ToldItem extends Pick<RoundItem, "number" | "answer" | "note" | "escalateTo" | "owner"> {
  readonly city: { readonly id: CityId; readonly name: string; readonly state: InitiativeState | null } | null;
  /** What was last said of it, in this round or before; null when nothing ever was. */
  readonly last: { readonly at: Date; readonly answer: ConfirmationKind } | null;
}
