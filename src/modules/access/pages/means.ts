import { dayOf } from "../../../lib/day.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { accessState, type WayIn } from "../domain/way-in.ts";
import { accountTexts } from "../texts/accounts.ts";

/** By what somebody comes in, in one line; empty when by nothing yet. */
export function meansInWords(view: View, { hasApp, passkeys, organisations }: WayIn): string {
  const t = accountTexts[view.language];
  const means = [...(hasApp ? [t.app] : []), ...(passkeys > 0 ? [t.passkeys(passkeys)] : []), ...organisations.map(t.outside)];
  return capitalised(means.join(", "));
}

/** How far somebody is, with the day until which an invitation works. */
export function stateInWords(view: View, way: WayIn): string {
  const t = accountTexts[view.language];
  const state = accessState(way);
  const words = state === "invited" && way.invitedUntil !== null ? t.invitedUntil(dayInWords(view, way.invitedUntil)) : t.states[state];
  return capitalised(words);
}

/** The day of a moment, not its hour: nobody is watched by the minute. */
export const dayInWords = (view: View, moment: Date): string => dateInWords({ on: dayOf(moment), note: null }, view.language);
