import type { View } from "../../../lib/view.ts";
import { Form, untouched } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import type { WayIn } from "../domain/way-in.ts";
import { texts } from "../texts/access.ts";
import { accountTexts } from "../texts/accounts.ts";
import { meansInWords } from "./means.ts";

interface OwnSignInProps {
  readonly view: View;
  readonly address: string | null;
  /** Null when nothing is known of how the person comes in. */
  readonly way: WayIn | null;
  /** In how many browsers the person is signed in. */
  readonly sessions: number;
}

/** On somebody's own page: how one signs in, and where one is signed in. */
export function OwnSignIn({ view, address, way, sessions }: OwnSignInProps) {
  const t = texts[view.language];
  const words = accountTexts[view.language];
  const means = way === null ? "" : meansInWords(view, way);
  return (
    <>
      <dl class="facts">
        <dt>{t.mailAddress}</dt>
        <dd>{address ?? t.noAddress}</dd>
        <dt>{words.proofs}</dt>
        <dd>{means === "" ? words.noProofs : means}</dd>
        <dt>{t.sessions}</dt>
        <dd>{words.sessionsNow(sessions)}</dd>
      </dl>
      <ul class="exports">
        <li>
          <Link href="/mijn/inlogmiddelen">{t.means}</Link>
        </li>
        <li>
          <Link href="/mijn/sessies">{t.sessions}</Link>
        </li>
      </ul>
      <Form view={view} action="/uitloggen" fields={[]} state={untouched()} submit={t.signOut} isGrave />
    </>
  );
}
