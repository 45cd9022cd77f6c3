import { Refusal } from "../../../lib/refusal.ts";

/** The agenda is not in a state in which this can be done. */
export const agendaNotInState = (id: string, state: string, needed: readonly string[]) =>
  new Refusal("conflict", "agenda.not-in-state", { id, state, needed });

/** A next agenda was begun already. */
export const nextAlreadyBegun = (id: string, next: string) => new Refusal("conflict", "agenda.next-already-begun", { id, next });

/** An agenda of this period is there already. */
export const periodTaken = (period: string) => new Refusal("conflict", "agenda.period-taken", { period });

/** The next agenda must begin later than the one it goes on from, and not end before it begins. */
export const notLater = (period: string) => new Refusal("invalid", "agenda.not-later", { period });

/** An agenda without a focus point cannot be adopted. */
export const nothingToAdopt = (id: string) => new Refusal("invalid", "agenda.nothing-to-adopt", { id });

/** Nobody said yet what becomes of some focus points, or one was merged with nothing. */
export const pointsUnsettled = (id: string, points: readonly string[]) =>
  new Refusal("conflict", "agenda.points-unsettled", { id, points });

/** The body that is said to have adopted an agenda is not there, or not for whoever says so. */
export const adopterUnknown = (body: string) => new Refusal("invalid", "agenda.adopter-unknown", { body });

/** The meeting at which an agenda is said to be adopted was on another day, or is not known to the day. */
export const meetingNotOnDay = (meeting: string, day: string) => new Refusal("invalid", "agenda.meeting-not-on-day", { meeting, day });
