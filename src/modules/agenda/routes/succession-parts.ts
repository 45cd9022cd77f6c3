import type { FocusPointId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import type { Visit } from "../../../platform/http/env.ts";
import type { Agenda } from "../domain/agenda.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import { may } from "../domain/policy.ts";
import { followUpOf } from "../domain/succession.ts";
import type { AccountEntry } from "../pages/agenda-account.tsx";
import type { FateEntry, FateTheme } from "../pages/fate-entry.ts";
import { asks } from "../store/asks.ts";
import { openRecord } from "../store/editing/open-records.ts";
import { placeOf } from "../store/editing/places.ts";
import { focusPointsOf } from "../store/focus-points.ts";
import { focusPointHeads } from "../store/heads.ts";
import { initiatives } from "../store/initiatives.ts";
import { offers } from "../store/offers.ts";
import { fatesOf, successionsFrom } from "../store/succession.ts";
import { themesOf } from "../store/themes.ts";
import type { AgendaReads } from "../tables.ts";

type Looking = Pick<Visit<AgendaReads>, "db" | "actor">;

/** The points of an agenda by theme, with what hangs on them and what becomes of them; in forms for who may say so. */
export async function fateThemes(looking: Looking, agenda: Agenda): Promise<readonly FateTheme[]> {
  const open = agenda.state === "adopted" ? await openPoints(looking, agenda) : new Set<FocusPointId>();
  return (await byTheme(looking, agenda)).map(({ theme, entries }) => ({
    theme,
    entries: entries.map(
      ({ point, fate, successors, asks: asked, offers: offered, initiatives: deeds }): FateEntry => ({
        point,
        fate,
        successors,
        counts: { asks: asked.length, offers: offered.length, initiatives: deeds.length },
        isOpen: open.has(point.id) && (may.runAgenda(looking.actor) || !fate?.isDecided),
      }),
    ),
  }));
}

/** The points of which whoever looks may say what becomes of them. */
async function openPoints({ db, actor }: Looking, agenda: Agenda): Promise<ReadonlySet<FocusPointId>> {
  const points = await focusPointsOf(db, actor, agenda.id);
  if (may.runAgenda(actor)) return new Set(points.map(({ id }) => id));
  if (actor.leads.size === 0) return new Set();
  const open = new Set<FocusPointId>();
  for (const { id } of points) {
    const record = await openRecord(db, actor, "focus-point", id);
    if (record && may.proposeFate(actor, await placeOf(db, "focus-point", record.record))) open.add(id);
  }
  return open;
}

/** The points of an agenda by the theme that numbers them, with what came of each. */
export async function byTheme({ db, actor }: Looking, agenda: Agenda) {
  const [themes, points, asked, offered, deeds, fates, successions] = await Promise.all([
    themesOf(db, actor, agenda.id),
    focusPointsOf(db, actor, agenda.id),
    asks(db, actor, { agenda: agenda.id }),
    offers(db, actor, { agenda: agenda.id }),
    initiatives(db, actor, {}),
    fatesOf(db, actor, agenda.id),
    successionsFrom(db, actor, agenda.id),
  ]);
  const heads = await focusPointHeads(db, actor, [...new Set(successions.map(({ to }) => to))]);
  const serving = <T extends { readonly focusPoints: readonly FocusPointId[] }>(things: readonly T[], { id }: FocusPoint) =>
    things.filter(({ focusPoints }) => focusPoints.includes(id));
  const entryOf = (point: FocusPoint): AccountEntry => ({
    point,
    fate: fates.get(point.id) ?? null,
    successors: heads.filter(({ id }) => successions.some(({ from, to }) => from === point.id && to === id)),
    asks: serving(asked, point),
    offers: serving(offered, point),
    initiatives: serving(deeds, point),
    askFollowUps: serving(asked, point).map(({ focusPoints }) => followUpOf(focusPoints, fates, successions)),
  });
  const grouped = groupedBy(points, ({ themes: [home] }) => home);
  return themes
    .map((theme) => ({ theme, entries: (grouped.get(theme.id) ?? []).map(entryOf) }))
    .filter(({ entries }) => entries.length > 0);
}
