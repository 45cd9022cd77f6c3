import { momentInWords } from "../../../lib/moment.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { texts } from "../texts/access.ts";
import { passkeyTexts } from "../texts/passkeys.ts";
import { NewPasskeyForm } from "./passkey-pieces.tsx";

/** A passkey as its owner sees it. */
export interface OwnPasskey {
  /** By what it is named in addresses; not the credential's own id. */
  readonly id: string;
  readonly name: string;
  readonly addedAt: Date;
  readonly usedAt: Date | null;
}

interface PasskeysProps {
  readonly view: View;
  readonly passkeys: readonly OwnPasskey[];
  readonly can: {
    /** Whether this site can have passkeys at all. */
    readonly add: boolean;
    /** Whether its owner proved a short while ago who they are. */
    readonly change: boolean;
    /** Whether another factor is left when one goes. */
    readonly remove: boolean;
  };
  /** Recovery codes that were not used. */
  readonly codesLeft: number;
  /** The browser in a word or two. */
  readonly browser: string;
}

/** One's own passkeys: which there are, one more, one less. */
export function PasskeysPage({ view, passkeys, can, codesLeft, browser }: PasskeysProps) {
  const t = passkeyTexts[view.language];
  const above = [
    { href: "/mijn", name: texts[view.language].mine },
    { href: "/mijn/inlogmiddelen", name: texts[view.language].means },
  ];
  return (
    <Page view={view} title={t.passkeys} description={t.description} above={above}>
      <h1>{t.passkeys}</h1>
      <div class="entry">
        <p class="lead">{t.lead}</p>
        {!can.change && (
          <p class="note">
            {t.proveFirst} <Link href="/inloggen/opnieuw">{t.prove}</Link>
          </p>
        )}
        {passkeys.length > 0 && codesLeft === 0 && (
          <p class="note">
            {t.codes} <Link href="/mijn/inlogmiddelen">{t.makeCodes}</Link>
          </p>
        )}
        <section>
          <h2>{t.yours}</h2>
          {passkeys.length === 0 ? (
            <p class="empty">{t.none}</p>
          ) : (
            <ul class="passkeys">
              {passkeys.map((passkey) => (
                <PasskeyRow view={view} passkey={passkey} can={can} />
              ))}
            </ul>
          )}
        </section>
        {(can.change || !can.add) && (
          <section>
            <h2>{t.add}</h2>
            <p>{can.add ? t.addSays : t.notHere}</p>
            {can.add && <NewPasskeyForm view={view} browser={browser} />}
          </section>
        )}
      </div>
    </Page>
  );
}

function PasskeyRow({ view, passkey, can }: { readonly view: View; readonly passkey: OwnPasskey; readonly can: PasskeysProps["can"] }) {
  const t = passkeyTexts[view.language];
  const { id, name, addedAt, usedAt } = passkey;
  return (
    <li>
      <strong>{name}</strong>
      <p class="quiet small">
        {t.added(momentInWords(addedAt, view.language))} {usedAt === null ? t.neverUsed : t.used(momentInWords(usedAt, view.language))}
      </p>
      {!can.remove && <p class="quiet small">{t.onlyOne}</p>}
      {can.remove && can.change && (
        <details>
          <summary aria-label={t.removeThis(name)}>{t.remove}</summary>
          <p>{t.removeSays}</p>
          <form class="inline-form" method="post" action={`/mijn/passkeys/${id}/verwijdering`}>
            <button class="nl-button nl-button--secondary" type="submit">
              {t.removeThis(name)}
            </button>
          </form>
        </details>
      )}
    </li>
  );
}
