import type { Children, Markup } from "../../../lib/markup/markup.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import { capitalised, folded } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { feedOf } from "../../../ui/changes.ts";
import { Citation } from "../../../ui/citation.tsx";
import { Link, SourceLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { ThemeMark } from "../../../ui/theme-mark.tsx";
import { Timeline } from "../../../ui/timeline.tsx";
import { agendaAddress, themeAddress } from "../domain/addresses.ts";
import type { Agenda, Deadline, Programme } from "../domain/agenda.ts";
import type { DatedEvent } from "../domain/dated-event.ts";
import type { ListedAsk, ListedOffer } from "../domain/listed.ts";
import type { Progress } from "../domain/progress.ts";
import type { Theme } from "../domain/theme.ts";
import { labelOf, type Words, wordsIn } from "../domain/words.ts";
import { agendaTexts } from "../texts/agenda.ts";
import { themeTexts } from "../texts/theme.ts";
import type { Changing } from "./desk/record-tools.tsx";
import { Lines } from "./lines.tsx";
import { Neighbours } from "./neighbours.tsx";
import { derivedIn, type PointEntry, PointRows } from "./point-rows.tsx";
import { ProgressPart } from "./progress-part.tsx";
import { AskRows, OfferRows } from "./stated-rows.tsx";

interface ThemeProps {
  readonly view: View;
  readonly changing: Changing;
  readonly agenda: Agenda;
  readonly theme: Theme;
  /** All themes of the agenda, for the way to the previous and the next. */
  readonly themes: readonly Theme[];
  readonly points: readonly PointEntry[];
  readonly progress: Progress;
  readonly asks: readonly ListedAsk[];
  readonly offers: readonly ListedOffer[];
  readonly deadlines: readonly Deadline[];
  readonly programmes: readonly Programme[];
  /** What happened in the theme outside its asks and offers. */
  readonly events: readonly DatedEvent[];
  /** What other modules show about this theme. */
  readonly panels: readonly Markup[];
}

/** One theme of an agenda with everything that hangs on it. */
export function ThemePage(props: ThemeProps) {
  const { view, changing, agenda, theme, points, panels } = props;
  const t = themeTexts[view.language];
  const words = wordsIn(agenda, view.language);
  const count = agendaTexts[view.language].count(points.length, words.focusPoint);
  return (
    <Page
      view={view}
      title={theme.title}
      feed={feedOf(view, theme.title)}
      description={t.description(theme.summary, count)}
      above={[{ href: agendaAddress(agenda.id), name: `${agendaTexts[view.language].agenda} ${agenda.id}` }]}
      tools={changing.tools}
    >
      <p class="kicker">
        <ThemeMark position={theme.position} label={labelOf(theme)} big />
        <span>
          {capitalised(words.theme.one)} {labelOf(theme)}
          {folded(theme.shortTitle) !== folded(theme.title) && (
            <>
              : <span lang="nl">{theme.shortTitle}</span>
            </>
          )}
        </span>
      </p>
      <h1 lang="nl">{theme.title}</h1>
      <p class="lead" lang="nl">
        {theme.summary}
      </p>
      <ThemeFacts view={view} theme={theme} />
      <Points view={view} theme={theme} points={points} words={words} />
      <ProgressPart view={view} progress={props.progress} theme={theme.position} />
      <Stated {...props} />
      <Dated {...props} />
      {panels}
      <Around view={view} theme={theme} themes={props.themes} words={words} />
      <Citation view={view} version={theme.version} changedAt={theme.changedAt} history={changing.history} isLogged />
    </Page>
  );
}

function ThemeFacts({ view, theme }: Pick<ThemeProps, "view" | "theme">) {
  const t = themeTexts[view.language];
  return (
    <dl class="facts">
      <dt>{t.pillar}</dt>
      <dd>
        {theme.pillar === null ? t.noPillar : <span lang="nl">{theme.pillar}</span>}{" "}
        {theme.pillarSource !== null && <SourceLink href={theme.pillarSource} view={view} />}
      </dd>
      <dt>{t.group}</dt>
      <dd>
        {theme.group === null ? (
          t.noGroup
        ) : (
          <>
            {t.groupKinds[theme.group.kind]} <span lang="nl">{theme.group.name}</span>
          </>
        )}
      </dd>
      <dt>{t.inDocument}</dt>
      <dd>
        {theme.number !== null && <>{t.chapter(theme.number)}, </>}
        {t.lineRange(theme.firstLine, theme.lastLine)}
        {theme.number === null && <p class="note">{t.noNumber(labelOf(theme))}</p>}
      </dd>
    </dl>
  );
}

function Points({ view, theme, points, words }: Pick<ThemeProps, "view" | "theme" | "points"> & { readonly words: Words }) {
  const { many } = words.focusPoint;
  return (
    <section id="speerpunten">
      <h2>{capitalised(many)}</h2>
      {!theme.isListComplete && <p class="note">{agendaTexts[view.language].listMissing(many, derivedIn(points))}</p>}
      {points.length === 0 ? (
        <p class="empty">{themeTexts[view.language].noPoints(many)}</p>
      ) : (
        <PointRows view={view} entries={points} withSummary />
      )}
      <p>
        <Link href={`/initiatieven?thema=${theme.position}`}>{themeTexts[view.language].allInitiatives}</Link>
      </p>
    </section>
  );
}

function Stated({ view, theme, asks, offers }: ThemeProps) {
  const t = themeTexts[view.language];
  return (
    <div class="columns columns--even block">
      <Section id="vragen" title={t.asks} empty={asks.length === 0 ? t.asksNone : null}>
        <AskRows view={view} asks={asks} />
        <p>
          <Link href={`/vragen-aan-het-rijk?thema=${theme.position}`}>{t.allAsks}</Link>
        </p>
      </Section>
      <Section id="aanbod" title={t.offers} empty={offers.length === 0 ? t.offersNone : null}>
        <OfferRows view={view} offers={offers} />
        <p>
          <Link href={`/aanbod?thema=${theme.position}`}>{t.allOffers}</Link>
        </p>
      </Section>
    </div>
  );
}

/** A section, or what it says when there is nothing to show in it. */
const Section = ({
  id,
  title,
  empty,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly empty: string | null;
  readonly children: Children;
}) => (
  <section id={id}>
    <h2>{title}</h2>
    {empty === null ? children : <p class="empty">{empty}</p>}
  </section>
);

/** Deadlines, programmes and events: shown only where the theme has them. */
function Dated({ view, deadlines, programmes, events }: ThemeProps) {
  const t = themeTexts[view.language];
  return (
    <>
      {deadlines.length > 0 && (
        <section id="termijnen">
          <h2>{t.deadlines}</h2>
          <ul class="rows">
            {deadlines.map(({ due, sentence, lines }) => (
              <li>
                {dateInWords(due, view.language)}: <span lang="nl">{sentence}</span> <Lines view={view} lines={lines} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {events.length > 0 && (
        <section id="gebeurtenissen">
          <h2>{t.events}</h2>
          <Timeline events={events.map(withTopic)} view={view} />
        </section>
      )}
      {programmes.length > 0 && (
        <section id="programmas">
          <h2>{t.programmes}</h2>
          <p class="quiet">{t.programmesSays}</p>
          <ul class="names">
            {programmes.map(({ name, lines }) => (
              <li>
                <span lang="nl">{name}</span> <Lines view={view} lines={lines} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const withTopic = (event: DatedEvent) => ({
  ...event,
  sentence: event.topic === null ? event.sentence : `${event.topic}: ${event.sentence}`,
});

function Around({ view, theme, themes, words }: Pick<ThemeProps, "view" | "theme" | "themes"> & { readonly words: Words }) {
  const t = themeTexts[view.language];
  const here = themes.findIndex(({ id }) => id === theme.id);
  const page = (other: Theme | undefined) =>
    other && { href: themeAddress(other.agenda, other.position), name: `${labelOf(other)} ${other.title}` };
  return (
    <Neighbours
      label={t.neighbours(words.theme.many)}
      previous={{ word: t.previous, page: page(themes[here - 1]) }}
      next={{ word: t.next, page: page(themes[here + 1]) }}
    />
  );
}
