import type { View } from "../../../lib/view.ts";
import type { NamedIssuer } from "../store/issuers.ts";
import { issuerTexts } from "../texts/issuers.ts";

interface IssuerLinksProps {
  readonly view: View;
  readonly issuers: readonly NamedIssuer[];
  /** The secret of the invitation that is open in this browser; absent on the page for signing in. */
  readonly invitation?: string;
}

/** The ways in by an organisation's own account. Links, because a form may not lead to another site. */
export function IssuerLinks({ view, issuers, invitation }: IssuerLinksProps) {
  if (issuers.length === 0) return null;
  const t = issuerTexts[view.language];
  const isInvited = invitation !== undefined;
  return (
    <section id="organisaties">
      <h2>{isInvited ? t.acceptTitle : t.signInTitle}</h2>
      <p>{isInvited ? t.acceptSays : t.signInSays}</p>
      <ul>
        {issuers.map(({ id, name }) => (
          <li>
            <a class="nl-link" href={beginAddress(id, invitation)} rel="nofollow">
              {t.signInWith(name)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const beginAddress = (id: string, invitation: string | undefined): string =>
  `/inloggen/organisaties/${id}${invitation === undefined ? "" : `?uitnodiging=${encodeURIComponent(invitation)}`}`;
