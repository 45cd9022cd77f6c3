import type { Language } from "../../../lib/language.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import type { View } from "../../../lib/view.ts";
import { feedOf } from "../../../ui/changes.ts";
import { Citation } from "../../../ui/citation.tsx";
import { Page } from "../../../ui/page.tsx";
import { texts as words } from "../../../ui/texts.ts";
import type { LevelWord } from "../domain/agenda.ts";
import type { FullAsk } from "../domain/ask.ts";
import type { AskChain, StoryPart } from "../domain/ask-story.ts";
import type { FocusPointHead } from "../domain/heads.ts";
import type { ListedAsk, ListedOffer } from "../domain/listed.ts";
import type { MeetingHead } from "../domain/origin.ts";
import type { ToldResult } from "../store/initiatives.ts";
import { askTexts } from "../texts/asks.ts";
import { outcomeTexts } from "../texts/outcomes.ts";
import { AskChainSteps, AskEffect, AskStory } from "./ask-story.tsx";
import { CameFromFact } from "./came-from.tsx";
import { ChainLinks, type LinkedInitiative, OffersAcross } from "./chain-links.tsx";
import type { Changing } from "./desk/record-tools.tsx";
import { Outcome } from "./outcome.tsx";
import { Place } from "./place.tsx";

interface AskProps {
  readonly view: View;
  readonly changing: Changing;
  readonly ask: FullAsk & Pick<ListedAsk, "themeHead">;
  /** What focus points are called in this agenda. */
  readonly pointWord: LevelWord;
  readonly points: readonly FocusPointHead[];
  /** Of the same focus points. */
  readonly offers: readonly ListedOffer[];
  readonly initiatives: readonly LinkedInitiative[];
  /** What happened in order, and how far that reaches. */
  readonly story: readonly StoryPart[];
  readonly chain: AskChain;
  /** What anybody told of what came of what cities do for the same focus points. */
  readonly results: readonly ToldResult[];
  /** The meeting that it came from, when whoever looks may know. */
  readonly cameFrom: MeetingHead | null;
  /** What other modules show about this ask. */
  readonly panels: readonly Markup[];
}

/** One ask: what is asked of whom, what came of it, and where that is written. */
export function AskPage({
  view,
  changing,
  ask,
  pointWord,
  points,
  offers,
  initiatives,
  story,
  chain,
  results,
  cameFrom,
  panels,
}: AskProps) {
  const { language } = view;
  const t = askTexts[language];
  const description = t.askDescription(ask.wording, words[language].verdict[ask.verdict]);
  return (
    <Page
      view={view}
      title={t.ask(ask.code)}
      feed={feedOf(view, t.ask(ask.code))}
      description={description}
      above={[{ href: "/vragen-aan-het-rijk", name: t.asks }]}
      tools={changing.tools}
    >
      <Place theme={ask.themeHead} points={points} />
      <h1 class="statement" lang="nl">
        {ask.wording}
      </h1>
      <AskChainSteps ask={ask} chain={chain} language={language} />
      <div class="columns block">
        <section id="uitkomst">
          <h2>{outcomeTexts[language].outcome}</h2>
          <Outcome
            verdict={ask.verdict}
            meaning={outcomeTexts[language].meaning[ask.verdict]}
            certainty={ask.certainty}
            note={ask.note}
            language={language}
          />
        </section>
        <section>
          <h2>{t.facts}</h2>
          <AskFacts ask={ask} cameFrom={cameFrom} language={language} />
        </section>
      </div>
      <AskStory ask={ask} story={story} view={view} />
      <AskEffect ask={ask} chain={chain} results={results} language={language} />
      {panels}
      <ChainLinks
        language={language}
        many={pointWord.many}
        across={<OffersAcross offers={offers} language={language} />}
        initiatives={initiatives}
      />
      <Citation view={view} version={ask.version} changedAt={ask.changedAt} lines={ask.lines} history={changing.history} isLogged />
    </Page>
  );
}

function AskFacts({ ask, cameFrom, language }: Pick<AskProps, "ask" | "cameFrom"> & { readonly language: Language }) {
  const t = askTexts[language];
  const shared = outcomeTexts[language];
  return (
    <dl class="facts">
      <dt>{t.addressee}</dt>
      <dd lang="nl">{ask.addressee}</dd>
      <dt>{t.instrument}</dt>
      <dd>{ask.instruments.map((instrument) => t.instruments[instrument]).join(", ")}</dd>
      <CameFromFact meeting={cameFrom} language={language} />
      <dt>{shared.lines}</dt>
      <dd>{shared.linesSay(ask.lines)}</dd>
      {ask.revision !== null && (
        <>
          <dt>{shared.revision}</dt>
          <dd lang="nl">{ask.revision}</dd>
        </>
      )}
    </dl>
  );
}
