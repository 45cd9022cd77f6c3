import type { Language } from "../../../lib/language.ts";
import type { View } from "../../../lib/view.ts";
import { feedOf } from "../../../ui/changes.ts";
import { Citation } from "../../../ui/citation.tsx";
import { Page } from "../../../ui/page.tsx";
import { texts as words } from "../../../ui/texts.ts";
import { Timeline } from "../../../ui/timeline.tsx";
import type { LevelWord } from "../domain/agenda.ts";
import type { FocusPointHead } from "../domain/heads.ts";
import type { ListedAsk, ListedOffer } from "../domain/listed.ts";
import type { FullOffer } from "../domain/offer.ts";
import type { MeetingHead } from "../domain/origin.ts";
import { offerTexts } from "../texts/offers.ts";
import { outcomeTexts } from "../texts/outcomes.ts";
import { CameFromFact } from "./came-from.tsx";
import { AsksAcross, ChainLinks, type LinkedInitiative } from "./chain-links.tsx";
import type { Changing } from "./desk/record-tools.tsx";
import { Outcome } from "./outcome.tsx";
import { Place } from "./place.tsx";

interface OfferProps {
  readonly view: View;
  readonly changing: Changing;
  readonly offer: FullOffer & Pick<ListedOffer, "themeHead">;
  /** What focus points are called in this agenda. */
  readonly pointWord: LevelWord;
  readonly points: readonly FocusPointHead[];
  /** Of the same focus points. */
  readonly asks: readonly ListedAsk[];
  readonly initiatives: readonly LinkedInitiative[];
  /** The meeting that it came from, when whoever looks may know. */
  readonly cameFrom: MeetingHead | null;
}

/** One offer: what the cities want to do, with whom, and what came of it. */
export function OfferPage({ view, changing, offer, pointWord, points, asks, initiatives, cameFrom }: OfferProps) {
  const { language } = view;
  const t = offerTexts[language];
  const description = t.offerDescription(offer.wording, words[language].verdict[offer.account]);
  return (
    <Page
      view={view}
      title={t.offer(offer.code)}
      feed={feedOf(view, t.offer(offer.code))}
      description={description}
      above={[{ href: "/aanbod", name: t.offers }]}
      tools={changing.tools}
    >
      <Place theme={offer.themeHead} points={points} />
      <h1 class="statement" lang="nl">
        {offer.wording}
      </h1>
      <div class="columns block">
        <OfferOutcome offer={offer} view={view} />
        <section>
          <h2>{t.facts}</h2>
          <OfferFacts offer={offer} cameFrom={cameFrom} language={language} />
        </section>
      </div>
      <ChainLinks
        language={language}
        many={pointWord.many}
        across={<AsksAcross asks={asks} language={language} />}
        initiatives={initiatives}
      />
      <Citation view={view} version={offer.version} changedAt={offer.changedAt} lines={offer.lines} history={changing.history} isLogged />
    </Page>
  );
}

function OfferOutcome({ offer, view }: { readonly offer: FullOffer; readonly view: View }) {
  const { language } = view;
  const t = outcomeTexts[language];
  const { account, certainty, note } = offer;
  return (
    <section>
      <h2>{t.outcome}</h2>
      <Outcome verdict={account} meaning={t.accountMeaning[account]} certainty={certainty} note={note} language={language} />
      <h3>{t.happened}</h3>
      <Timeline events={offer.events} view={view} />
    </section>
  );
}

function OfferFacts({ offer, cameFrom, language }: Pick<OfferProps, "offer" | "cameFrom"> & { readonly language: Language }) {
  const t = offerTexts[language];
  const { partners } = offer;
  return (
    <dl class="facts">
      <dt>{t.with}</dt>
      {partners.length === 0 ? <dd>{t.noPartners}</dd> : <dd lang="nl">{partners.join(", ")}</dd>}
      <CameFromFact meeting={cameFrom} language={language} />
      <dt>{outcomeTexts[language].lines}</dt>
      <dd>{outcomeTexts[language].linesSay(offer.lines)}</dd>
    </dl>
  );
}
