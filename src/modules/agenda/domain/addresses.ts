import type { AgendaId } from "../../../lib/ids.ts";
import type { EventSubjectKind } from "./dated-event.ts";

/** Where a theme is found: by its place in the agenda. */
export const themeAddress = (agenda: AgendaId, position: number): string => `/agenda/${agenda}/thema/${position}`;

/** Where a focus point is found. */
export const focusPointAddress = (agenda: AgendaId, code: string): string => `/agenda/${agenda}/speerpunt/${code}`;

/** Where an ask is found. */
export const askAddress = (agenda: AgendaId, code: string): string => `/agenda/${agenda}/vraag/${code}`;

/** Where an offer is found. */
export const offerAddress = (agenda: AgendaId, code: string): string => `/agenda/${agenda}/aanbod/${code}`;

/** Where a target is found. */
export const targetAddress = (agenda: AgendaId, code: string): string => `/agenda/${agenda}/doel/${code}`;

/** Where the subject of an event is found; the code of a theme is its place. */
export function subjectAddress(kind: EventSubjectKind, agenda: AgendaId, code: string): string {
  if (kind === "theme") return themeAddress(agenda, Number(code));
  return { ask: askAddress, offer: offerAddress, target: targetAddress }[kind](agenda, code);
}

/** Where an agenda is found. */
export const agendaAddress = (agenda: AgendaId): string => `/agenda/${agenda}`;

/** Where it stands what follows an agenda. */
export const successionAddress = (agenda: AgendaId): string => `/agenda/${agenda}/opvolging`;

/** Where it stands what came of each part of an agenda. */
export const accountAddress = (agenda: AgendaId): string => `/agenda/${agenda}/verantwoording`;

/** Where it stands what was told in rounds to have changed. */
export const toldChangesAddress = "/gemelde-wijzigingen";

/** Where an initiative is found. */
export const initiativeAddress = (slug: string): string => `/initiatieven/${slug}`;
