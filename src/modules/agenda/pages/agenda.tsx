import type { Markup } from "../../../lib/markup/markup.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { feedOf } from "../../../ui/changes.ts";
import { Citation } from "../../../ui/citation.tsx";
import { Link, SourceLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { TallyBar } from "../../../ui/tally-bar.tsx";
import { ThemeMark } from "../../../ui/theme-mark.tsx";
import { Verdict } from "../../../ui/verdict.tsx";
import { accountAddress, agendaAddress, successionAddress, themeAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import { type Verdict as AskVerdict, verdicts } from "../domain/ask.ts";
import type { Account } from "../domain/offer.ts";
import type { MeetingHead } from "../domain/origin.ts";
import type { Theme } from "../domain/theme.ts";
import { labelOf, wordsIn } from "../domain/words.ts";
import { agendaTexts } from "../texts/agenda.ts";
import { coherenceTexts } from "../texts/coherence.ts";
import { progressTexts } from "../texts/progress.ts";
import { successionTexts } from "../texts/succession.ts";
import { timelineTexts } from "../texts/timeline.ts";
import { AboutDocument, type DocumentProps } from "./agenda-document.tsx";
import { MeetingLink } from "./came-from.tsx";
import type { Changing } from "./desk/record-tools.tsx";
import { derivedIn, type PointEntry, PointRows } from "./point-rows.tsx";

/** A theme with its focus points. */
export interface ThemeEntry {
  readonly theme: Theme;
  readonly points: readonly PointEntry[];
}

/** How many there are of what the agenda led to. */
export interface AgendaTotals {
  readonly asks: ReadonlyMap<AskVerdict, number>;
  readonly offers: ReadonlyMap<Account, number>;
  readonly initiatives: number;
}

/** The body and the meeting of an adoption, each when it was told and whoever looks may know of it. */
export interface Adopter {
  readonly body: { readonly name: string; readonly slug: string } | null;
  readonly meeting: MeetingHead | null;
}

interface AgendaProps {
  readonly view: View;
  readonly changing: Changing;
  readonly agenda: Agenda;
  readonly adopter: Adopter;
  readonly themes: readonly ThemeEntry[];
  readonly totals: AgendaTotals;
  /** What stands in the document beside its themes. */
  readonly document: Omit<DocumentProps, "view" | "themes" | "points">;
  /** What other modules show about the agenda. */
  readonly panels: readonly Markup[];
}

/** A whole agenda: what it is, its contents, what came of it, and what is odd in it. */
export function AgendaPage({ view, changing, agenda, adopter, themes, totals, document, panels }: AgendaProps) {
  const t = agendaTexts[view.language];
  const words = wordsIn(agenda, view.language);
  const points = themes.flatMap((entry) => entry.points.map(({ point }) => point));
  const counts = `${t.count(themes.length, words.theme)} ${t.and} ${t.count(points.length, words.focusPoint)}`;
  const period = t.periodSays(agenda.fromYear, agenda.untilYear);
  return (
    <Page
      view={view}
      title={agenda.title}
      feed={feedOf(view, agenda.title)}
      description={t.description(agenda.publisher, period, counts)}
      above={[]}
      tools={changing.tools}
    >
      <p class="kicker">
        <span lang="nl">{agenda.subtitle}</span>
      </p>
      <h1 lang="nl">{agenda.title}</h1>
      <p class="lead">{counts}</p>
      <AgendaFacts view={view} agenda={agenda} adopter={adopter} />
      <AfterIt view={view} agenda={agenda} />
      <Contents view={view} title={capitalised(words.theme.many)} many={words.focusPoint.many} themes={themes} />
      <Result view={view} agenda={agenda} totals={totals} />
      {panels}
      <AboutDocument view={view} themes={themes.map(({ theme }) => theme)} points={points} {...document} />
      <Citation view={view} version={agenda.version} changedAt={agenda.changedAt} history={changing.history} isLogged />
    </Page>
  );
}

function AgendaFacts({ view, agenda, adopter }: Pick<AgendaProps, "view" | "agenda" | "adopter">) {
  const t = agendaTexts[view.language];
  const { adopted, successor } = agenda;
  return (
    <dl class="facts">
      <dt>{t.period}</dt>
      <dd>{t.periodSays(agenda.fromYear, agenda.untilYear)}</dd>
      <dt>{t.publisher}</dt>
      <dd lang="nl">{agenda.publisher}</dd>
      <dt>{t.adopted}</dt>
      {adopted === null ? (
        <dd>{t.notAdopted}</dd>
      ) : (
        <dd>
          {dateInWords({ on: adopted.on, note: null }, view.language)}, {t.by} <span lang="nl">{adopted.by}</span>{" "}
          <SourceLink href={adopted.source} view={view} />
          <AdopterLinks view={view} adopter={adopter} />
        </dd>
      )}
      <dt>{t.before}</dt>
      <dd lang={agenda.predecessor === null ? undefined : "nl"}>{agenda.predecessor ?? t.noPredecessor}</dd>
      <dt>{t.after}</dt>
      {successor === null ? (
        <dd>{t.noSuccessor}</dd>
      ) : (
        <dd>
          <span lang="nl">
            {successor.title} ({successor.year}). {successor.note}
          </span>{" "}
          <SourceLink href={successor.source} view={view} />
        </dd>
      )}
    </dl>
  );
}

function AdopterLinks({ view, adopter: { body, meeting } }: Pick<AgendaProps, "view" | "adopter">) {
  if (body === null && meeting === null) return null;
  return (
    <ul class="in-row">
      {body !== null && (
        <li>
          <Link href={`/netwerk/${body.slug}`}>
            <span lang="nl">{body.name}</span>
          </Link>
        </li>
      )}
      {meeting !== null && (
        <li>
          <MeetingLink meeting={meeting} language={view.language} />
        </li>
      )}
    </ul>
  );
}

/** The way to what follows the agenda, and to what came of each of its points. */
function AfterIt({ view, agenda }: Pick<AgendaProps, "view" | "agenda">) {
  const t = successionTexts[view.language];
  return (
    <p>
      <Link href={successionAddress(agenda.id)}>{t.toSuccession}</Link>, <Link href={accountAddress(agenda.id)}>{t.toAccount}</Link>
    </p>
  );
}

function Contents({ view, title, many, themes }: Pick<AgendaProps, "view" | "themes"> & { readonly title: string; readonly many: string }) {
  const t = agendaTexts[view.language];
  return (
    <section id="inhoud-agenda">
      <h2>{title}</h2>
      <p class="quiet">{t.contentsSays}</p>
      <ul class="legend" aria-label={t.marks}>
        {verdicts.map((verdict) => (
          <li>
            <Verdict verdict={verdict} language={view.language} />
          </li>
        ))}
      </ul>
      <ol class="contents">
        {themes.map((entry) => (
          <ThemePart view={view} entry={entry} many={many} />
        ))}
      </ol>
    </section>
  );
}

function ThemePart({ view, entry: { theme, points }, many }: { readonly view: View; readonly entry: ThemeEntry; readonly many: string }) {
  return (
    <li id={`thema-${theme.position}`}>
      <h3 class="contents__theme">
        <ThemeMark position={theme.position} label={labelOf(theme)} />
        <Link href={themeAddress(theme.agenda, theme.position)}>
          <span lang="nl">{theme.title}</span>
        </Link>
      </h3>
      <div>
        {!theme.isListComplete && <p class="note small">{agendaTexts[view.language].listMissing(many, derivedIn(points))}</p>}
        <PointRows view={view} entries={points} />
      </div>
    </li>
  );
}

function Result({ view, agenda, totals }: Pick<AgendaProps, "view" | "agenda" | "totals">) {
  const t = agendaTexts[view.language];
  const { language } = view;
  return (
    <section id="uitkomsten">
      <h2>{t.result}</h2>
      <h3>{totals.asks.size === 0 ? t.noAsks : t.resultOfAsks(sumOf(totals.asks))}</h3>
      <TallyBar counts={totals.asks} language={language} hrefOf={(verdict) => `/vragen-aan-het-rijk?oordeel=${verdict}`} />
      <h3>{totals.offers.size === 0 ? t.noOffers : t.resultOfOffers(sumOf(totals.offers))}</h3>
      <TallyBar counts={totals.offers} language={language} hrefOf={(account) => `/aanbod?stand=${account}`} />
      <p>
        <Link href="/initiatieven">{t.resultOfInitiatives(totals.initiatives)}</Link>
      </p>
      <p>
        <Link href="/matrix">{t.toMatrix}</Link>
      </p>
      <p>
        <Link href={`${agendaAddress(agenda.id)}/tijdlijn`}>{timelineTexts[language].heading(agenda.id)}</Link>
      </p>
      <p>
        <Link href="/samenhang">{coherenceTexts[language].heading}</Link>
      </p>
      <p>
        <Link href="/voortgang">{progressTexts[language].heading}</Link>
      </p>
    </section>
  );
}

const sumOf = (counts: ReadonlyMap<unknown, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
