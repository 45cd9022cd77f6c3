import { dayOf } from "../../lib/day.ts";
import type { CityId } from "../../lib/ids.ts";
import type { Need } from "../../lib/need.ts";
import type { OrganisationItems } from "../../lib/organisation-items.ts";
import type { Visit } from "../../platform/http/env.ts";
import { repliesAddress, replyAddress } from "./domain/addresses.ts";
import { titleIn } from "./domain/indicator.ts";
import { isOld, yearAfter } from "./domain/reply.ts";
import { may } from "./domain/reply-policy.ts";
import { namedReplies } from "./routes/replies/named-replies.ts";
import type { MonitorReads } from "./tables.ts";
import { replyTexts } from "./texts/replies.ts";

type Asking = Pick<Visit<MonitorReads>, "db" | "actor" | "view">;

/** What waits in the monitor for whoever asks: for a coordinator, what the city said longer than a year ago and still stands. */
export async function monitorNeeds({ db, actor, view }: Asking): Promise<readonly Need[]> {
  const { cityId } = actor;
  if (cityId === null || !actor.roles.has("coordinator") || !may.placeReply(actor, cityId)) return [];
  const old = (await namedReplies({ db, view }, cityId)).filter(({ reply }) => isOld(reply, dayOf(view.now)));
  const oldest = old.at(-1);
  if (oldest === undefined) return [];
  const t = replyTexts[view.language];
  const isOne = old.length === 1;
  return [
    {
      sentence: t.need(old.length),
      about: isOne ? titleIn(oldest.indicator, view.language) : t.needAbout,
      address: isOne ? replyAddress(oldest.reply.id) : repliesAddress(oldest.city.slug),
      due: null,
      since: yearAfter(oldest.reply.saidOn),
    },
  ];
}

/** For the own page of who works for a city: how much it says beside its figures, and when it last said any of it. */
export async function repliesOfCity<Tables extends MonitorReads>(
  { db, view }: Visit<Tables>,
  city: { readonly id: CityId; readonly slug: string },
): Promise<OrganisationItems> {
  const replies = await namedReplies({ db, view }, city.id);
  const [latest] = replies;
  return {
    title: replyTexts[view.language].ownItems,
    count: replies.length,
    address: repliesAddress(city.slug),
    confirmation: latest === undefined ? { kind: "not-asked" } : { kind: "on", day: latest.reply.saidOn },
  };
}
