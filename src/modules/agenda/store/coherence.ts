import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId, type FocusPointId, type InitiativeId } from "../../../lib/ids.ts";
import { oneOf } from "../../../lib/one-of.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import { type Shared, sharedBy } from "../domain/coherence.ts";
import { type FocusPointLink, focusPointLinkKinds } from "../domain/focus-point.ts";
import type { InitiativeHead } from "../domain/matrix.ts";
import type { AgendaReads } from "../tables.ts";

/** The links between focus points of an agenda, as far as the actor may see both ends. */
export async function linksIn(db: Read<AgendaReads>, actor: Actor, agenda: AgendaId): Promise<readonly FocusPointLink[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("focus_point_link")
    .innerJoin("focus_point", "focus_point.id", "focus_point_link.from_point")
    .innerJoin("focus_point as other", "other.id", "focus_point_link.to_point")
    .select(["focus_point_link.from_point", "focus_point_link.to_point", "focus_point_link.kind", "focus_point_link.note"])
    .where("focus_point.agenda", "=", agenda)
    .where("other.agenda", "=", agenda)
    .orderBy("focus_point_link.from_point")
    .orderBy("focus_point_link.to_point")
    .orderBy("focus_point_link.kind")
    .execute();
  return rows.map(({ from_point: from, to_point: to, kind, note }) => ({
    from: asId(from),
    to: asId(to),
    kind: oneOf(focusPointLinkKinds, kind),
    note,
  }));
}

/** Initiatives with the focus points of an agenda that they serve. */
export async function sharedInitiatives(db: Read<AgendaReads>, actor: Actor, agenda: AgendaId): Promise<readonly Shared<InitiativeHead>[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative")
    .innerJoin("initiative_focus_point", "initiative_focus_point.initiative", "initiative.id")
    .innerJoin("focus_point", "focus_point.id", "initiative_focus_point.focus_point")
    .select(["initiative.id", "initiative.title", "initiative.slug", "focus_point.id as point"])
    .where("focus_point.agenda", "=", agenda)
    .orderBy("initiative.id")
    .execute();
  return sharedBy(
    rows.map(({ id, title, slug, point }) => ({ id, what: { id: asId<InitiativeId>(id), title, slug }, point: asId<FocusPointId>(point) })),
  );
}

/** Organisations with the focus points at which they have a role; a role at a whole theme says nothing of its points. */
export async function sharedPartners(db: Read<AgendaReads>, actor: Actor): Promise<readonly Shared<string>[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("organisation_role")
    .innerJoin("organisation", "organisation.id", "organisation_role.organisation")
    .select(["organisation.id", "organisation.name", "organisation_role.focus_points_json"])
    .orderBy("organisation.sort_name")
    .orderBy("organisation_role.order")
    .execute();
  return sharedBy(
    rows.flatMap(({ id, name, focus_points_json: points }) =>
      points.map((point) => ({ id, what: name, point: asId<FocusPointId>(point) })),
    ),
  );
}
