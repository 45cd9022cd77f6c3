import { Refusal } from "../../../lib/refusal.ts";

/** No agenda was loaded yet: there is nothing to show. */
export const noAgenda = () => new Refusal("unavailable", "agenda.none");

/** No agenda has this period. */
export const agendaNotFound = (period: string) => new Refusal("not-found", "agenda.not-found", { period });

/** This agenda has no theme at this place. */
export const themeNotFound = (agenda: string, position: string) => new Refusal("not-found", "agenda.theme-not-found", { agenda, position });

/** This agenda has no focus point with this code. */
export const focusPointNotFound = (agenda: string, code: string) =>
  new Refusal("not-found", "agenda.focus-point-not-found", { agenda, code });

/** This agenda has no ask with this code. */
export const askNotFound = (agenda: string, code: string) => new Refusal("not-found", "agenda.ask-not-found", { agenda, code });

/** This agenda has no offer with this code. */
export const offerNotFound = (agenda: string, code: string) => new Refusal("not-found", "agenda.offer-not-found", { agenda, code });

/** This agenda has no target with this code. */
export const targetNotFound = (agenda: string, code: string) => new Refusal("not-found", "agenda.target-not-found", { agenda, code });

/** No initiative has this address, and none had it as a former id. */
export const initiativeNotFound = (slug: string) => new Refusal("not-found", "agenda.initiative-not-found", { slug });

/** There is no tie between focus points with this id. */
export const tieNotFound = (id: string) => new Refusal("not-found", "agenda.tie-not-found", { id });
