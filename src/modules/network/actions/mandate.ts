import type { MandateId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/new-id.ts";
import type { BodyAudience } from "../domain/administration-kinds.ts";
import {
  alreadyOver,
  beforeItBegan,
  cannotSucceed,
  changedMeanwhile,
  endsBeforeItBegins,
  mandateNotFound,
  notYours,
  oneHolder,
} from "../domain/administration-refusals.ts";
import type { Mandate } from "../domain/mandate.ts";
import { may } from "../domain/policy.ts";
import { bodyNotFound } from "../domain/refusals.ts";
import { bodiesFor, bodyFor } from "../store/administration/bodies.ts";
import { endMandateRow, insertMandate, mandateFor } from "../store/mandates.ts";
import { personFor } from "../store/people.ts";
import type { NetworkTables } from "../tables.ts";

/** What the form of a mandate says; exactly one of person and body is named. */
export interface MandateForm {
  readonly toPerson: string | null;
  /** Part of the address of the body that gets it. */
  readonly toBody: string | null;
  readonly subject: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly capacity: string | null;
  readonly audience: BodyAudience;
}

type Network = Context<NetworkTables>;

/** A body gives a person or another body something to do in its name. */
export async function giveMandate(context: Network, slug: string, form: MandateForm): Promise<MandateId> {
  const body = await bodyFor(context.tx, context.actor, slug);
  if (!body) throw bodyNotFound(slug);
  if (!may.giveMandate(context.actor, body)) throw notYours();
  if ((form.toPerson === null) === (form.toBody === null)) throw oneHolder();
  if (form.untilOn <= form.fromOn) throw endsBeforeItBegins();
  const mandate: Mandate = {
    id: newId<MandateId>(),
    body: body.id,
    ...(await holderOf(context, form)),
    subject: form.subject,
    ask: null,
    fromOn: form.fromOn,
    untilOn: form.untilOn,
    capacity: form.capacity,
    audience: form.audience === "body" ? `body:${body.id}` : form.audience,
    version: 1,
    changedAt: context.now,
  };
  await insertMandate(context.tx, mandate);
  context.record("network.mandate-given", `mandate ${mandate.id}`, { body: body.id, ...form });
  return mandate.id;
}

/** A mandate ends early: this is the first day on which it is over. Answers the body that gave it. */
export async function endMandate(context: Network, id: string, day: string, version: number): Promise<void> {
  const mandate = await mandateFor(context.tx, context.actor, id);
  if (!mandate) throw mandateNotFound(id);
  const body = (await bodiesFor(context.tx, context.actor)).find((one) => one.id === mandate.body);
  if (!body || !may.giveMandate(context.actor, body)) throw notYours();
  if (day < mandate.fromOn) throw beforeItBegan(mandate.id, mandate.fromOn);
  if (day >= mandate.untilOn) throw alreadyOver(mandate.id);
  const over: Mandate = { ...mandate, untilOn: day, version: version + 1, changedAt: context.now };
  if (!(await endMandateRow(context.tx, over))) throw changedMeanwhile(mandate.id);
  context.record("network.mandate-ended", `mandate ${mandate.id}`, { day });
}

async function holderOf(context: Network, { toPerson, toBody }: MandateForm): Promise<Pick<Mandate, "toPerson" | "toBody">> {
  if (toBody !== null) {
    const body = await bodyFor(context.tx, context.actor, toBody);
    if (!body) throw bodyNotFound(toBody);
    return { toBody: body.id, toPerson: null };
  }
  const person = toPerson === null ? null : await personFor(context.tx, context.actor, toPerson);
  if (person?.state !== "present") throw cannotSucceed(toPerson ?? "");
  return { toBody: null, toPerson: person.id };
}
