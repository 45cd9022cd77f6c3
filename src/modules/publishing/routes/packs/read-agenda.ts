import { dayOf } from "../../../../lib/day.ts";
import {
  type Agenda,
  actingCityCounts,
  type FocusPoint,
  focusPointAddress,
  freshnessIn,
  freshnessOfInitiatives,
  initiativeAddress,
  initiatives,
  initiativeTexts,
  milestonesIn,
  progressOf,
  statementInWords,
  type Theme,
  targetAddress,
  targets,
  targetTexts,
  termInWords,
  themeAddress,
  themeLabel,
} from "../../../agenda/index.ts";
import type { PackInitiative, PackProgress, PackTarget, PackTheme, PackThemeHead } from "../../domain/pack/content.ts";
import { holds, type Scope, touches } from "../../domain/pack/scope.ts";
import type { PackVisit } from "./visit.ts";

/** The part of an agenda that is told. */
export interface AgendaPart {
  readonly agenda: Agenda;
  readonly scope: Scope;
  readonly themes: readonly Theme[];
  readonly points: readonly FocusPoint[];
}

/** Every theme by its name. */
export const themeHeads = ({ themes }: Pick<AgendaPart, "themes">): readonly PackThemeHead[] =>
  themes.map(({ id, agenda, position, number, title, audience }) => ({
    id,
    label: themeLabel({ number, position }),
    title,
    address: themeAddress(agenda, position),
    audience,
  }));

/** The themes with their focus points; a point stands under the theme that numbers it. */
export async function readThemes(
  { db, actor, now }: PackVisit,
  { agenda, scope, themes, points }: AgendaPart,
): Promise<readonly PackTheme[]> {
  const acting = await actingCityCounts(db, actor, agenda, dayOf(now));
  const summaries = new Map<string, string>(themes.map(({ id, summary }) => [id, summary]));
  return themeHeads({ themes })
    .filter(({ id }) => scope.themes.has(id))
    .map((head) => ({
      ...head,
      summary: summaries.get(head.id) ?? "",
      points: points
        .filter((point) => point.themes[0] === head.id && scope.points.has(point.id))
        .map((point) => ({
          id: point.id,
          code: point.code,
          title: point.title,
          summary: point.summary,
          address: focusPointAddress(point.agenda, point.code),
          audience: point.audience,
          cities: acting.get(point.id) ?? 0,
        })),
    }));
}

/** How the whole stands, and each theme, by the published rule. */
export async function readProgress(visit: PackVisit, { agenda, scope, themes, points }: AgendaPart): Promise<readonly PackProgress[]> {
  const own = points.filter(({ id }) => scope.points.has(id));
  const whole = { theme: null, of: { agenda, points: scope.isWhole ? null : own.map(({ id }) => id) } };
  const byTheme = themes
    .filter(({ id }) => scope.themes.has(id))
    .map(({ id, position }) => {
      const within = own.filter((point) => point.themes.includes(id)).map((point) => point.id);
      return { theme: id, of: { agenda, points: within, ...(scope.wholeThemes.has(id) ? { theme: position } : {}) } };
    });
  return Promise.all(
    [whole, ...byTheme].map(async ({ theme, of }) => {
      const { doing, milestones } = await progressOf(visit, of);
      return {
        theme,
        acting: doing.acting,
        members: doing.members,
        participations: doing.participations,
        freshness: freshnessIn(doing.freshness, visit.view.language),
        milestones: milestonesIn(milestones, visit.view.language),
      };
    }),
  );
}

/** What cities do for it: of this agenda, or carried over to its focus points. */
export async function readInitiatives({ db, actor, now, view }: PackVisit, { scope }: AgendaPart): Promise<readonly PackInitiative[]> {
  const all = (await initiatives(db, actor)).filter((initiative) => holds(scope, initiative));
  const ids = all.map(({ id }) => id);
  const freshness = await freshnessOfInitiatives(db, ids, now);
  return all.map(({ id, slug, title, theme, state, started, ended, isNetworkWide, cityHeads, audience }) => {
    const known = freshness.get(id);
    return {
      title,
      theme,
      state,
      stateWords: initiativeTexts[view.language].states[state],
      started,
      ended,
      isNetworkWide,
      cities: cityHeads.map((city) => ({ name: city.name, address: `/steden/${city.slug}` })),
      freshness: known?.freshness ?? "never",
      confirmedOn: known?.last ? dayOf(known.last.at) : null,
      address: initiativeAddress(slug),
      audience,
    };
  });
}

/** The statements with a number, and what came of them. */
export async function readTargets({ db, actor, view }: PackVisit, { agenda, scope }: AgendaPart): Promise<readonly PackTarget[]> {
  const t = targetTexts[view.language];
  const all = (await targets(db, actor, { agenda: agenda.id })).filter(({ theme }) => touches(scope, theme));
  return all.map((target) => ({
    code: target.code,
    statement: statementInWords(target, view.language),
    scope: target.scope,
    term: target.deadline === null ? null : termInWords(target.deadline, view.language),
    outcome: target.outcome === null ? t.notJudged : t.word[target.outcome.verdict],
    address: targetAddress(target.agenda, target.code),
    audience: target.audience,
  }));
}
