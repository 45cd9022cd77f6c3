import { type Agenda, agendaAddress, agendas, focusPointsOf, subjectsOfBody, themesOf } from "../../../agenda/index.ts";
import { bodyOutlines, bodyTexts, type OutlinedBody } from "../../../network/index.ts";
import type { PackChoice } from "../../domain/pack/choice.ts";
import type { PackContent } from "../../domain/pack/content.ts";
import { packAgendaNotFound, packBodyNotFound } from "../../domain/pack/refusals.ts";
import { scopeOf } from "../../domain/pack/scope.ts";
import { type AgendaPart, readInitiatives, readProgress, readTargets, readThemes, themeHeads } from "./read-agenda.ts";
import { readBodies, readMeetings, readPositions } from "./read-network.ts";
import { readRounds } from "./read-rounds.ts";
import { readStated, readTimeline } from "./read-stated.ts";
import type { PackVisit } from "./visit.ts";

/** Reads everything that the paper of a choice can tell, through the stores of the modules: so nothing that whoever asks may not know. */
export async function readPack(visit: PackVisit, choice: Pick<PackChoice, "agenda" | "body" | "span">): Promise<PackContent> {
  const { db, actor, view } = visit;
  const [agenda, body] = await Promise.all([agendaCalled(visit, choice.agenda), bodyCalled(visit, choice.body)]);
  const [themes, points] = await Promise.all([themesOf(db, actor, agenda.id), focusPointsOf(db, actor, agenda.id)]);
  const subjects = body === null ? [] : await subjectsOfBody(db, actor, body.id);
  const part: AgendaPart = { agenda, themes, points, scope: scopeOf(subjects, themes, points) };
  const [told, progress, stated, initiatives, rounds, targets, timeline, positions, meetings, bodies] = await Promise.all([
    readThemes(visit, part),
    readProgress(visit, part),
    readStated(visit, part),
    readInitiatives(visit, part),
    readRounds(visit, choice.span, body),
    readTargets(visit, part),
    readTimeline(visit, part),
    readPositions(visit, part.scope),
    readMeetings(visit, body),
    readBodies(visit, body),
  ]);
  return {
    agenda: {
      id: agenda.id,
      themeWord: agenda.words.theme[view.language],
      pointWord: agenda.words.focusPoint[view.language],
      address: agendaAddress(agenda.id),
      audience: agenda.audience,
    },
    body: body && {
      name: bodyTexts[view.language].titled(body.kind, body.name),
      address: `/netwerk/${body.slug}`,
      audience: body.audience,
    },
    isWhole: part.scope.isWhole,
    themes: told,
    allThemes: themeHeads(part),
    progress,
    ...stated,
    initiatives,
    rounds,
    targets,
    ...timeline,
    positions,
    meetings,
    bodies,
  };
}

async function agendaCalled({ db, actor }: PackVisit, period: string): Promise<Agenda> {
  const agenda = (await agendas(db, actor)).find(({ id }) => id === period);
  if (!agenda) throw packAgendaNotFound(period);
  return agenda;
}

async function bodyCalled({ db, actor }: PackVisit, slug: string | null): Promise<OutlinedBody | null> {
  if (slug === null) return null;
  const body = (await bodyOutlines(db, actor)).find((one) => one.slug === slug);
  if (!body) throw packBodyNotFound(slug);
  return body;
}
