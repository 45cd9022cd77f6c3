import type { View } from "../../../../lib/view.ts";
import { mandateKey, seatKey, substituteKey } from "../../domain/guard.ts";
import type { NamedSeat } from "../../store/administration/seats.ts";
import type { NamedMandate } from "../../store/mandates.ts";
import type { NamedOffice } from "../../store/offices.ts";
import { administrationTexts } from "../../texts/administration.ts";
import { guardTexts } from "../../texts/guard.ts";
import type { Candidate } from "./candidates.tsx";
import { officeInWords } from "./people.tsx";
import { roleWords } from "./seats.tsx";

/** One thing that somebody can take over. */
export interface PlanItem {
  readonly key: string;
  readonly label: string;
  /** What it is called when nobody takes over. */
  readonly untaken: string;
  /** Who may be chosen; null when whoever asks may not choose here. */
  readonly candidates: readonly Candidate[] | null;
}

/** What hangs on those who leave, as far as it is shown. */
export interface Hangings {
  readonly leavers: ReadonlySet<string>;
  readonly seats: readonly { readonly seat: NamedSeat; readonly candidates: readonly Candidate[] | null }[];
  readonly mandates: readonly { readonly mandate: NamedMandate; readonly candidates: readonly Candidate[] }[];
  readonly others: readonly { readonly key: string; readonly title: string; readonly candidates: readonly Candidate[] }[];
}

/** Everything that somebody can take over, in the order in which it is shown. */
export function planItems(view: View, { leavers, seats, mandates, others }: Hangings): readonly PlanItem[] {
  const t = guardTexts[view.language];
  return [
    ...seats.flatMap(({ seat, candidates }) => seatItems(view, seat, leavers, candidates)),
    ...mandates.map(({ mandate, candidates }) => ({
      key: mandateKey(mandate),
      label: mandateLabel(view, mandate),
      untaken: t.lapses,
      candidates,
    })),
    ...others.map(({ key, title, candidates }) => ({ key, label: title, untaken: t.staysVacant, candidates })),
  ];
}

function seatItems(view: View, seat: NamedSeat, leavers: ReadonlySet<string>, candidates: PlanItem["candidates"]): readonly PlanItem[] {
  const t = guardTexts[view.language];
  const goes = seat.person !== null && leavers.has(seat.person);
  const stops = seat.substitute !== null && leavers.has(seat.substitute);
  return [
    ...(goes ? [{ key: seatKey(seat), label: seatLabel(view, seat), untaken: t.staysVacant, candidates }] : []),
    ...(stops ? [{ key: substituteKey(seat), label: substituteLabel(view, seat), untaken: t.noSubstitute, candidates }] : []),
  ];
}

/** A seat with its body and who sits in it. */
export const seatLabel = (view: View, seat: NamedSeat): string =>
  guardTexts[view.language].held(
    administrationTexts[view.language].seatTitle(roleWords(view, seat), seat.bodyName),
    seat.personName ?? administrationTexts[view.language].nobody.toLowerCase(),
  );

const substituteLabel = (view: View, seat: NamedSeat): string =>
  guardTexts[view.language].standsIn(
    administrationTexts[view.language].seatTitle(roleWords(view, seat), seat.bodyName),
    seat.substituteName ?? "",
  );

/** A mandate with who gave it and who holds it. */
export const mandateLabel = (view: View, mandate: NamedMandate): string =>
  guardTexts[view.language].mandate(mandate.subject, mandate.bodyName, mandate.toPersonName ?? mandate.toBodyName ?? "");

/** An office with whose it is. */
export const officeLabel = (view: View, office: NamedOffice): string => `${office.personName}: ${officeInWords(view, office)}`;

/** What an item of an earlier plan was, for telling that it changed. */
export interface FoundItem {
  readonly office?: NamedOffice | null;
  readonly seat?: NamedSeat | null;
  readonly mandate?: NamedMandate | null;
}

/** An item that changed, in words; what cannot be seen any more is not named. */
export function changedLabel(view: View, { office, seat, mandate }: FoundItem): string {
  if (office) return officeLabel(view, office);
  if (seat) return seatLabel(view, seat);
  if (mandate) return mandateLabel(view, mandate);
  return guardTexts[view.language].unknownItem;
}
