import { dayOf } from "../../../lib/day.ts";
import type { FocusPointId } from "../../../lib/ids.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { FocusPointPeople } from "../pages/focus-point-people.tsx";
import { officesFrom } from "../store/offices.ts";
import { namesFor, peopleOnFocusPoint } from "../store/people.ts";
import type { NetworkTables } from "../tables.ts";

/** For the page of a focus point: who is about it; null when the asker may know nobody. */
export async function focusPointPeoplePanel(
  { db, actor, view, now }: Visit<NetworkTables>,
  point: { readonly id: FocusPointId },
): Promise<Markup | null> {
  const ids = await peopleOnFocusPoint(db, actor, point.id);
  if (ids.length === 0) return null;
  const names = await namesFor(db, actor, ids);
  const offices = await officesFrom(db, actor, dayOf(now));
  const people = ids.map((id) => ({ id, name: names.get(id) ?? "", offices: offices.filter(({ person }) => person === id) }));
  return <FocusPointPeople view={view} people={people} />;
}
