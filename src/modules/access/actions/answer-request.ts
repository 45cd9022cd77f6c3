import { dayOf } from "../../../lib/day.ts";
import type { Context } from "../../../platform/context.ts";
import { actorOn } from "../../network/index.ts";
import { countedMs, mayMail } from "../domain/link.ts";
import { linkAddress, type Site } from "../domain/site.ts";
import { accountAt } from "../store/accounts.ts";
import { linksMadeFor, makeLink } from "../store/links.ts";
import { type LinkRequest, removeRequest } from "../store/requests.ts";
import type { AccessReads } from "../tables.ts";
import { letters } from "../texts/letters.ts";
import { mailLink } from "./mail-link.ts";

/**
 * Mails a link to who asked for one, when that is somebody who can sign in and holds an office or a seat today. Whoever does
 * not gets nothing: a mail to an address that anybody typed would be a nuisance of our making.
 */
export async function answerRequest(context: Context<AccessReads>, request: LinkRequest, site: Site): Promise<void> {
  const { tx, now, record } = context;
  if (!(await removeRequest(tx, request.id))) return;
  const account = await accountAt(tx, request.address);
  if (account === null || account.address === null) return;
  if ((await actorOn(tx, account.person, dayOf(now))) === null) return;
  const made = await linksMadeFor(tx, account.person, new Date(now.getTime() - countedMs));
  if (!mayMail(made, now)) return record("access.link-withheld", `person ${account.person}`);

  const secret = await makeLink(tx, "sign-in", account.person, now);
  await mailLink(context, account.address, letters[request.language].signIn(site), linkAddress(site, secret));
  record("access.link-mailed", `person ${account.person}`);
}
