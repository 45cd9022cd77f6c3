import type { BodyId, MeetingId } from "../../../lib/ids.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { BodyAdoptions, MeetingOutcomes } from "../pages/origins.tsx";
import { agendasAdoptedAt, agendasAdoptedBy, outcomesOfMeeting } from "../store/origins.ts";
import type { AgendaReads } from "../tables.ts";

/** For the page of a meeting: what of the agenda was adopted or came up there; null when nothing did. */
export async function meetingOutcomesPanel<Tables extends AgendaReads>(
  { db, actor, view }: Visit<Tables>,
  { id }: { readonly id: MeetingId },
): Promise<Markup | null> {
  const [agendas, outcomes] = await Promise.all([agendasAdoptedAt(db, actor, id), outcomesOfMeeting(db, actor, id)]);
  return agendas.length + outcomes.length === 0 ? null : <MeetingOutcomes view={view} agendas={agendas} outcomes={outcomes} />;
}

/** For the page of a body: the agendas that it adopted; null when it adopted none. */
export async function bodyAdoptionsPanel<Tables extends AgendaReads>(
  { db, actor, view }: Visit<Tables>,
  { id }: { readonly id: BodyId },
): Promise<Markup | null> {
  const agendas = await agendasAdoptedBy(db, actor, id);
  return agendas.length === 0 ? null : <BodyAdoptions view={view} agendas={agendas} />;
}
