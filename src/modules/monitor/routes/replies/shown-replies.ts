import { asId, type CityId } from "../../../../lib/ids.ts";
import type { Visit } from "../../../../platform/http/env.ts";
import type { CityLine } from "../../domain/beside.ts";
import { may } from "../../domain/reply-policy.ts";
import type { ShownReplies } from "../../pages/city-replies.tsx";
import { repliesFor, takenAway } from "../../store/replies.ts";
import type { MonitorReads } from "../../tables.ts";
import type { Figure } from "../read-figure.ts";

/** What the chosen city says beside a figure, or what all cities say. */
export async function shownReplies(
  { db, actor }: Visit<MonitorReads>,
  { indicator, cities }: Figure,
  chosen: CityLine | null,
): Promise<ShownReplies> {
  const named = new Map((chosen === null ? cities : [chosen]).map((city) => [cityOf(city), city]));
  const replies = (await repliesFor(db, indicator.id, [...named.keys()])).flatMap((reply) => {
    const city = named.get(reply.city);
    return city ? [{ reply, city: { name: city.name, slug: city.slug } }] : [];
  });
  const inOrder = replies.toSorted((a, b) => a.city.name.localeCompare(b.city.name, "nl"));
  if (chosen === null) return { replies: inOrder, taken: [], mayPlace: false, mayWithdraw: false };
  const city = cityOf(chosen);
  return {
    replies: inOrder,
    taken: await takenAway(db, indicator.id, city),
    mayPlace: chosen.line.points.length > 0 && may.placeReply(actor, city),
    mayWithdraw: may.withdrawReply(actor, city),
  };
}

/** A city of the network by the area of its figures: both have the same code. */
export const cityOf = ({ area }: Pick<CityLine, "area">): CityId => asId(area);
