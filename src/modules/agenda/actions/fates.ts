import type { FocusPointId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import type { SearchTables } from "../../../platform/search/tables.ts";
import type { NetworkTables } from "../../network/index.ts";
import type { Agenda } from "../domain/agenda.ts";
import { notYoursToChange, recordChangedMeanwhile } from "../domain/editing/refusals.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import { may } from "../domain/policy.ts";
import { agendaNotFound, focusPointNotFound } from "../domain/refusals.ts";
import { type Fate, type FateChoice, type FateProblem, fateProblems, type NextPoints, wantedAims } from "../domain/succession.ts";
import { agendaNotInState } from "../domain/succession-refusals.ts";
import { agendaAt } from "../store/agendas.ts";
import { openRecord } from "../store/editing/open-records.ts";
import { placeOf } from "../store/editing/places.ts";
import { focusPointsOf } from "../store/focus-points.ts";
import { agendaAfter, fatesOf, saveFate, successionsFrom } from "../store/succession.ts";
import type { AgendaReads } from "../tables.ts";
import { initiativesFollow } from "./followers.ts";
import { pointInNext } from "./next-point.ts";

type Fates = Context<AgendaReads & NetworkTables & SearchTables>;

/** What somebody says about one focus point. */
export interface FateRow {
  readonly code: string;
  readonly choice: FateChoice;
  /** The version of its fate that was on screen; 0 when there was none. */
  readonly version: number;
}

/** What is wrong with what was said about a focus point. */
export interface FateRowProblem extends FateProblem {
  readonly point: string;
}

interface Settling {
  readonly row: FateRow;
  readonly point: FocusPoint;
  readonly before: Fate | null;
}

/**
 * Says what becomes of focus points, all of them or none: the secretariat decides, who leads a body about a point proposes.
 * Answers what is wrong; nothing was written then.
 */
export async function settleFates(context: Fates, id: string, rows: readonly FateRow[]): Promise<readonly FateRowProblem[]> {
  const { tx, actor } = context;
  const agenda = await agendaAt(tx, actor, id);
  if (!agenda) throw agendaNotFound(id);
  if (agenda.state !== "adopted") throw agendaNotInState(id, agenda.state, ["adopted"]);
  const next = await nextOf(context, agenda);
  const settling = await asked(context, agenda, rows);
  const known = next && { points: await focusPointsOf(tx, actor, next.id), isDraft: next.state === "draft" };
  const problems = settling.flatMap((one) => problemsOf(one, known, may.runAgenda(actor)));
  if (problems.length > 0) return problems;

  for (const one of settling) await settle(context, one, next);
  if (next !== null && next.state !== "draft") await follow(context, agenda, settling);
  return [];
}

async function nextOf({ tx, actor }: Fates, agenda: Agenda): Promise<Agenda | null> {
  const next = await agendaAfter(tx, actor, agenda.id);
  return next === null ? null : agendaAt(tx, actor, next);
}

/** The points that are meant, when whoever asks may say something about each of them. */
async function asked({ tx, actor }: Fates, agenda: Agenda, rows: readonly FateRow[]): Promise<readonly Settling[]> {
  const [points, fates] = await Promise.all([focusPointsOf(tx, actor, agenda.id), fatesOf(tx, actor, agenda.id)]);
  const settling: Settling[] = [];
  for (const row of rows) {
    const point = points.find(({ code }) => code === row.code);
    const open = point ? await openRecord(tx, actor, "focus-point", point.id) : null;
    if (!point || !open) throw focusPointNotFound(agenda.id, row.code);
    if (!may.proposeFate(actor, await placeOf(tx, "focus-point", open.record))) throw notYoursToChange();
    settling.push({ row, point, before: fates.get(point.id) ?? null });
  }
  return settling;
}

function problemsOf({ row, point, before }: Settling, next: NextPoints | null, isDecision: boolean): readonly FateRowProblem[] {
  const named = (problems: readonly FateProblem[]) => problems.map((problem) => ({ ...problem, point: row.code }));
  if (row.version !== (before?.version ?? 0)) return named([{ field: "kind", code: "changed-meanwhile" }]);
  if (!isDecision && before?.isDecided) return named([{ field: "kind", code: "decided-already" }]);
  return named(fateProblems(row.choice, point.title, next));
}

async function settle(context: Fates, { row, point, before }: Settling, next: Agenda | null): Promise<void> {
  const { tx, actor, now: changedAt, record } = context;
  const isDecided = may.runAgenda(actor);
  const successors: FocusPointId[] = [];
  if (isDecided && next !== null)
    for (const aim of wantedAims(row.choice, point.title)) successors.push(await pointInNext(context, next, point, aim));
  const fate: Fate = {
    ...row.choice,
    point: point.id,
    isDecided,
    person: actor.personId,
    organisation: actor.organisationId,
    audience: isDecided && next !== null && next.state !== "draft" ? next.audience : "network",
    version: (before?.version ?? 0) + 1,
    changedAt,
  };
  if (!(await saveFate(tx, fate, successors))) throw recordChangedMeanwhile(point.id);
  record(isDecided ? "agenda.fate-decided" : "agenda.fate-proposed", `point-fate ${point.id}`, { ...row.choice, successors });
}

/** After the next agenda was adopted, what is decided late holds at once. */
async function follow(context: Fates, agenda: Agenda, settling: readonly Settling[]): Promise<void> {
  const points = new Set(settling.map(({ point }) => point.id));
  const successions = await successionsFrom(context.tx, context.actor, agenda.id);
  if (may.runAgenda(context.actor))
    await initiativesFollow(
      context,
      successions.filter(({ from }) => points.has(from)),
    );
}
