import type { Visit } from "../../../platform/http/env.ts";
import { sessionsOf } from "../../../platform/session/session.ts";
import type { PageSection } from "../../../ui/sections.tsx";
import { OwnSignIn } from "../pages/own-sign-in.tsx";
import { accountOf } from "../store/accounts.ts";
import { waysIn } from "../store/ways-in.ts";
import type { AccessReads } from "../tables.ts";
import { accountTexts } from "../texts/accounts.ts";

/** For somebody's own page: how one signs in, where one is signed in, and the way out; null without a session. */
export async function signInSection<Tables extends AccessReads>({ db, session, view, now }: Visit<Tables>): Promise<PageSection | null> {
  if (session === null) return null;
  const { person } = session;
  const account = await accountOf(db, person);
  const way = (await waysIn(db, [person], now)).get(person) ?? null;
  const sessions = (await sessionsOf(db, person, now)).length;
  return {
    id: "inloggen",
    title: accountTexts[view.language].signIn,
    content: <OwnSignIn view={view} address={account?.address ?? null} way={way} sessions={sessions} />,
  };
}
