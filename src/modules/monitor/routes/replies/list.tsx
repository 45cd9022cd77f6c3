import { dayOf } from "../../../../lib/day.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp } from "../../../../platform/http/env.ts";
import { readQuery } from "../../../../platform/http/query.ts";
import { isOld } from "../../domain/reply.ts";
import { may } from "../../domain/reply-policy.ts";
import { repliesQuery } from "../../input/replies.ts";
import { RepliesPage } from "../../pages/replies/replies.tsx";
import type { MonitorReads } from "../../tables.ts";
import { membersOn } from "../members.ts";
import { chosenReplies } from "./named-replies.ts";

/** The list of what cities say about their own figures. */
export function replyListRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>().get("/weerwoorden", admit("visitor", "member"), async (c) => {
    const { visit } = c.var;
    const query = readQuery(c.req.url, repliesQuery);
    const [cities, replies] = [await membersOn(visit.db, dayOf(visit.view.now)), await chosenReplies(visit, query)];
    const today = dayOf(visit.now);
    return answerPage(
      c,
      <RepliesPage
        view={visit.view}
        query={query}
        cities={cities}
        replies={replies.map((one) => ({
          ...one,
          isOwn: may.placeReply(visit.actor, one.city.id),
          isOld: isOld(one.reply, today),
        }))}
      />,
    );
  });
}
