import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { legibleStrength, tiesBetween } from "../domain/coherence.ts";
import { noAgenda } from "../domain/refusals.ts";
import { coherenceQuery } from "../input/coherence.ts";
import { CoherencePage } from "../pages/coherence.tsx";
import { currentAgenda } from "../store/agendas.ts";
import { linksIn, sharedInitiatives, sharedPartners } from "../store/coherence.ts";
import { focusPointsOf } from "../store/focus-points.ts";
import { themesOf } from "../store/themes.ts";
import type { AgendaReads } from "../tables.ts";

/** Which focus points of the current agenda lean on each other, and why. */
export function coherenceRoutes<Tables extends AgendaReads>() {
  return newApp<Tables>().get("/samenhang", admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const { sterkte } = readQuery(c.req.url, coherenceQuery);
    const found = await tiesOf(visit);
    if (!found) throw noAgenda();
    const least = sterkte ?? legibleStrength(found.ties);
    return answerPage(c, <CoherencePage view={visit.view} {...found} least={least} />);
  });
}

/** The focus points of the current agenda with all their ties; null when there is no agenda. */
export async function tiesOf<Tables extends AgendaReads>({ db, actor }: Pick<Visit<Tables>, "db" | "actor">) {
  const agenda = await currentAgenda(db, actor);
  if (!agenda) return null;
  const [themes, points, links, initiatives, partners] = await Promise.all([
    themesOf(db, actor, agenda.id),
    focusPointsOf(db, actor, agenda.id),
    linksIn(db, actor, agenda.id),
    sharedInitiatives(db, actor, agenda.id),
    sharedPartners(db, actor),
  ]);
  const ties = tiesBetween(
    points.map(({ id }) => id),
    { links, initiatives, partners },
  );
  return { agenda, themes, points, ties };
}
