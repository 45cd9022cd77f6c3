import type { Agenda, AgendaState } from "./agenda.ts";
import { agendaNotInState } from "./succession-refusals.ts";

/** Every step in the life of an agenda. The diagram in the README is checked against this table. */
export const agendaSteps = {
  adopt: { from: ["draft"], to: "adopted" },
  close: { from: ["adopted"], to: "closed" },
} as const satisfies Readonly<Record<string, { readonly from: readonly AgendaState[]; readonly to: AgendaState }>>;
export type AgendaStep = keyof typeof agendaSteps;

/** Whether an agenda can take a step now. */
export const canTake = (step: AgendaStep, { state }: Pick<Agenda, "state">): boolean =>
  agendaSteps[step].from.some((from) => from === state);

/** The state after a step; refuses when the agenda is not in a state that allows it. */
export function stateAfter(step: AgendaStep, agenda: Pick<Agenda, "id" | "state">): AgendaState {
  if (!canTake(step, agenda)) throw agendaNotInState(agenda.id, agenda.state, agendaSteps[step].from);
  return agendaSteps[step].to;
}
