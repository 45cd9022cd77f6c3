import { dayOf } from "../../../../lib/day.ts";
import type { Visit } from "../../../../platform/http/env.ts";
import type { City } from "../../../network/index.ts";
import type { Indicator } from "../../domain/indicator.ts";
import { cityNotFound } from "../../domain/refusals.ts";
import type { StandingReply } from "../../domain/reply.ts";
import { type RepliesQuery, replyKindKeys } from "../../input/replies.ts";
import { standingReplies } from "../../store/replies.ts";
import type { MonitorReads } from "../../tables.ts";
import { knownIndicators } from "../known-indicators.ts";
import { membersOn } from "../members.ts";

/** What a city says, with its city and the figure that it is about. */
export interface NamedReply {
  readonly reply: StandingReply;
  readonly city: City;
  readonly indicator: Indicator;
}

/** What the cities of today say, the latest first; of one city when it is given. */
export async function namedReplies(
  visit: Pick<Visit<MonitorReads>, "db" | "view">,
  only: City["id"] | null = null,
): Promise<readonly NamedReply[]> {
  const replies = await standingReplies(visit.db, only);
  if (replies.length === 0) return [];
  const cities = new Map((await membersOn(visit.db, dayOf(visit.view.now))).map((city) => [city.id, city]));
  const indicators = new Map((await knownIndicators(visit.db)).map((indicator) => [indicator.id, indicator]));
  return replies.flatMap((reply) => {
    const [city, indicator] = [cities.get(reply.city), indicators.get(reply.indicator)];
    return city && indicator ? [{ reply, city, indicator }] : [];
  });
}

/** Those that fit a choice, the latest first; refuses a city that is no member. */
export async function chosenReplies(
  visit: Pick<Visit<MonitorReads>, "db" | "view">,
  { stad, soort }: RepliesQuery,
): Promise<readonly NamedReply[]> {
  const city = stad === undefined ? null : (await membersOn(visit.db, dayOf(visit.view.now))).find(({ slug }) => slug === stad);
  if (city === undefined) throw cityNotFound(stad ?? "");
  const kind = soort && replyKindKeys[soort];
  return (await namedReplies(visit, city?.id)).filter(({ reply }) => kind === undefined || reply.kind === kind);
}
