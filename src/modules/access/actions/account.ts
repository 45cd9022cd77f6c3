import { dayOf } from "../../../lib/day.ts";
import type { PersonId } from "../../../lib/ids.ts";
import type { Language } from "../../../lib/language.ts";
import type { Context } from "../../../platform/context.ts";
import { endSessionsOf } from "../../../platform/session/session.ts";
import { actorOn } from "../../network/index.ts";
import { may } from "../domain/policy.ts";
import {
  accountNotFound,
  addressTaken,
  hasOtherAddress,
  noAddressToInvite,
  nobodyToInvite,
  notYours,
  ownAccount,
} from "../domain/refusals.ts";
import { linkAddress, type Site } from "../domain/site.ts";
import { type Account, accountAt, accountOf, addressKey, closeAccount, openAccount } from "../store/accounts.ts";
import { removeFactors } from "../store/factors.ts";
import { invitedEvent } from "../store/invitations.ts";
import { untiePerson } from "../store/issuer-identities.ts";
import { makeLink, takeBackLinks } from "../store/links.ts";
import type { AccessReads } from "../tables.ts";
import { letters } from "../texts/letters.ts";
import { mailLink } from "./mail-link.ts";

/** Whom to invite, and in which language to write. */
export interface Invitation {
  readonly person: PersonId;
  /** Null when no address is known: only who may invite is told so. */
  readonly address: string | null;
  readonly language: Language;
}

/**
 * Invites a person who holds an office or a seat: opens the account and mails a link that signs in exactly this person, once,
 * within a week. Earlier invitations are taken back. Somebody who has an account keeps the address it has: an invitation
 * must be no way to take over an account.
 */
export async function inviteBy(context: Context<AccessReads>, { person, address, language }: Invitation, site: Site): Promise<void> {
  const { tx, actor, now, record } = context;
  const invited = await actorOn(tx, person, dayOf(now));
  if (invited === null) throw nobodyToInvite();
  if (!may.invite(actor, invited)) throw notYours();
  if (address === null) throw noAddressToInvite();

  await openFor(context, { person, address });
  await takeBackLinks(tx, person, now, "invitation");
  const secret = await makeLink(tx, "invitation", person, now);
  await mailLink(context, address, letters[language].invitation(site), linkAddress(site, secret));
  record(invitedEvent, `person ${person}`);
}

/** Opens the account of a person with an address that nobody else has. */
export async function openFor({ tx, now }: Context<AccessReads>, account: Account & { readonly address: string }): Promise<void> {
  const mine = await accountOf(tx, account.person);
  if (mine?.address && mine.address !== addressKey(account.address)) throw hasOtherAddress();
  const other = await accountAt(tx, account.address);
  if (other !== null && other.person !== account.person) throw addressTaken();
  await openAccount(tx, account, now);
}

/** Takes away the right to sign in, at once: sessions, links and factors go too (ASVS 7.4.2). */
export async function closeAccess({ tx, now, actor, record }: Context<AccessReads>, person: PersonId): Promise<void> {
  if ((await accountOf(tx, person)) === null) throw accountNotFound(person);
  if (!may.closeAccount(actor)) throw notYours();
  if (actor.personId === person) throw ownAccount();
  await closeAccount(tx, person, now);
  await endSessionsOf(tx, person, now);
  await takeBackLinks(tx, person, now);
  await removeFactors(tx, person);
  await untiePerson(tx, person);
  record("access.account-closed", `person ${person}`);
}
