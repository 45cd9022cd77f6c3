import { admit } from "../../platform/http/admit.ts";
import { answerPage } from "../../platform/http/answer.ts";
import { newApp } from "../../platform/http/env.ts";
import { readQuery } from "../../platform/http/query.ts";
import { fitting } from "./domain/list.ts";
import { meetingNotFound } from "./domain/refusals.ts";
import { choiceOf, meetingQuery } from "./input.ts";
import { MeetingPage } from "./pages/meeting.tsx";
import { MeetingsPage } from "./pages/meetings.tsx";
import type { MeetingPageSlots } from "./slots.ts";
import { allMeetings, meetingAt } from "./store/meetings.ts";
import { meetingNames } from "./store/names.ts";
import type { MeetingReads } from "./tables.ts";

/** The pages of meetings. */
export function meetingRoutes<Tables extends MeetingReads>(slots: MeetingPageSlots<Tables>) {
  return newApp<Tables>()
    .get("/bijeenkomsten", admit("visitor", "member"), async (c) => {
      const { db, actor, view } = c.var.visit;
      const query = readQuery(c.req.url, meetingQuery);
      const all = await allMeetings(db, actor);
      const names = await meetingNames(db, actor);
      return answerPage(c, <MeetingsPage view={view} all={all} shown={fitting(all, choiceOf(query, names))} names={names} query={query} />);
    })
    .get("/bijeenkomsten/:slug", admit("visitor", "member"), async (c) => {
      const { db, actor, view } = c.var.visit;
      const slug = c.req.param("slug");
      const meeting = await meetingAt(db, actor, slug);
      if (!meeting) throw meetingNotFound(slug);
      const panels = await Promise.all(slots.panels.map((panel) => panel(c.var.visit, meeting)));
      const names = await meetingNames(db, actor);
      return answerPage(c, <MeetingPage view={view} meeting={meeting} names={names} panels={panels.filter((panel) => panel !== null)} />);
    });
}
