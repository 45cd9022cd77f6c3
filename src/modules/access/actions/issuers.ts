import type { IssuerId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import { endSessionsBy } from "../../../platform/session/means.ts";
import { organisationNames } from "../../network/index.ts";
import { becomesAnother, type Issuer, meansOf } from "../domain/issuer.ts";
import { may } from "../domain/issuer-policy.ts";
import { issuerChanged, issuerTaken, noSuchOrganisation } from "../domain/issuer-refusals.ts";
import { issuerNotFound, notYours } from "../domain/refusals.ts";
import { untieIssuer } from "../store/issuer-identities.ts";
import { addIssuer, changeIssuer, issuerAt } from "../store/issuers.ts";
import type { AccessReads } from "../tables.ts";

/** What an administrator says about an issuer. */
export type IssuerWords = Pick<Issuer, "organisation" | "name" | "address" | "clientId" | "secretName" | "requiredStrength">;

/** Adds an issuer. It is off until somebody has tried it and switches it on. */
export async function connectIssuer(context: Context<AccessReads>, id: IssuerId, words: IssuerWords): Promise<void> {
  const { tx, actor, now, record } = context;
  if (!may.manageIssuers(actor)) throw notYours();
  await mustExist(context, words);

  const issuer: Issuer = { id, ...words, isActive: false, version: 1, changedAt: now };

  if (!(await addIssuer(tx, issuer))) throw issuerTaken(id);
  record("access.issuer-added", `issuer ${id}`, { ...words });
}

/** Changes an issuer. When it becomes another one, whom it knew is known no more, and sessions that began by it end. */
export async function reviseIssuer(context: Context<AccessReads>, id: IssuerId, version: number, words: IssuerWords): Promise<void> {
  const { tx, actor, now, record } = context;
  const before = await issuerToChange(context, id, version);
  if (!may.manageIssuers(actor)) throw notYours();
  await mustExist(context, words);

  const after: Issuer = { ...before, ...words, version: version + 1, changedAt: now };
  const isAnother = becomesAnother(before, after);

  if (!(await changeIssuer(tx, after))) throw issuerChanged(id);
  if (isAnother) await untieIssuer(tx, id);
  const ended = isAnother ? await endSessionsBy(tx, meansOf(id), now) : 0;
  record("access.issuer-changed", `issuer ${id}`, { ...words, isAnother, ended });
}

/** Switches an issuer on or off. Off takes effect at once: sessions that began by it end. */
export async function switchIssuer(context: Context<AccessReads>, id: IssuerId, version: number, isActive: boolean): Promise<void> {
  const { tx, actor, now, record } = context;
  const before = await issuerToChange(context, id, version);
  if (!may.manageIssuers(actor)) throw notYours();

  if (!(await changeIssuer(tx, { ...before, isActive, version: version + 1, changedAt: now }))) throw issuerChanged(id);
  const ended = isActive ? 0 : await endSessionsBy(tx, meansOf(id), now);
  record(isActive ? "access.issuer-switched-on" : "access.issuer-switched-off", `issuer ${id}`, { ended });
}

async function issuerToChange({ tx }: Context<AccessReads>, id: IssuerId, version: number): Promise<Issuer> {
  const issuer = await issuerAt(tx, id);
  if (issuer === null) throw issuerNotFound(id);
  if (issuer.version !== version) throw issuerChanged(id);
  const { organisationName: _, ...own } = issuer;
  return own;
}

async function mustExist({ tx }: Context<AccessReads>, { organisation }: IssuerWords): Promise<void> {
  if (!(await organisationNames(tx)).some(({ id }) => id === organisation)) throw noSuchOrganisation(organisation);
}
