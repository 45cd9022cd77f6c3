import type { Actor } from "../../../lib/actor.ts";
import { asId, type BodyId, type MeetingId } from "../../../lib/ids.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import { askAddress, focusPointAddress, initiativeAddress, offerAddress } from "../domain/addresses.ts";
import { byCode } from "../domain/code.ts";
import type { AdoptedAgenda, MeetingOutcome } from "../domain/origin.ts";
import type { AgendaTables } from "../tables.ts";

/** The agendas that were adopted at a meeting, the latest first. Ask only for a meeting that the actor may see. */
export const agendasAdoptedAt = (db: Read<AgendaTables>, actor: Actor, meeting: MeetingId): Promise<readonly AdoptedAgenda[]> =>
  adoptedAgendas(db, actor).where("adopted_meeting", "=", meeting).execute();

/** The agendas that a body adopted, the latest first. Ask only for a body that the actor may see. */
export const agendasAdoptedBy = (db: Read<AgendaTables>, actor: Actor, body: BodyId): Promise<readonly AdoptedAgenda[]> =>
  adoptedAgendas(db, actor).where("adopted_body", "=", body).execute();

/** What names a meeting as where it came from: focus points, asks, offers and then initiatives. */
export async function outcomesOfMeeting(db: Read<AgendaTables>, actor: Actor, meeting: MeetingId): Promise<readonly MeetingOutcome[]> {
  const seen = visibleTo(db, actor);
  const points = await seen.selectFrom("focus_point").select(["agenda", "code", "title"]).where("meeting", "=", meeting).execute();
  const asks = await seen.selectFrom("ask").select(["agenda", "code", "wording as title"]).where("meeting", "=", meeting).execute();
  const offers = await seen.selectFrom("offer").select(["agenda", "code", "wording as title"]).where("meeting", "=", meeting).execute();
  const initiatives = await seen
    .selectFrom("initiative")
    .select(["slug", "title"])
    .where("meeting", "=", meeting)
    .orderBy("title")
    .orderBy("id")
    .execute();
  return [
    ...points
      .toSorted(byCode)
      .map((row) => ({ ...row, kind: "focus-point" as const, address: focusPointAddress(asId(row.agenda), row.code) })),
    ...asks.toSorted(byCode).map((row) => ({ ...row, kind: "ask" as const, address: askAddress(asId(row.agenda), row.code) })),
    ...offers.toSorted(byCode).map((row) => ({ ...row, kind: "offer" as const, address: offerAddress(asId(row.agenda), row.code) })),
    ...initiatives.map(({ slug, title }) => ({ kind: "initiative" as const, code: null, title, address: initiativeAddress(slug) })),
  ];
}

const adoptedAgendas = (db: Read<AgendaTables>, actor: Actor) =>
  visibleTo(db, actor).selectFrom("agenda").select(["id", "title"]).orderBy("from_year", "desc").orderBy("id");
