import { dayOf } from "../../../lib/day.ts";
import type { CityId, FocusPointId, ThemeId } from "../../../lib/ids.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { citiesOn, type NetworkTables } from "../../network/index.ts";
import type { Agenda } from "../domain/agenda.ts";
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

/** How far it is with an agenda, a theme, focus points or what one city does for an agenda. */
export async function progressOf<Tables extends AgendaReads & NetworkTables>(
  { db, actor, now }: Pick<Visit<Tables>, "db" | "actor" | "now">,
  { agenda, points, theme, city }: ProgressOf,
): Promise<Progress> {
  const part = { agenda: agenda.id, points, ...(city === undefined ? {} : { city }) };
  const stated = { agenda: agenda.id, theme, focusPoints: theme === undefined && points !== null ? points : undefined };
  const [participations, milestones, members, asks, offers] = await Promise.all([
    participationsIn(db, actor, part),
    milestonesIn(db, actor, part),
    citiesOn(db, agenda.network, dayOf(now)),
    city === undefined ? verdictCounts(db, actor, stated) : null,
    city === undefined ? accountCounts(db, actor, stated) : null,
  ]);
  return {
    doing: doingOf(
      participations,
      members.map(({ id }) => id),
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
