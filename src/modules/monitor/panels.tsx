import type { Actor } from "../../lib/actor.ts";
import { dayOf } from "../../lib/day.ts";
import { type AgendaId, type AreaCode, asId, type CityId, type FocusPointId, type ThemeId } from "../../lib/ids.ts";
import type { Markup } from "../../lib/markup/markup.ts";
import type { Read } from "../../platform/db/read.ts";
import type { Visit } from "../../platform/http/env.ts";
import { agendas, subjectNames } from "../agenda/index.ts";
import { ownNetwork } from "../network/index.ts";
import { changeSince } from "./domain/change.ts";
import { pointIn } from "./domain/comparison.ts";
import type { Indicator } from "./domain/indicator.ts";
import { type Line, latestOf } from "./domain/line.ts";
import { middleLine } from "./domain/middle-line.ts";
import { wayOf } from "./domain/way.ts";
import { type ChangedFigure, InitiativeFigures } from "./pages/changed-figures.tsx";
import { CityFigures, FocusPointFigures, type PanelFigure, ThemeFiguresLink } from "./pages/panels.tsx";
import { knownIndicators } from "./routes/known-indicators.ts";
import { memberAreas } from "./routes/members.ts";
import { country } from "./routes/read-figure.ts";
import { linesOfAll } from "./routes/read-lines.ts";
import { similarTo } from "./routes/similar-to.ts";
import { measureOf } from "./store/indicators.ts";
import { standingReplies } from "./store/replies.ts";
import type { MonitorReads } from "./tables.ts";

/** For the page of a focus point: which figures say something about it, or why none does. */
export async function focusPointFiguresPanel<Tables extends MonitorReads>(
  visit: Visit<Tables>,
  point: { readonly id: FocusPointId; readonly agenda: AgendaId },
): Promise<Markup | null> {
  const { db, actor, view }: Visit<MonitorReads> = visit;
  const measure = await measureOf(db, point.id);
  const fitting = (await knownIndicators(db)).filter(({ focusPoints }) => focusPoints.some(({ focusPoint }) => focusPoint === point.id));
  if (fitting.length === 0 && measure === null) return null;
  const cities = await memberAreas(db, dayOf(view.now));
  const read = await linesOfAll(db, fitting, [...cities, country], view.now.getUTCFullYear());
  const lines = new Map([...read].map(([id, byArea]) => [id, new Map([...byArea].filter(([area]) => area !== country))]));
  const figures = fitting.flatMap((indicator) => {
    const fit = indicator.focusPoints.find(({ focusPoint }) => focusPoint === point.id);
    const middle = latestOf(middleLine([...(lines.get(indicator.id)?.values() ?? [])]));
    const line = read.get(indicator.id)?.get(country);
    const latest = middle ?? (line && latestOf(line)) ?? undefined;
    return fit ? [{ indicator, latest, isOfCountry: middle === null, fit: fit.fit, note: fit.note }] : [];
  });
  const inOrder = figures.toSorted((a, b) => rank(a.fit) - rank(b.fit));
  const since = await firstYearOf(db, actor, point.agenda);
  const direct = inOrder.filter(({ fit }) => fit === "direct").map(({ indicator }) => indicator);
  const changes = since === null ? [] : changesOf(direct, lines, since);
  return <FocusPointFigures view={view} figures={inOrder} measure={measure} since={since} changes={changes} />;
}

/**
 * For the page of an initiative: the figures that measure its focus points, before and after. They are of all cities, and it is
 * said that nothing of the change is laid at the door of the initiative.
 */
export async function initiativeFiguresPanel<Tables extends MonitorReads>(
  visit: Visit<Tables>,
  initiative: { readonly focusPoints: readonly FocusPointId[]; readonly agenda: AgendaId },
): Promise<Markup | null> {
  const { db, actor, view }: Visit<MonitorReads> = visit;
  const names = await subjectNames(db, actor);
  const points = new Set(initiative.focusPoints.filter((point) => names.has(point)));
  const since = await firstYearOf(db, actor, initiative.agenda);
  const direct = (await knownIndicators(db)).filter(({ focusPoints }) =>
    focusPoints.some(({ focusPoint, fit }) => fit === "direct" && points.has(focusPoint)),
  );
  if (since === null || direct.length === 0) return null;
  const lines = await linesOfAll(db, direct, await memberAreas(db, dayOf(view.now)), view.now.getUTCFullYear());
  const changes = changesOf(direct, lines, since);
  return changes.length === 0 ? null : <InitiativeFigures view={view} since={since} changes={changes} />;
}

/** Before and after, of each figure that has two years to tell it by. */
const changesOf = (
  indicators: readonly Indicator[],
  lines: ReadonlyMap<Indicator["id"], ReadonlyMap<AreaCode, Line>>,
  since: number,
): readonly ChangedFigure[] =>
  indicators.flatMap((indicator) => {
    const change = changeSince([...(lines.get(indicator.id)?.values() ?? [])], since);
    return change === null ? [] : [{ indicator, change, way: wayOf(change, indicator.direction) }];
  });

/** The first year of the period of an agenda; null when whoever asks may not see it. */
const firstYearOf = async (db: Read<MonitorReads>, actor: Actor, agenda: AgendaId): Promise<number | null> =>
  (await agendas(db, actor)).find(({ id }) => id === agenda)?.fromYear ?? null;

/** What measures the point itself comes before what only says something about it. */
const rank = (fit: "direct" | "indirect"): number => (fit === "direct" ? 0 : 1);

/** For the page of a theme: how many figures belong to it, and where they are. */
export async function themeFiguresPanel<Tables extends MonitorReads>(
  { db, view }: Visit<Tables>,
  theme: { readonly id: ThemeId; readonly position: number },
): Promise<Markup | null> {
  const count = (await knownIndicators(db)).filter(({ themes }) => themes.includes(theme.id)).length;
  return count === 0 ? null : <ThemeFiguresLink view={view} count={count} position={theme.position} />;
}

/** For the page of a city: its figures, each beside the middle of the cities that resemble it in the same period. */
export async function cityFiguresPanel<Tables extends MonitorReads>(
  visit: Visit<Tables>,
  city: { readonly id: CityId; readonly slug: string },
): Promise<Markup | null> {
  const { db, view }: Visit<MonitorReads> = visit;
  const network = await ownNetwork(db);
  if (!network) return null;
  const own = asId<AreaCode>(city.id);
  const similar = (await similarTo(db, network.id, city.id)).map((one) => asId<AreaCode>(one.city));
  const indicators = (await knownIndicators(db)).filter(({ role, recipes }) => role === "indicator" && recipes.length > 0);
  const lines = await linesOfAll(db, indicators, [own, ...similar], view.now.getUTCFullYear());
  const figures = indicators.flatMap((indicator) => figureOf(indicator, own, lines.get(indicator.id) ?? new Map()));
  if (figures.length === 0) return null;
  const replied = new Set((await standingReplies(db, city.id)).map(({ indicator }) => indicator));
  return <CityFigures view={view} slug={city.slug} figures={figures} replied={replied} />;
}

function figureOf(indicator: Indicator, own: AreaCode, lines: ReadonlyMap<AreaCode, Line>): readonly PanelFigure[] {
  const line = lines.get(own);
  const latest = line && latestOf(line);
  if (!latest) return [];
  const middle = middleLine([...lines.values()].filter(({ area }) => area !== own));
  return [{ indicator, latest, middle: pointIn(middle, latest.period) }];
}
