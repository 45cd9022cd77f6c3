import { dayOf } from "../../../../lib/day.ts";
import type { BodyId } from "../../../../lib/ids.ts";
import type { Language } from "../../../../lib/language.ts";
import { ask } from "../../../../platform/jobs/jobs.ts";
import { newId } from "../../../../platform/new-id.ts";
import type { RoundId } from "../../domain/confirmation.ts";
import { may } from "../../domain/policy.ts";
import { agendaNotFound } from "../../domain/refusals.ts";
import { badRoundDays, nothingToAsk, notYourRound, roundIsOver, roundNotFound } from "../../domain/rounds/refusals.ts";
import { dayProblem, type Round, type RoundDays, stateOn } from "../../domain/rounds/round.ts";
import type { RoundSelection } from "../../domain/rounds/selection.ts";
import { agendaAt } from "../../store/agendas.ts";
import { insertRound, markEnded, roundWith } from "../../store/rounds/rounds.ts";
import type { RoundContext } from "./context.ts";
import { asking, fillRound } from "./filling.ts";

/** The kind of job that sends what a round has to send. */
export const sendRound = "rounds.send";

/** A round as somebody plans it. */
export interface RoundPlan {
  readonly title: string;
  readonly body: BodyId | null;
  readonly selection: RoundSelection;
  readonly days: RoundDays;
  readonly language: Language;
}

/** Opens a round over a selection: today at once, later by the clock. */
export async function openRound(context: RoundContext, plan: RoundPlan): Promise<RoundId> {
  const { tx, actor, now, record } = context;
  const { personId } = actor;
  if (personId === null || !may.openRound(actor, plan.body)) throw notYourRound();
  if (!(await agendaAt(tx, actor, plan.selection.agenda))) throw agendaNotFound(plan.selection.agenda);
  const today = dayOf(now);
  const problem = dayProblem(plan.days, today);
  if (problem !== null) throw badRoundDays(problem);
  if ((await asking(tx, actor, plan, now)).length === 0) throw nothingToAsk();

  const round: Round = {
    ...plan,
    id: newId<RoundId>(),
    person: personId,
    filledAt: null,
    endedAt: null,
    isCancelled: false,
    audience: "network",
    version: 1,
    changedAt: now,
  };
  await insertRound(tx, round);
  record("agenda.round-opened", `round ${round.id}`, { title: plan.title, selection: plan.selection, days: plan.days });
  if (plan.days.opens === today) {
    await fillRound(context, actor, round);
    await ask(tx, sendRound, round.id, now);
  }
  return round.id;
}

/** Ends a round before its day, or takes it back: from then on its links open nothing, and nothing more is sent. */
export async function endRound(context: RoundContext, id: string, isCancelled: boolean): Promise<void> {
  const { tx, actor, now, record } = context;
  const round = await roundWith(tx, actor, id);
  if (!round) throw roundNotFound(id);
  if (!may.openRound(actor, round.body)) throw notYourRound();
  const state = stateOn(round, dayOf(now));
  if (state === "closed" || state === "cancelled") throw roundIsOver(id);
  if (!(await markEnded(tx, round.id, isCancelled, now))) throw roundIsOver(id);
  record(isCancelled ? "agenda.round-cancelled" : "agenda.round-ended", `round ${id}`);
}
