import { dayOf } from "../../../lib/day.ts";
import type { PersonId } from "../../../lib/ids.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import type { Visit } from "../../../platform/http/env.ts";
import { IssuerLinks } from "../pages/issuer-links.tsx";
import { issuersFor } from "../store/issuer-identities.ts";
import { activeIssuers } from "../store/issuers.ts";
import { linkWith } from "../store/links.ts";
import type { AccessRouteTables, Section } from "./parts.ts";

/** On the sign-in page: the organisations whose people come in by their own account. */
export const issuerSignInSection = <Tables extends AccessRouteTables>(): Section<Tables> => {
  return async ({ db, view }) => {
    const issuers = await activeIssuers(db);
    return issuers.length === 0 ? null : <IssuerLinks view={view} issuers={issuers} />;
  };
};

/** On the page of an invitation: the ways in by the organisations where its holder works; null for any other link. */
export async function issuerInvitationSection<Tables extends AccessRouteTables>(
  { db, now, view }: Visit<Tables>,
  secret: string,
  holder: PersonId,
): Promise<Markup | null> {
  if ((await linkWith(db, secret))?.purpose !== "invitation") return null;
  const issuers = await issuersFor(db, holder, dayOf(now));
  return issuers.length === 0 ? null : <IssuerLinks view={view} issuers={issuers} invitation={secret} />;
}
