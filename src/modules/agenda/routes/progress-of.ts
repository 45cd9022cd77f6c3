import { dayOf } from "../../../lib/day.ts";
import type { CityId, FocusPointId, ThemeId } from "../../../lib/ids.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { citiesOn, type NetworkTables } from "../../network/index.ts";
import type { Agenda } from "../domain/agenda.ts";
import type { Participation } from "../domain/matrix.ts";
import { doingOf, milestoneProgress, type Progress } from "../domain/progress.ts";
import { verdictCounts } from "../store/asks.ts";
import { participationsIn } from "../store/matrix.ts";
import { accountCounts } from "../store/offers.ts";
import { milestonesIn, type SubjectOfBody } from "../store/progress.ts";
import type { AgendaReads } from "../tables.ts";

/** Of what the progress is asked. */
export interface ProgressOf {
  readonly agenda: Agenda;
  /** Null for the whole agenda. */
  readonly points: readonly FocusPointId[] | null;
  /** Place of a theme: asks and offers are counted by theme then, also those without a focus point. */
  readonly theme?: number;
  readonly city?: CityId;
}

type Asking<Tables> = Pick<Visit<Tables>, "db" | "actor" | "now">;

/** How far it is with an agenda, a theme, focus points or what one city does for an agenda. */
export async function progressOf<Tables extends AgendaReads & NetworkTables>(asking: Asking<Tables>, of: ProgressOf): Promise<Progress> {
  return progressAmong(asking, of, await doneIn(asking, of));
}

/** Who does what, and who the members of the day are. */
export interface Done {
  readonly participations: readonly Participation[];
  readonly members: readonly CityId[];
}

/** Who does what in a part of an agenda. */
export async function doneIn<Tables extends AgendaReads & NetworkTables>(
  { db, actor, now }: Asking<Tables>,
  { agenda, points, city }: ProgressOf,
): Promise<Done> {
  const [participations, members] = await Promise.all([
    participationsIn(db, actor, { agenda: agenda.id, points, ...(city === undefined ? {} : { city }) }),
    citiesOn(db, agenda.network, dayOf(now)),
  ]);
  return { participations, members: members.map(({ id }) => id) };
}

/** How far it is, among what was read for it or for more. */
export async function progressAmong<Tables extends AgendaReads & NetworkTables>(
  { db, actor, now }: Asking<Tables>,
  { agenda, points, theme, city }: ProgressOf,
  { participations, members }: Done,
): Promise<Progress> {
  const part = { agenda: agenda.id, points, ...(city === undefined ? {} : { city }) };
  const stated = { agenda: agenda.id, theme, focusPoints: theme === undefined && points !== null ? points : undefined };
  const wanted = points === null ? null : new Set(points);
  const [milestones, asks, offers] = await Promise.all([
    milestonesIn(db, actor, part),
    city === undefined ? verdictCounts(db, actor, stated) : null,
    city === undefined ? accountCounts(db, actor, stated) : null,
  ]);
  return {
    doing: doingOf(
      participations.filter(({ focusPoint }) => wanted === null || wanted.has(focusPoint)),
      members,
      now,
    ),
    milestones: milestoneProgress(milestones),
    stated: asks === null || offers === null ? null : { asks, offers },
  };
}

/** The focus points that a body is about: named, or through their theme. */
export const pointsAbout = (
  subjects: readonly SubjectOfBody[],
  points: readonly { readonly id: FocusPointId; readonly themes: readonly ThemeId[] }[],
): readonly FocusPointId[] =>
  points
    .filter(({ id, themes }) =>
      subjects.some(({ theme, focusPoint }) => (focusPoint === null ? themes.includes(theme) : focusPoint === id)),
    )
    .map(({ id }) => id);
