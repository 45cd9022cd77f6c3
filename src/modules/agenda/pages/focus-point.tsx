import type { CityId } from "../../../lib/ids.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { Chain } from "../../../ui/chain.tsx";
import { feedOf } from "../../../ui/changes.ts";
import { Citation } from "../../../ui/citation.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { agendaAddress, focusPointAddress, themeAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import type { BodyAbout } from "../domain/body-about.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import type { ListedAsk, ListedOffer } from "../domain/listed.ts";
import type { OpenPlaces } from "../domain/matrix.ts";
import type { MeetingHead } from "../domain/origin.ts";
import type { Progress } from "../domain/progress.ts";
import type { Theme } from "../domain/theme.ts";
import { type Words, wordsIn } from "../domain/words.ts";
import type { LinkedPoint } from "../store/focus-points.ts";
import type { Lineage } from "../store/lineage.ts";
import { agendaTexts } from "../texts/agenda.ts";
import { coherenceTexts } from "../texts/coherence.ts";
import { focusPointTexts } from "../texts/focus-point.ts";
import { matrixTexts } from "../texts/matrix.ts";
import { themeTexts } from "../texts/theme.ts";
import { ActingCities, actingMembers, type Member } from "./acting-cities.tsx";
import { BodiesAbout } from "./bodies-about.tsx";
import { CameFromLine } from "./came-from.tsx";
import { strandsOf } from "./chain.tsx";
import { BeginInitiative } from "./desk/begin.tsx";
import type { Changing } from "./desk/record-tools.tsx";
import { InitiativeRows, type PointInitiative } from "./initiative-rows.tsx";
import { LineageSection } from "./lineage.tsx";
import { OpenCities } from "./matrix-gaps.tsx";
import { Neighbours } from "./neighbours.tsx";
import { ProgressFacts } from "./progress-part.tsx";
import { AskRows, type LastEvents, OfferRows } from "./stated-rows.tsx";
import { ThemeLink } from "./theme-link.tsx";

interface FocusPointProps {
  readonly view: View;
  readonly changing: Changing;
  /** Where whoever asks begins an initiative for it; null for who may not. */
  readonly beginning: string | null;
  readonly agenda: Agenda;
  readonly point: FocusPoint;
  /** The themes it belongs to, the one that numbers it first. */
  readonly themes: readonly [Theme, ...(readonly Theme[])];
  /** All focus points of the agenda, for the way to the previous and the next. */
  readonly points: readonly FocusPoint[];
  readonly offers: readonly ListedOffer[];
  readonly asks: readonly ListedAsk[];
  readonly lastOfferEvents: LastEvents;
  readonly lastAskEvents: LastEvents;
  readonly initiatives: readonly PointInitiative[];
  /** The members of today. */
  readonly members: readonly Member[];
  /** In how many initiatives each city takes part; cities without any are left out. */
  readonly counts: ReadonlyMap<CityId, number>;
  /** The members of which nothing is known here, and those that decided not to take part. */
  readonly quiet: Pick<OpenPlaces<FocusPoint, Member>, "open" | "abstaining">;
  readonly progress: Progress;
  readonly links: readonly LinkedPoint[];
  /** Where it comes from and what becomes of it. */
  readonly lineage: Lineage;
  /** The meeting that it came from, when whoever looks may know. */
  readonly cameFrom: MeetingHead | null;
  /** The bodies that are about it. */
  readonly bodies: readonly BodyAbout[];
  /** What other modules show about this focus point. */
  readonly panels: readonly Markup[];
}

/** One focus point with its chain: what is offered and done, what is asked and what came of it. */
export function FocusPointPage(props: FocusPointProps) {
  const { view, changing, agenda, point, themes, bodies, panels } = props;
  const [theme] = themes;
  const words = wordsIn(agenda, view.language);
  return (
    <Page
      view={view}
      title={`${point.code} ${point.title}`}
      feed={feedOf(view, `${point.code} ${point.title}`)}
      description={point.summary}
      above={[
        { href: agendaAddress(agenda.id), name: `${agendaTexts[view.language].agenda} ${agenda.id}` },
        { href: themeAddress(agenda.id, theme.position), name: theme.title },
      ]}
      tools={changing.tools}
    >
      <Head view={view} point={point} theme={theme} words={words} />
      <CameFromLine meeting={props.cameFrom} language={view.language} />
      <LineageSection view={view} lineage={props.lineage} />
      <ChainSection {...props} />
      <div class="columns columns--even block">
        <Offers {...props} />
        <Asks {...props} />
      </div>
      <Deeds {...props} />
      <BodiesAbout view={view} bodies={bodies} />
      {panels}
      <Coherence {...props} words={words} />
      <Around {...props} words={words} />
      <Citation view={view} version={point.version} changedAt={point.changedAt} lines={point.lines} history={changing.history} isLogged />
    </Page>
  );
}

