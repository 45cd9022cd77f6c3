import type { Language } from "../../../lib/language.ts";
import type { Children } from "../../../lib/markup/markup.ts";
import { Link } from "../../../ui/link.tsx";
import { Verdict, type VerdictName } from "../../../ui/verdict.tsx";
import { askAddress, offerAddress } from "../domain/addresses.ts";
import type { ListedAsk, ListedOffer } from "../domain/listed.ts";
import type { ListedInitiative } from "../domain/listed-initiative.ts";
import { outcomeTexts } from "../texts/outcomes.ts";

/** An initiative as far as a link to it needs. */
export type LinkedInitiative = Pick<ListedInitiative, "id" | "title" | "slug" | "isNetworkWide"> & { readonly cities: readonly unknown[] };

interface ChainLinksProps {
  readonly language: Language;
  /** What focus points are called here, in the plural. */
  readonly many: string;
  /** What stands across: offers beside an ask, asks beside an offer. */
  readonly across: Children;
  readonly initiatives: readonly LinkedInitiative[];
}

/** More initiatives than this make the page longer than what it is about; the others open on request. */
const mostShown = 8;

/** What belongs to the same focus points: the other side of the agenda, and what cities do. */
export function ChainLinks({ language, many, across, initiatives }: ChainLinksProps) {
  const t = outcomeTexts[language];
  const row = (initiative: LinkedInitiative) => <Deed initiative={initiative} language={language} />;
  const more = initiatives.slice(mostShown);
  return (
    <section>
      <h2>{t.chain}</h2>
      <p class="quiet">{t.chainSays(many)}</p>
      <div class="columns columns--even">
        <div>{across}</div>
        <div>
          <h3>{t.deeds}</h3>
          <Linked none={t.noDeeds}>{initiatives.slice(0, mostShown).map(row)}</Linked>
          {more.length > 0 && (
            <details>
              <summary>{t.more(more.length)}</summary>
              <ul class="rows">{more.map(row)}</ul>
            </details>
          )}
        </div>
      </div>
    </section>
  );
}

function Deed({ initiative, language }: { readonly initiative: LinkedInitiative; readonly language: Language }) {
  const t = outcomeTexts[language];
  const { title, slug, isNetworkWide, cities } = initiative;
  return (
    <li>
      <p class="row__title" lang="nl">
        <Link href={`/initiatieven/${slug}`}>{title}</Link>
      </p>
      <p class="row__below">{isNetworkWide ? t.wholeNetwork : t.cities(cities.length)}</p>
    </li>
  );
}

/** The offers of the same focus points. */
export const OffersAcross = ({ offers, language }: { readonly offers: readonly ListedOffer[]; readonly language: Language }) => (
  <>
    <h3>{outcomeTexts[language].offers}</h3>
    <Linked none={outcomeTexts[language].noOffers}>
      {offers.map((offer) => (
        <Across {...offer} href={offerAddress(offer.agenda, offer.code)} verdict={offer.account} language={language} />
      ))}
    </Linked>
  </>
);

/** The asks of the same focus points. */
export const AsksAcross = ({ asks, language }: { readonly asks: readonly ListedAsk[]; readonly language: Language }) => (
  <>
    <h3>{outcomeTexts[language].asks}</h3>
    <Linked none={outcomeTexts[language].noAsks}>
      {asks.map((ask) => (
        <Across {...ask} href={askAddress(ask.agenda, ask.code)} verdict={ask.verdict} language={language} />
      ))}
    </Linked>
  </>
);

const Linked = ({ none, children }: { readonly none: string; readonly children: readonly Children[] }) =>
  children.length === 0 ? <p class="empty">{none}</p> : <ul class="rows">{children}</ul>;

interface AcrossProps {
  readonly code: string;
  readonly wording: string;
  readonly href: string;
  readonly verdict: VerdictName;
  readonly language: Language;
}

const Across = ({ code, wording, href, verdict, language }: AcrossProps) => (
  <li>
    <p class="row__title" lang="nl">
      <span class="code">{code}</span>
      <Link href={href}>{wording}</Link>
    </p>
    <p class="row__below">
      <Verdict verdict={verdict} language={language} />
    </p>
  </li>
);
