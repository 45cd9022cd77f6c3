import type { BodyId } from "../../lib/ids.ts";
import type { Markup } from "../../lib/markup/markup.ts";
import type { Visit } from "../../platform/http/env.ts";
import type { City } from "../network/index.ts";
import { MeetingsPanel } from "./pages/panel.tsx";
import { allMeetings } from "./store/meetings.ts";
import type { MeetingReads } from "./tables.ts";
import { texts } from "./texts.ts";

/** For the page of a body: its meetings, to come and past; null when we know of none. */
export async function bodyMeetingsPanel<Tables extends MeetingReads>(
  { db, actor, view }: Visit<Tables>,
  body: { readonly id: BodyId; readonly slug: string },
): Promise<Markup | null> {
  const meetings = (await allMeetings(db, actor)).filter(({ bodies }) => bodies.includes(body.id));
  if (meetings.length === 0) return null;
  const says = texts[view.language].panelSaysBody(meetings.length);
  return <MeetingsPanel view={view} meetings={meetings} says={says} listAddress={`/bijeenkomsten?gremium=${body.slug}`} />;
}

/** For the page of a city: the meetings that were or will be there; null when we know of none. */
export async function cityMeetingsPanel<Tables extends MeetingReads>(
  { db, actor, view }: Visit<Tables>,
  city: Pick<City, "id" | "name" | "slug">,
): Promise<Markup | null> {
  const meetings = (await allMeetings(db, actor)).filter(({ hostCity }) => hostCity === city.id);
  if (meetings.length === 0) return null;
  const says = texts[view.language].panelSaysCity(meetings.length, city.name);
  return <MeetingsPanel view={view} meetings={meetings} says={says} listAddress={`/bijeenkomsten?stad=${city.slug}`} />;
}
