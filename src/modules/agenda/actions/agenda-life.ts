import type { Audience } from "../../../lib/audience.ts";
import { type AgendaId, asId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import type { SearchTables } from "../../../platform/search/tables.ts";
import type { NetworkTables } from "../../network/index.ts";
import type { Adoption, FullAgenda } from "../domain/agenda.ts";
import { stateAfter } from "../domain/agenda-steps.ts";
import { notYourAudience, notYoursToChange, recordChangedMeanwhile } from "../domain/editing/refusals.ts";
import { isMeetingOn, type MeetingHead } from "../domain/origin.ts";
import { may } from "../domain/policy.ts";
import { agendaNotFound } from "../domain/refusals.ts";
import { unsettled } from "../domain/succession.ts";
import {
  adopterUnknown,
  agendaNotInState,
  meetingNotOnDay,
  nextAlreadyBegun,
  nothingToAdopt,
  notLater,
  periodTaken,
  pointsUnsettled,
} from "../domain/succession-refusals.ts";
import { partsForNetwork } from "../store/agenda-parts.ts";
import { bodyHead } from "../store/editing/names.ts";
import { opened, openRecord } from "../store/editing/open-records.ts";
import { recordDoors } from "../store/editing/records.ts";
import { isPeriodTaken } from "../store/editing/taken.ts";
import { focusPointsOf } from "../store/focus-points.ts";
import { agendaAfter, agendaBefore, fatesOf, saveAgendaBefore, showFates, successionsFrom } from "../store/succession.ts";
import type { AgendaReads } from "../tables.ts";
import { initiativesFollow } from "./followers.ts";
import { keepVersion } from "./publication.ts";

type Life = Context<AgendaReads & NetworkTables & SearchTables>;

/** What the form of a next agenda says. */
export interface NextAgenda {
  readonly title: string;
  readonly fromYear: number;
  readonly untilYear: number;
}

/** Begins the agenda that goes on from this one: a draft without themes, for the network alone. */
export async function beginNextAgenda(context: Life, id: string, { title, fromYear, untilYear }: NextAgenda): Promise<AgendaId> {
  const { tx, actor, now, record } = context;
  const agenda = await agendaToRun(context, id);
  const period = `${fromYear}-${untilYear}`;
  // Waits for whoever begins one at the same moment.
  if (await isPeriodTaken(tx, period)) throw periodTaken(period);
  if (agenda.state === "draft") throw agendaNotInState(id, agenda.state, ["adopted", "closed"]);
  const begun = await agendaAfter(tx, actor, agenda.id);
  if (begun !== null) throw nextAlreadyBegun(id, begun);
  if (fromYear <= agenda.fromYear || untilYear < fromYear) throw notLater(period);

  const next = emptyNext(agenda, { id: asId<AgendaId>(period), title, fromYear, untilYear, changedAt: now });
  await keepVersion(context, null, opened("agenda", next), { act: "published", reason: null });
  await saveAgendaBefore(tx, next.id, agenda.id);
  record("agenda.next-begun", `agenda ${next.id}`, { follows: agenda.id });
  return next.id;
}

/** The adoption of an agenda: when, by whom, where that is told, and who sees the agenda from then on. */
export interface AdoptionForm extends Adoption {
  readonly audience: Extract<Audience, "public" | "network">;
  readonly version: number;
}

/** A draft becomes the agenda of the network, with everything in it; what goes on in it can be read from then on. */
export async function adoptAgenda(
  context: Life,
  id: string,
  { audience, version, ...adopted }: AdoptionForm,
  meetings: readonly MeetingHead[] = [],
): Promise<void> {
  const { tx, actor, now, record } = context;
  const before = await agendaToRun(context, id);
  const state = stateAfter("adopt", before);
  if (adopted.body !== null && (await bodyHead(tx, actor, adopted.body)) === null) throw adopterUnknown(adopted.body);
  if (adopted.meeting !== null && !isMeetingOn(meetings, adopted.meeting, adopted.on)) throw meetingNotOnDay(adopted.meeting, adopted.on);
  if (!actor.audiences.includes(audience)) throw notYourAudience();
  if ((await focusPointsOf(tx, actor, before.id)).length === 0) throw nothingToAdopt(id);
  if (before.version !== version) throw recordChangedMeanwhile(id);

  const after: FullAgenda = { ...before, state, adopted, audience, version: version + 1, changedAt: now };
  await keepVersion(context, opened("agenda", before), opened("agenda", after), { act: "published", reason: null });
  if (audience === "public") await publishParts(context, before.id);
  const previous = await agendaBefore(tx, actor, before.id);
  if (previous !== null) await handOver(context, previous, audience);
  record("agenda.adopted", `agenda ${id}`, { audience, ...adopted });
}

/** An agenda ends when something was decided on each of its points; the account of that can be read from then on. */
export async function closeAgenda(context: Life, id: string, reason: string, version: number): Promise<void> {
  const { tx, actor, now, record } = context;
  const before = await agendaToRun(context, id);
  const state = stateAfter("close", before);
  if (before.version !== version) throw recordChangedMeanwhile(id);
  const points = await focusPointsOf(tx, actor, before.id);
  const ids = points.map((point) => point.id);
  const left = unsettled(ids, await fatesOf(tx, actor, before.id), await successionsFrom(tx, actor, before.id));
  if (left.length > 0)
    throw pointsUnsettled(
      id,
      left.map(({ point }) => point),
    );

  const after: FullAgenda = { ...before, state, version: version + 1, changedAt: now };
  await keepVersion(context, opened("agenda", before), opened("agenda", after), { act: "published", reason });
  await showFates(tx, ids, before.audience);
  record("agenda.closed", `agenda ${id}`, { reason });
}

async function agendaToRun({ tx, actor }: Life, id: string): Promise<FullAgenda> {
  const agenda = await recordDoors.agenda.read(tx, actor, id);
  if (!agenda) throw agendaNotFound(id);
  if (!may.runAgenda(actor)) throw notYoursToChange();
  return agenda;
}

type Begun = Pick<FullAgenda, "id" | "title" | "fromYear" | "untilYear" | "changedAt">;

/** The next agenda keeps the network, its publisher, and the words for its levels. */
const emptyNext = (agenda: FullAgenda, begun: Begun): FullAgenda => ({
  ...agenda,
  ...begun,
  subtitle: "",
  state: "draft",
  adopted: null,
  predecessor: agenda.title,
  successor: null,
  deadlines: [],
  crossReferences: [],
  remarks: [],
  partners: [],
  programmes: [],
  audience: "network",
  version: 1,
});

/** What is in the agenda for the network alone is for everybody, as the agenda is. */
async function publishParts(context: Life, agenda: AgendaId): Promise<void> {
  const { tx, actor, now: changedAt } = context;
  for (const { kind, id } of await partsForNetwork(tx, actor, agenda)) {
    const part = await openRecord(tx, actor, kind, id);
    if (part === null) continue;
    const version = part.record.version + 1;
    await keepVersion(context, part, part.kept({ audience: "public", version, changedAt }), { act: "published", reason: null });
  }
}

async function handOver(context: Life, previous: AgendaId, audience: Audience): Promise<void> {
  const { tx, actor } = context;
  const points = await focusPointsOf(tx, actor, previous);
  await showFates(
    tx,
    points.map(({ id }) => id),
    audience,
  );
  await initiativesFollow(context, await successionsFrom(tx, actor, previous));
}
