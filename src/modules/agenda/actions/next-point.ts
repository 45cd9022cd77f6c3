import { asId, type FocusPointId, type ThemeId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import type { SearchTables } from "../../../platform/search/tables.ts";
import type { NetworkTables } from "../../network/index.ts";
import type { Agenda } from "../domain/agenda.ts";
import { blankFocusPoint, blankTheme } from "../domain/editing/blank.ts";
import { recordNotFound } from "../domain/editing/refusals.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import { pointFor } from "../domain/succession.ts";
import type { Theme } from "../domain/theme.ts";
import { labelOf } from "../domain/words.ts";
import { opened } from "../store/editing/open-records.ts";
import { takenCodes } from "../store/editing/taken.ts";
import { focusPointsOf } from "../store/focus-points.ts";
import { themeAt, themesOf } from "../store/themes.ts";
import type { AgendaReads } from "../tables.ts";
import { nextNumber } from "./new-record.ts";
import { keepVersion } from "./publication.ts";

type Copying = Context<AgendaReads & NetworkTables & SearchTables>;

/** The point of the next agenda with this code or title; it is made, with the summary of the point it goes on from, when there is none. */
export async function pointInNext(context: Copying, next: Agenda, from: FocusPoint, aim: string): Promise<FocusPointId> {
  const { tx, actor, now: changedAt } = context;
  // Waits for whoever adds a point at the same moment, so that one title does not become two points.
  const codes = await takenCodes(tx, "focus_point", next.id);
  const there = pointFor(aim, await focusPointsOf(tx, actor, next.id));
  if (there) return there.id;
  const theme = await themeInNext(context, next, from);
  const label = labelOf(theme);
  const number = nextNumber(codes, `${label}.`);
  const origin = { agenda: next.id, audience: next.audience, version: 1, changedAt };
  const point = { ...blankFocusPoint(origin, { id: theme.id, label }, number), title: aim, summary: from.summary };
  await keepVersion(context, null, opened("focus-point", point), { act: "published", reason: null });
  return point.id;
}

/** The theme at the same place in the next agenda; it is copied, without what happened in it, when it is not there yet. */
async function themeInNext(context: Copying, next: Agenda, from: FocusPoint): Promise<Theme> {
  const { tx, actor, now: changedAt } = context;
  const home = (await themesOf(tx, actor, from.agenda)).find(({ id }) => id === from.themes[0]);
  if (!home) throw recordNotFound("theme", from.themes[0] ?? "");
  const there = await themeAt(tx, actor, next.id, home.position);
  if (there) return there;
  const { title, shortTitle, summary, pillar, pillarSource, group, number } = home;
  const theme = {
    ...blankTheme({ agenda: next.id, audience: next.audience, version: 1, changedAt }, home.position),
    ...{ id: asId<ThemeId>(`${next.id}-${home.position}`), title, shortTitle, summary, pillar, pillarSource, group, number },
  };
  await keepVersion(context, null, opened("theme", theme), { act: "published", reason: null });
  return theme;
}
