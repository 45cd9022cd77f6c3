import type { Context } from "hono";
import { admit } from "../../../platform/http/admit.ts";
import { answerPrivately } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { isLoopback, isLoopbackHost } from "../../../platform/http/loopback.ts";
import { outbox } from "../../../platform/mail/mail.ts";
import { noOutbox } from "../domain/refusals.ts";
import { OutboxPage } from "../pages/outbox.tsx";
import { type AccessParts, type AccessRouteTables, anyPerson } from "./parts.ts";

/**
 * The outbox on screen, for who tries the product out on one machine without a mail server. Anywhere else the page does not
 * exist: its mails let whoever reads them in as far as the second step.
 */
export function outboxRoutes<Tables extends AccessRouteTables>({ mailWay }: AccessParts) {
  return newApp<Tables>().get("/postbus", admit("visitor", ...anyPerson), async (c) => {
    const { db, view, clientAddress } = c.var.visit;
    if (mailWay !== "to-outbox" || !isLoopback(clientAddress) || !isAskedDirectly(c.req)) throw noOutbox();
    return answerPrivately(c, <OutboxPage view={view} letters={await outbox(db)} />);
  });
}

/** Whether nothing stands between: a proxy on this machine, or a name elsewhere that somebody pointed at this machine. */
const isAskedDirectly = (request: Pick<Context["req"], "header">): boolean =>
  isLoopbackHost(request.header("host")) &&
  ["forwarded", "x-forwarded-for", "x-real-ip", "via"].every((name) => request.header(name) === undefined);