interface Worded {
  readonly words: Words;
}

function Head({ view, point, theme, words }: Pick<FocusPointProps, "view" | "point"> & Worded & { readonly theme: Theme }) {
  const t = focusPointTexts[view.language];
  return (
    <>
      <p class="kicker">
        <ThemeLink theme={theme} />
        <span>
          {capitalised(words.focusPoint.one)} {point.code}
        </span>
        {point.isDerived && <span class="nl-data-badge">{t.derived}</span>}
      </p>
      <h1 lang="nl">{point.title}</h1>
      <p class="lead" lang="nl">
        {point.summary}
      </p>
      {point.isDerived && <p class="note">{t.derivedBecause(words.focusPoint.many)}</p>}
    </>
  );
}

function ChainSection(props: FocusPointProps) {
  const { view, point, themes, offers, asks, members, counts } = props;
  const t = focusPointTexts[view.language];
  const acting = actingMembers(members, counts).length;
  return (
    <section id="keten">
      <h2>{t.chain}</h2>
      <Chain
        start={{ code: point.code, position: themes[0].position }}
        strands={strandsOf(view, { ...props, acting, members: members.length })}
        title={t.chain}
        description={t.chainSays(point.code, offers.length, asks.length)}
      />
    </section>
  );
}

function Offers({ view, offers, lastOfferEvents }: FocusPointProps) {
  const t = focusPointTexts[view.language];
  return (
    <section id="aanbod">
      <h2>{t.offers}</h2>
      {offers.length === 0 ? <p class="empty">{t.offersNone}</p> : <OfferRows view={view} offers={offers} last={lastOfferEvents} />}
    </section>
  );
}

function Asks({ view, asks, lastAskEvents }: FocusPointProps) {
  const t = focusPointTexts[view.language];
  return (
    <section id="vragen">
      <h2>{t.asks}</h2>
      {asks.length === 0 ? <p class="empty">{t.asksNone}</p> : <AskRows view={view} asks={asks} last={lastAskEvents} />}
    </section>
  );
}

function Deeds({ view, beginning, initiatives, members, counts, quiet, progress }: FocusPointProps) {
  const t = focusPointTexts[view.language];
  const acting = actingMembers(members, counts).length;
  return (
    <section id="wat-steden-doen">
      <h2>{t.deeds}</h2>
      {initiatives.length === 0 ? (
        <p class="empty">{t.deedsNone}</p>
      ) : (
        <>
          <p class="quiet">{t.deedsSays(t.initiatives(initiatives.length), t.cities(acting), members.length)}</p>
          <div class="columns">
            <InitiativeRows view={view} initiatives={initiatives} />
            {acting > 0 && <ActingCities view={view} members={members} counts={counts} />}
          </div>
        </>
      )}
      <BeginInitiative view={view} address={beginning} />
      <ProgressFacts view={view} progress={progress} />
      <details id="stil">
        <summary>{matrixTexts[view.language].openTitle(quiet.open.length)}</summary>
        <OpenCities view={view} {...quiet} />
        <p class="quiet small">{matrixTexts[view.language].gapsSay}</p>
      </details>
    </section>
  );
}

function Coherence({ view, links, themes, point, words }: FocusPointProps & Worded) {
  const t = focusPointTexts[view.language];
  const others = themes.slice(1);
  return (
    <section id="samenhang">
      <h2>{t.links}</h2>
      <p class="quiet small">
        <Link href="/samenhang">{coherenceTexts[view.language].heading}</Link>
      </p>
      {others.length > 0 && (
        <p>
          {t.otherThemes}:{" "}
          {others.map((theme) => (
            <ThemeLink theme={theme} />
          ))}
        </p>
      )}
      {links.length === 0 ? (
        <p class="empty">{t.linksNone(words.focusPoint.many)}</p>
      ) : (
        <ul class="rows">
          {links.map(({ link, point: other }) => (
            <li>
              <span class="quiet">{(link.from === point.id ? t.kinds : t.kindsBack)[link.kind]}</span>{" "}
              <span class="code">{other.code}</span>
              <Link href={focusPointAddress(other.agenda, other.code)}>
                <span lang="nl">{other.title}</span>
              </Link>
              {link.note !== null && <p lang="nl">{link.note}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Around({ view, point, points, words }: FocusPointProps & Worded) {
  const t = themeTexts[view.language];
  const here = points.findIndex(({ id }) => id === point.id);
  const page = (other: FocusPoint | undefined) =>
    other && { href: focusPointAddress(other.agenda, other.code), name: `${other.code} ${other.title}` };
  return (
    <Neighbours
      label={t.neighbours(words.focusPoint.many)}
      previous={{ word: t.previous, page: page(points[here - 1]) }}
      next={{ word: t.next, page: page(points[here + 1]) }}
    />
  );
}
