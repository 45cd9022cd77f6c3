import type { BodyId } from "../../../lib/ids.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import type { City, NetworkTables } from "../../network/index.ts";
import type { Agenda } from "../domain/agenda.ts";
import { noAgenda } from "../domain/refusals.ts";
import { ProgressPage } from "../pages/progress.tsx";
import { ProgressPart } from "../pages/progress-part.tsx";
import { currentAgenda } from "../store/agendas.ts";
import { focusPointsOf } from "../store/focus-points.ts";
import { subjectsOfBody } from "../store/progress.ts";
import { themesOf } from "../store/themes.ts";
import type { AgendaReads } from "../tables.ts";
import { type Done, doneIn, pointsAbout, progressAmong, progressOf } from "./progress-of.ts";

type Needed = AgendaReads & NetworkTables;

/** How the current agenda stands, as a whole and theme by theme. */
export function progressRoutes<Tables extends Needed>() {
  return newApp<Tables>().get("/voortgang", admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const agenda = await currentAgenda(visit.db, visit.actor);
    if (!agenda) throw noAgenda();
    const all = { agenda, points: null };
    const done = await doneIn(visit, all);
    const [whole, themes] = [await progressAmong(visit, all, done), await themesAmong(visit, agenda, done)];
    return answerPage(c, <ProgressPage view={visit.view} agenda={agenda} whole={whole} themes={themes} />);
  });
}

/** How each theme of the current agenda stands, in its order; nothing when there is no agenda. */
export async function progressByTheme<Tables extends Needed>(visit: Pick<Visit<Tables>, "db" | "actor" | "now">) {
  const agenda = await currentAgenda(visit.db, visit.actor);
  return agenda ? themesAmong(visit, agenda, await doneIn(visit, { agenda, points: null })) : [];
}

/** Who does what is read once, for all themes. */
async function themesAmong<Tables extends Needed>(visit: Pick<Visit<Tables>, "db" | "actor" | "now">, agenda: Agenda, done: Done) {
  const [themes, points] = await Promise.all([themesOf(visit.db, visit.actor, agenda.id), focusPointsOf(visit.db, visit.actor, agenda.id)]);
  return Promise.all(
    themes.map(async (theme) => {
      const own = points.filter((point) => point.themes.includes(theme.id)).map(({ id }) => id);
      return { theme, points: own.length, progress: await progressAmong(visit, { agenda, points: own, theme: theme.position }, done) };
    }),
  );
}

/** For the page of a city: how fresh what we know of it is, and how far its steps are. */
export async function cityProgressPanel<Tables extends Needed>(visit: Visit<Tables>, { id }: Pick<City, "id">): Promise<Markup | null> {
  const agenda = await currentAgenda(visit.db, visit.actor);
  if (!agenda) return null;
  const progress = await progressOf(visit, { agenda, points: null, city: id });
  return progress.doing.participations === 0 ? null : <ProgressPart view={visit.view} progress={progress} />;
}

/** For the page of a body: how the focus points that it is about stand; null when it is about none. */
export async function bodyProgressPanel<Tables extends Needed>(
  visit: Visit<Tables>,
  { id }: { readonly id: BodyId },
): Promise<Markup | null> {
  const agenda = await currentAgenda(visit.db, visit.actor);
  if (!agenda) return null;
  const points = pointsAbout(await subjectsOfBody(visit.db, visit.actor, id), await focusPointsOf(visit.db, visit.actor, agenda.id));
  if (points.length === 0) return null;
  return <ProgressPart view={visit.view} progress={await progressOf(visit, { agenda, points })} />;
}
