import type { Actor } from "../../../lib/actor.ts";
import { type AgendaId, asId, type BodyId, type FocusPointId, type ThemeId } from "../../../lib/ids.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import type { MilestoneFact } from "../domain/progress.ts";
import type { DatedMilestone } from "../domain/timeline.ts";
import type { AgendaReads } from "../tables.ts";
import { someOf } from "./heads.ts";
import type { MatrixPart } from "./matrix.ts";

/** The steps of all initiatives for these focus points, each once; of one city those of the initiatives that it carries out. */
export async function milestonesIn(
  db: Read<AgendaReads>,
  actor: Actor,
  { agenda, points, city }: MatrixPart,
): Promise<readonly MilestoneFact[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative_milestone")
    .innerJoin("initiative", "initiative.id", "initiative_milestone.initiative")
    .select(["initiative_milestone.initiative", "initiative_milestone.weight", "initiative_milestone.done_on"])
    .where("initiative_milestone.initiative", "in", (is) =>
      is
        .selectFrom("initiative_focus_point")
        .innerJoin("focus_point", "focus_point.id", "initiative_focus_point.focus_point")
        .select("initiative_focus_point.initiative")
        .where("focus_point.agenda", "=", agenda)
        .$if(points !== null, (query) => query.where("focus_point.id", "in", someOf(points ?? []))),
    )
    .$if(city !== undefined, (query) =>
      query.where("initiative.id", "in", (is) =>
        is
          .selectFrom("initiative_city")
          .select("initiative")
          .where("city", "=", city ?? ""),
      ),
    )
    .orderBy("initiative_milestone.initiative")
    .orderBy("initiative_milestone.position")
    .execute();
  return rows.map(({ initiative, weight, done_on: doneOn }) => ({ initiative: asId(initiative), weight, isReached: doneOn !== null }));
}

/** The steps of the initiatives of an agenda, with when each is due or was reached. */
export async function datedMilestones(db: Read<AgendaReads>, actor: Actor, agenda: AgendaId): Promise<readonly DatedMilestone[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("initiative_milestone")
    .innerJoin("initiative", "initiative.id", "initiative_milestone.initiative")
    .innerJoin("theme", "theme.id", "initiative.theme")
    .select(["initiative_milestone.title", "initiative_milestone.due_on", "initiative_milestone.done_on"])
    .select(["initiative.title as initiative", "initiative.slug", "theme.position as theme"])
    .where("initiative.agenda", "=", agenda)
    .orderBy("initiative.id")
    .orderBy("initiative_milestone.position")
    .execute();
  return rows.map(({ title, due_on: due, done_on: doneOn, initiative, slug, theme }) => ({
    title,
    due,
    doneOn,
    initiative,
    theme,
    address: `/initiatieven/${slug}`,
  }));
}

/** What a body is about: a theme as a whole, or one focus point. */
export interface SubjectOfBody {
  readonly theme: ThemeId;
  readonly focusPoint: FocusPointId | null;
}

/** What a body is about; nothing when the actor may not see the body. */
export async function subjectsOfBody(db: Read<AgendaReads>, actor: Actor, body: BodyId): Promise<readonly SubjectOfBody[]> {
  const rows = await visibleTo(db, actor)
    .selectFrom("body_subject")
    .innerJoin("body", "body.id", "body_subject.body")
    .select(["body_subject.theme", "body_subject.focus_point"])
    .where("body.id", "=", body)
    .execute();
  return rows.map(({ theme, focus_point: point }) => ({ theme: asId(theme), focusPoint: point === "" ? null : asId(point) }));
}
