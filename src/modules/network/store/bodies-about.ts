import type { Actor } from "../../../lib/actor.ts";
import type { FocusPointId, ThemeId } from "../../../lib/ids.ts";
import { groupedBy } from "../../../lib/lists.ts";
import type { Period } from "../../../lib/period.ts";
import type { Read } from "../../../platform/db/read.ts";
import type { BodyHead } from "../domain/body.ts";
import { bodyStandsOn } from "../domain/body-tree.ts";
import { type ListedSeat, leadingRoles } from "../domain/seat.ts";
import { type Holder, holdersOn } from "../domain/seats-on-a-day.ts";
import type { NetworkTables } from "../tables.ts";
import { allBodies } from "./bodies.ts";
import { allSeats } from "./seats.ts";

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
  const [bodies, seats] = await Promise.all([allBodies(db, actor), allSeats(db, actor)]);
  const byBody = groupedBy(seats, ({ body }) => body);
  const found = bodies.flatMap((body): readonly BodyAbout[] => {
    const subjects = body.subjects.filter(
      (subject) => subject.theme === theme && (focusPoint === null || subject.focusPoint === null || subject.focusPoint === focusPoint),
    );
    if (subjects.length === 0) return [];
    const { slug, name, kind, period } = body;
    const leads = holdersOn(byBody.get(body.id) ?? [], day).filter(({ seat }) => leadingRoles.has(seat.role));
    const stands = bodyStandsOn(body, bodies, day) !== "no";
    return [{ slug, name, kind, period, stands, isDerived: subjects.every(({ isDerived }) => isDerived), leads: stands ? leads : [] }];
  });
  return found.toSorted((a, b) => Number(b.stands) - Number(a.stands) || Number(a.isDerived) - Number(b.isDerived));
}
