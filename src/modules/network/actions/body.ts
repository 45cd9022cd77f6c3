import type { Audience } from "../../../lib/audience.ts";
import type { BodyId } from "../../../lib/ids.ts";
import { boundsOf, endedOn, since } from "../../../lib/period.ts";
import { slugOf } from "../../../lib/text.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/new-id.ts";
import type { BodyAudience } from "../domain/administration-kinds.ts";
import { alreadyOver, beforeItBegan, bodyInItself, changedMeanwhile, kindIsFixed, notYours } from "../domain/administration-refusals.ts";
import type { Body, BodyKind, CourseLine } from "../domain/body.ts";
import { may } from "../domain/policy.ts";
import { bodyNotFound, noNetwork } from "../domain/refusals.ts";
import { rooms } from "../domain/roles.ts";
import { ended } from "../domain/succession.ts";
import { bodiesFor, bodyFor, insertBody, insertSuccession, replaceBody, saveCourse } from "../store/administration/bodies.ts";
import { endSeatRow, seatsIn } from "../store/administration/seats.ts";
import { endMandateRow, mandatesBy } from "../store/mandates.ts";
import { ownNetwork } from "../store/networks.ts";
import type { NetworkTables } from "../tables.ts";

/** What the form of a body says. Other bodies are named by their part of the address. */
export interface BodyForm {
  readonly name: string;
  readonly kind: BodyKind;
  readonly parent: string | null;
  readonly counterpart: string | null;
  readonly task: string | null;
  readonly audience: BodyAudience;
  /** The first day, month or year; null when nobody knows. */
  readonly from: string | null;
}

type Network = Context<NetworkTables>;

/** Adds a body, under an address made from its name. */
export async function addBody(context: Network, form: BodyForm): Promise<Body> {
  if (!may.addBody(context.actor) || form.kind === "administration") throw notYours();
  const network = await ownNetwork(context.tx);
  if (!network) throw noNetwork();
  const id = newId<BodyId>();
  const body: Body = {
    id,
    network: network.id,
    slug: slugOf(form.name) || id,
    ...(await wordsOf(context, id, form)),
    counterpartNote: null,
    note: null,
    otherNames: [],
    period: periodFrom(form.from),
    sources: [],
    version: 1,
    changedAt: context.now,
  };
  const kept = await keepUnderFreeAddress(context, body);
  context.record("network.body-added", `body ${id}`, { ...form });
  return kept;
}

/** Changes a body; its old name stays known. */
export async function changeBody(context: Network, slug: string, form: BodyForm, version: number): Promise<void> {
  const body = await getBody(context, slug);
  if (!may.changeBody(context.actor, body)) throw notYours();
  if (form.kind !== body.kind && (form.kind in rooms || body.kind in rooms)) throw kindIsFixed(body.id);
  const changed: Body = {
    ...body,
    ...(await wordsOf(context, body.id, form)),
    otherNames: form.name === body.name ? body.otherNames : [...new Set([...body.otherNames, body.name])],
    period: form.from === body.period.from.on ? body.period : { ...body.period, from: { on: form.from, note: null } },
    version: version + 1,
    changedAt: context.now,
  };
  if (!(await replaceBody(context.tx, changed))) throw changedMeanwhile(body.id);
  context.record("network.body-changed", `body ${body.id}`, { ...form });
}

/** What the form of a body's task and course says. */
export interface CourseForm {
  readonly task: string | null;
  /** For which time, such as "2026-2030"; null when there is no course. */
  readonly periodWords: string | null;
  readonly lines: readonly CourseLine[];
}

/** Changes what a body does and which course it set itself. */
export async function changeCourse(context: Network, slug: string, form: CourseForm, version: number): Promise<void> {
  const body = await getBody(context, slug);
  if (!may.changeCourse(context.actor, body)) throw notYours();
  const changed: Body = { ...body, task: form.task, version: version + 1, changedAt: context.now };
  if (!(await replaceBody(context.tx, changed))) throw changedMeanwhile(body.id);
  if (form.periodWords !== null) {
    await saveCourse(context.tx, body.id, { periodWords: form.periodWords, isArranged: false, lines: form.lines, sources: [] });
  }
  context.record("network.course-changed", `body ${body.id}`, { ...form });
}

