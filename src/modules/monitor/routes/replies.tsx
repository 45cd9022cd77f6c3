import { newApp } from "../../../platform/http/env.ts";
import type { MonitorReads } from "../tables.ts";
import { replyListRoutes } from "./replies/list.tsx";
import { ownReplyRoutes } from "./replies/own.tsx";
import { placeReplyRoutes } from "./replies/place.tsx";

/** What cities say beside figures: reading it, placing it, and looking after it. */
export function replyRoutes<Tables extends MonitorReads>() {
  return newApp<Tables>().route("/", placeReplyRoutes<Tables>()).route("/", replyListRoutes<Tables>()).route("/", ownReplyRoutes<Tables>());
}
