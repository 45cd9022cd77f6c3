import type { Actor } from "../../../lib/actor.ts";
import { asId, type BodyId, type FocusPointId, type ThemeId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import type { Period } from "../../../lib/period.ts";
import { type Read, visibleTo } from "../../../platform/db/read.ts";
import type { BodyHead } from "../domain/body.ts";
import { bodyStandsOn } from "../domain/body-tree.ts";
import { type ListedSeat, leadingRoles } from "../domain/seat.ts";
import { type Holder, holdersOn } from "../domain/seats-on-a-day.ts";
import type { NetworkTables } from "../tables.ts";
import { bodyOutlines } from "./body-outlines.ts";
import { leadingSeats } from "./seats.ts";

/** A body that is about something, with who leads it. */
export interface BodyAbout extends BodyHead {
  readonly period: Period;
  /** Whether it stood, or may have stood, on the day; else it is history. */
  readonly stands: boolean;
  /** Whether we laid the link ourselves. */
  readonly isDerived: boolean;
  readonly leads: readonly Holder<ListedSeat>[];
}

/** The bodies that are about a focus point or its whole theme; with no focus point, about anything in the theme. Those of the day first. */
export async function bodiesAbout(
  db: Read<NetworkTables>,
  actor: Actor,
  theme: ThemeId,
  focusPoint: FocusPointId | null,
  day: string,
): Promise<readonly BodyAbout[]> {
  const links = await linksTo(db, actor, theme, focusPoint);
  if (links.size === 0) return [];
  const [bodies, seats] = await Promise.all([bodyOutlines(db, actor), leadingSeats(db, actor, [...links.keys()])]);
  const byBody = groupedBy(seats, ({ body }) => body);
  const found = bodies.flatMap((body): readonly BodyAbout[] => {
    const subjects = links.get(body.id);
    if (subjects === undefined) return [];
    const { slug, name, kind, period } = body;
    const leads = holdersOn(byBody.get(body.id) ?? [], day).filter(({ seat }) => leadingRoles.has(seat.role));
    const stands = bodyStandsOn(body, bodies, day) !== "no";
    return [{ slug, name, kind, period, stands, isDerived: subjects.every(({ isDerived }) => isDerived), leads: stands ? leads : [] }];
  });
  return found.toSorted((a, b) => Number(b.stands) - Number(a.stands) || Number(a.isDerived) - Number(b.isDerived));
}

/** How each body is linked to the subject; every link is one that we laid, or not. */
async function linksTo(
  db: Read<NetworkTables>,
  actor: Actor,
  theme: ThemeId,
  focusPoint: FocusPointId | null,
): Promise<ReadonlyMap<BodyId, readonly { readonly isDerived: boolean }[]>> {
  const all = visibleTo(db, actor)
    .selectFrom("body_subject")
    .innerJoin("body", "body.id", "body_subject.body")
    .select(["body_subject.body", "body_subject.is_derived"])
    .where("body_subject.theme", "=", theme);
  const rows = await (focusPoint === null ? all : all.where("body_subject.focus_point", "in", ["", focusPoint])).execute();
  return groupedBy(
    rows.map(({ body, is_derived }) => ({ body: asId<BodyId>(body), isDerived: is_derived })),
    ({ body }) => body,
  );
}
