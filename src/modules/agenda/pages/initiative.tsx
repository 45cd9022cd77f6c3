import type { Markup } from "../../../lib/markup/markup.ts";
import type { View } from "../../../lib/view.ts";
import { feedOf } from "../../../ui/changes.ts";
import { Citation } from "../../../ui/citation.tsx";
import { Link, SourceLinks } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { TileMap } from "../../../ui/tile-map.tsx";
import { focusPointAddress } from "../domain/addresses.ts";
import type { LevelWord } from "../domain/agenda.ts";
import type { RecordFreshness } from "../domain/confirmation.ts";
import type { InitiativeDetail } from "../domain/initiative.ts";
import type { ListedAsk } from "../domain/listed.ts";
import type { CityHead, ListedInitiative } from "../domain/listed-initiative.ts";
import type { MeetingHead } from "../domain/origin.ts";
import { initiativeTexts } from "../texts/initiatives.ts";
import { outcomeTexts } from "../texts/outcomes.ts";
import { CameFromFact } from "./came-from.tsx";
import { AsksAcross } from "./chain-links.tsx";
import { CityDetails } from "./city-details.tsx";
import type { Changing } from "./desk/record-tools.tsx";
import { ExecutionParts, type NamedExecution } from "./execution.tsx";
import { FreshnessSection, FreshState } from "./freshness.tsx";
import { ThemeLink } from "./theme-link.tsx";

/** A city with its place on the tile map. */
export interface TiledCity extends CityHead {
  readonly tile: { readonly row: number; readonly column: number };
}

interface InitiativeProps {
  readonly view: View;
  readonly changing: Changing;
  /** How it is carried out, as far as anybody said. */
  readonly execution: NamedExecution;
  readonly initiative: ListedInitiative;
  readonly details: readonly InitiativeDetail[];
  readonly freshness: RecordFreshness;
  /** The members of today, for the tile map. */
  readonly members: readonly TiledCity[];
  /** The meeting that it came from, when whoever looks may know. */
  readonly cameFrom: MeetingHead | null;
  /** Of the same focus points: what it did in the cities leads back to what was asked. */
  readonly asks: readonly ListedAsk[];
  /** What focus points are called in its agenda. */
  readonly pointWord: LevelWord;
  /** What other modules show about this initiative. */
  readonly panels: readonly Markup[];
}

/** Everything about one initiative, city by city. */
export function InitiativePage({
  view,
  changing,
  execution,
  initiative,
  details,
  freshness,
  members,
  cameFrom,
  asks,
  pointWord,
  panels,
}: InitiativeProps) {
  const t = initiativeTexts[view.language];
  // A city can have an initiative of the same name.
  const title = initiative.isNetworkWide ? `${initiative.title} (${t.wholeNetwork})` : initiative.title;
  return (
    <Page
      view={view}
      title={title}
      feed={feedOf(view, title)}
      description={initiative.summary}
      above={[{ href: "/initiatieven", name: t.initiatives }]}
      tools={changing.tools}
    >
      <p class="kicker">
        <ThemeLink theme={initiative.themeHead} />
      </p>
      <h1 lang="nl">{initiative.title}</h1>
      <p class="lead" lang="nl">
        {initiative.summary}
      </p>
      <div class="columns block">
        <div>
          <Facts view={view} initiative={initiative} freshness={freshness} cameFrom={cameFrom} />
          <Points view={view} initiative={initiative} />
        </div>
        <WhoTakesPart view={view} initiative={initiative} members={members} />
      </div>
      <ExecutionParts view={view} execution={execution} />
      {details.length > 0 && <CityDetails view={view} details={details} cities={initiative.cityHeads} />}
      <FreshnessSection view={view} freshness={freshness} cities={initiative.cityHeads} />
      {asks.length > 0 && (
        <section id="vragen">
          <h2>{outcomeTexts[view.language].chain}</h2>
          <p class="quiet">{outcomeTexts[view.language].chainSays(pointWord.many)}</p>
          <AsksAcross asks={asks} language={view.language} />
        </section>
      )}
      {panels}
      {initiative.sources.length > 0 && (
        <section>
          <h2>{t.sources}</h2>
          <SourceLinks sources={initiative.sources} view={view} />
        </section>
      )}
      <Citation view={view} version={initiative.version} changedAt={initiative.changedAt} history={changing.history} isLogged />
    </Page>
  );
}

function Facts({ view, initiative, freshness, cameFrom }: Pick<InitiativeProps, "view" | "initiative" | "freshness" | "cameFrom">) {
  const t = initiativeTexts[view.language];
  const { sort, state, stateNote, started, ended, isNetworkWide, cityHeads } = initiative;
  return (
    <dl class="facts">
      <dt>{t.sort}</dt>
      <dd lang="nl">{sort}</dd>
      <dt>{t.state}</dt>
      <dd>
        <FreshState state={state} freshness={freshness.freshness} language={view.language} />
        {stateNote !== "" && (
          <p class="quiet small">
            {t.sourceSays} <q lang="nl">{stateNote}</q>
          </p>
        )}
      </dd>
      {started !== null && <Fact name={t.begin} value={started} />}
      {ended !== null && <Fact name={t.end} value={ended} />}
      <CameFromFact meeting={cameFrom} language={view.language} />
      <dt>{t.reach}</dt>
      <dd>{isNetworkWide ? reachOf(cityHeads.length, t) : t.cityCount(cityHeads.length)}</dd>
    </dl>
  );
}

const reachOf = (named: number, t: (typeof initiativeTexts)["nl"]) => (named === 0 ? t.wholeNetwork : t.wholeNetworkNamed(named));

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <>
    <dt>{name}</dt>
    <dd lang="nl">{value}</dd>
  </>
);

const Points = ({ view, initiative }: Pick<InitiativeProps, "view" | "initiative">) => (
  <section class="block">
    <h2>{initiativeTexts[view.language].focusPoints}</h2>
    <ul class="rows">
      {initiative.focusPointHeads.map(({ agenda, code, title }) => (
        <li>
          <span class="code">{code}</span>
          <a class="nl-link" href={focusPointAddress(agenda, code)} lang="nl">
            {title}
          </a>
        </li>
      ))}
    </ul>
  </section>
);

function WhoTakesPart({ view, initiative, members }: Pick<InitiativeProps, "view" | "initiative" | "members">) {
  const t = initiativeTexts[view.language];
  const { cityHeads } = initiative;
  return (
    <section>
      <h2>{t.whoTakesPart}</h2>
      {cityHeads.length === 0 ? (
        <p class="empty">{t.noCities}</p>
      ) : (
        <>
          <ParticipantTiles view={view} initiative={initiative} members={members} />
          <p class="quiet small">{t.whoTakesPartSays(cityHeads.length)}</p>
          <ul class="in-row">
            {cityHeads.map((city) => (
              <li>
                <Link href={`/steden/${city.slug}`}>{city.name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ParticipantTiles({ view, initiative, members }: Pick<InitiativeProps, "view" | "initiative" | "members">) {
  const t = initiativeTexts[view.language];
  const taking = new Set(initiative.cities);
  const tiles = members.map(({ id, name, slug, tile }) => ({
    name,
    href: `/steden/${slug}`,
    ...tile,
    says: taking.has(id) ? t.takesPart : t.takesNoPart,
    level: taking.has(id) ? (4 as const) : (0 as const),
  }));
  return <TileMap tiles={tiles} title={t.whoTakesPart} description={t.whoTakesPartSays(initiative.cities.length)} />;
}
