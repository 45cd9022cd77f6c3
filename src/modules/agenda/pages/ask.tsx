import type { Language } from "../../../lib/language.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { Citation } from "../../../ui/citation.tsx";
import { SourceLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { texts as words } from "../../../ui/texts.ts";
import { Timeline } from "../../../ui/timeline.tsx";
import type { LevelWord } from "../domain/agenda.ts";
import type { FullAsk, TrailPaper } from "../domain/ask.ts";
import type { FocusPointHead } from "../domain/heads.ts";
import type { ListedAsk, ListedOffer } from "../domain/listed.ts";
import type { MeetingHead } from "../domain/origin.ts";
import { askTexts } from "../texts/asks.ts";
import { outcomeTexts } from "../texts/outcomes.ts";
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
  /** Whether anybody told what came of what cities do for the same focus points. */
  readonly hasEffect: boolean;
  /** The meeting that it came from, when whoever looks may know. */
  readonly cameFrom: MeetingHead | null;
  /** What other modules show about this ask. */
  readonly panels: readonly Markup[];
}

/** One ask: what is asked of whom, what came of it, and where that is written. */
export function AskPage({ view, changing, ask, pointWord, points, offers, initiatives, hasEffect, cameFrom, panels }: AskProps) {
  const { language } = view;
  const t = askTexts[language];
  const description = t.askDescription(ask.wording, words[language].verdict[ask.verdict]);
  return (
    <Page
      view={view}
      title={t.ask(ask.code)}
      description={description}
      above={[{ href: "/vragen-aan-het-rijk", name: t.asks }]}
      tools={changing.tools}
    >
      <Place theme={ask.themeHead} points={points} />
      <h1 class="statement" lang="nl">
        {ask.wording}
      </h1>
      <div class="columns block">
        <AskOutcome ask={ask} hasEffect={hasEffect} language={language} />
        <section>
          <h2>{t.facts}</h2>
          <AskFacts ask={ask} cameFrom={cameFrom} language={language} />
        </section>
      </div>
      <section>
        <h2>{t.trail}</h2>
        <Trail papers={ask.trail} language={language} />
      </section>
      {panels}
      <ChainLinks
        language={language}
        many={pointWord.many}
        across={<OffersAcross offers={offers} language={language} />}
        initiatives={initiatives}
      />
      <Citation view={view} version={ask.version} changedAt={ask.changedAt} lines={ask.lines} history={changing.history} />
    </Page>
  );
}

function AskOutcome({ ask, hasEffect, language }: Pick<AskProps, "ask" | "hasEffect"> & { readonly language: Language }) {
  const t = outcomeTexts[language];
  return (
    <section>
      <h2>{t.outcome}</h2>
      <Outcome verdict={ask.verdict} meaning={t.meaning[ask.verdict]} certainty={ask.certainty} note={ask.note} language={language} />
      <h3>{t.happened}</h3>
      <Timeline events={ask.events} language={language} />
      {!hasEffect && (ask.verdict === "granted" || ask.verdict === "partly") && <p class="note">{askTexts[language].noEffect}</p>}
    </section>
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

function Trail({ papers, language }: { readonly papers: readonly TrailPaper[]; readonly language: Language }) {
  const t = askTexts[language];
  if (papers.length === 0) return <p class="empty">{t.noTrail}</p>;
  return (
    <>
      <p class="quiet">{t.trailSays}</p>
      <ul class="rows trail">
        {papers.map((paper) => (
          <li>
            <p class="trail__paper">
              <strong>{t.papers[paper.kind]}</strong> <span lang="nl">{paper.number}</span>
            </p>
            <p class="quiet">
              <time datetime={paper.published.on ?? undefined}>{dateInWords(paper.published, language)}</time>
            </p>
            <p lang="nl">{paper.sentence}</p>
            <p>
              <SourceLink href={paper.source} language={language} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
