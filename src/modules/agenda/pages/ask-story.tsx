import type { Language } from "../../../lib/language.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { Link, SourceLinks } from "../../../ui/link.tsx";
import { texts as words } from "../../../ui/texts.ts";
import { VerdictMark } from "../../../ui/verdict.tsx";
import { agendaAddress, initiativeAddress } from "../domain/addresses.ts";
import { type FullAsk, isOfTheState } from "../domain/ask.ts";
import { type AskChain, isMet, type StoryPart } from "../domain/ask-story.ts";
import type { ToldResult } from "../store/initiatives.ts";
import { askStoryTexts } from "../texts/ask-story.ts";
import { askTexts } from "../texts/asks.ts";
import { outcomeTexts } from "../texts/outcomes.ts";

interface ChainProps {
  readonly ask: FullAsk;
  readonly chain: AskChain;
  readonly language: Language;
}

/** From asking to effect in five steps: read forwards what followed, read backwards what came before. Each leads to where it is told. */
export function AskChainSteps({ ask, chain, language }: ChainProps) {
  const t = askStoryTexts[language];
  const verdict = words[language].verdict[ask.verdict];
  return (
    <nav class="ask-chain" aria-label={t.chain}>
      <ol>
        <Step name={t.steps.asked} href="#gevraagd" says={dateInWords(chain.asked, language)} />
        <Step name={t.steps.moment} href="#verhaal" says={t.moments(chain.moments)} isMissing={chain.moments === 0} />
        <Step name={t.steps.commitment} href={null} says={t.noCommitment} isMissing />
        <Step name={t.steps.delivery} href="#uitkomst" says={verdict} isMissing={!isMet(ask.verdict)} />
        <Step name={t.steps.effect} href="#in-de-steden" says={t.effects(chain.effects)} isMissing={chain.effects === 0} />
      </ol>
    </nav>
  );
}

interface StepProps {
  readonly name: string;
  readonly href: string | null;
  readonly says: string;
  readonly isMissing?: boolean;
}

const Step = ({ name, href, says, isMissing = false }: StepProps) => (
  <li class={isMissing ? "ask-chain__step ask-chain__step--missing" : "ask-chain__step"}>
    <span class="ask-chain__name">{href === null ? name : <Link href={href}>{name}</Link>}</span>
    <span class="ask-chain__says">{says}</span>
  </li>
);

interface StoryProps {
  readonly ask: FullAsk;
  readonly story: readonly StoryPart[];
  readonly view: View;
}

/** What happened in order, from the asking to where it stands now, each with where it is written. */
export function AskStory({ ask, story, view }: StoryProps) {
  const { language } = view;
  const t = askStoryTexts[language];
  return (
    <section id="verhaal">
      <h2>{t.story}</h2>
      <ol class="timeline">
        {story.map((part) => (
          <PartOfStory ask={ask} part={part} view={view} />
        ))}
      </ol>
      <p class="story-now">
        <strong>{t.now}:</strong> <VerdictMark verdict={ask.verdict} /> <strong>{words[language].verdict[ask.verdict]}</strong>.{" "}
        {ask.note !== null && <span lang="nl">{ask.note}</span>}
      </p>
      {ask.events.length === 0 && <p class="empty">{words[language].noEvents}</p>}
      <p class="quiet small">{ask.trail.length === 0 ? askTexts[language].noTrail : askTexts[language].trailSays}</p>
    </section>
  );
}

function PartOfStory({ ask, part, view }: { readonly ask: FullAsk; readonly part: StoryPart; readonly view: View }) {
  const { language } = view;
  const t = askTexts[language];
  return (
    <li id={part.kind === "asked" ? "gevraagd" : undefined}>
      <time datetime={part.date.on ?? undefined}>{dateInWords(part.date, language)}</time>
      <div>
        {part.sentence === null ? <Asked ask={ask} language={language} /> : <p lang="nl">{part.sentence}</p>}
        {part.papers.map(({ kind, number }) => (
          <p class="quiet small">
            {t.papers[kind]} <span lang="nl">{number}</span>
          </p>
        ))}
        {part.sources.length > 0 && <SourceLinks sources={part.sources} view={view} />}
      </div>
    </li>
  );
}

function Asked({ ask, language }: { readonly ask: FullAsk; readonly language: Language }) {
  const t = askStoryTexts[language];
  return (
    <p>
      {t.asked} <Link href={agendaAddress(ask.agenda)}>{ask.agenda}</Link> ({outcomeTexts[language].linesSay(ask.lines)}):{" "}
      <q lang="nl">{ask.wording}</q> {t.to}: <span lang="nl">{ask.addressee}</span>.
    </p>
  );
}

/** What it did in the cities: granted by the state is not the same as felt there. */
export function AskEffect({ ask, chain, results, language }: ChainProps & { readonly results: readonly ToldResult[] }) {
  const t = askStoryTexts[language];
  return (
    <section id="in-de-steden">
      <h2>{t.effect}</h2>
      {chain.isWithoutEffect && (
        <p class="note">
          {t.given[isOfTheState(ask.addresseeGroup) ? "state" : "others"][ask.verdict === "granted" ? "all" : "part"]} {t.withoutEffect}
        </p>
      )}
      {results.length === 0 && !chain.isWithoutEffect && <p class="empty">{t.noEffect}</p>}
      {results.length > 0 && (
        <ul class="rows">
          {results.map(({ title, slug, sentence }) => (
            <li>
              <p class="row__title" lang="nl">
                <Link href={initiativeAddress(slug)}>{title}</Link>
              </p>
              <p class="row__below" lang="nl">
                {sentence}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