/** Ends a body on a day, with the seats in it and the mandates that it gave: nothing in it stays open. */
export async function endBody(context: Network, slug: string, day: string, successor: string | null, version: number): Promise<void> {
  const body = await getBody(context, slug);
  if (!may.changeBody(context.actor, body)) throw notYours();
  const next = successor === null ? null : await getBody(context, successor);
  if (next?.id === body.id) throw bodyInItself(body.id);
  const { notBefore, notAfter } = boundsOf(body.period);
  if (day < notBefore) throw beforeItBegan(body.id, notBefore);
  if (day >= notAfter) throw alreadyOver(body.id);
  const over: Body = { ...body, period: endedOn(body.period, day), version: version + 1, changedAt: context.now };
  if (!(await replaceBody(context.tx, over))) throw changedMeanwhile(body.id);
  if (next !== null) await insertSuccession(context.tx, body.id, next.id);
  await endWhatIsIn(context, body, day);
  context.record("network.body-ended", `body ${body.id}`, { day, successor: next?.id ?? null });
}

async function endWhatIsIn(context: Network, body: Body, day: string): Promise<void> {
  const sitting = { ...context.actor, audiences: [...context.actor.audiences, `body:${body.id}` as const] };
  for (const seat of await seatsIn(context.tx, sitting, body.id, day)) {
    const { notBefore } = boundsOf(seat.period);
    if (!(await endSeatRow(context.tx, ended(seat, day < notBefore ? notBefore : day, context.now)))) throw changedMeanwhile(seat.id);
  }
  for (const mandate of await mandatesBy(context.tx, sitting, body.id)) {
    if (mandate.untilOn <= day) continue;
    const until = day < mandate.fromOn ? mandate.fromOn : day;
    const over = { ...mandate, untilOn: until, version: mandate.version + 1, changedAt: context.now };
    if (!(await endMandateRow(context.tx, over))) throw changedMeanwhile(mandate.id);
  }
}

async function getBody(context: Network, slug: string): Promise<Body> {
  const body = await bodyFor(context.tx, context.actor, slug);
  if (!body) throw bodyNotFound(slug);
  return body;
}

async function wordsOf(context: Network, id: BodyId, { name, kind, parent, counterpart, task, audience }: BodyForm) {
  const above = parent === null ? null : await getBody(context, parent);
  const beside = counterpart === null ? null : await getBody(context, counterpart);
  if (above?.id === id || beside?.id === id) throw bodyInItself(id);
  await refuseRing(context, id, above);
  const words: Pick<Body, "name" | "kind" | "parent" | "counterpart" | "task" | "audience"> = {
    name,
    kind,
    parent: above?.id ?? null,
    counterpart: beside?.id ?? null,
    task,
    audience: audienceOf(id, audience),
  };
  return words;
}

/** A body may not stand below a body that stands below itself. */
async function refuseRing(context: Network, id: BodyId, parent: Body | null): Promise<void> {
  const all = new Map((await bodiesFor(context.tx, context.actor)).map((body) => [body.id, body]));
  let above = parent;
  while (above !== null) {
    if (above.id === id) throw bodyInItself(id);
    above = above.parent === null ? null : (all.get(above.parent) ?? null);
  }
}

const audienceOf = (id: BodyId, audience: BodyAudience): Audience => (audience === "body" ? `body:${id}` : audience);

const periodFrom = (from: string | null): Body["period"] =>
  from === null ? { ...since(""), from: { on: null, note: null } } : since(from);

/** The first address that is free: also one that is taken by a body of which the actor may not know. */
async function keepUnderFreeAddress(context: Network, body: Body): Promise<Body> {
  for (let place = 1; ; place++) {
    const placed = place === 1 ? body : { ...body, slug: `${body.slug}-${place}` };
    if (await insertBody(context.tx, placed)) return placed;
  }
}
