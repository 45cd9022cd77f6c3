import type { Need } from "../../lib/need.ts";
import { dateInWords } from "../../lib/partial-date.ts";
import type { View } from "../../lib/view.ts";
import type { Account, AgendaEvent, Verdict as AskVerdict, Deadline } from "../../modules/agenda/index.ts";
import { feedAddress } from "../../ui/changes.ts";
import { Link } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { SearchForm } from "../../ui/search-form.tsx";
import { TallyBar } from "../../ui/tally-bar.tsx";
import { type Tile, TileMap } from "../../ui/tile-map.tsx";
import { homeTexts } from "../page-texts/home.ts";
import { Glance, type GlanceTheme } from "./glance.tsx";
import { NeedsOnTop } from "./needs.tsx";

export interface HomeProps {
  readonly view: View;
  readonly themes: readonly GlanceTheme[];
  readonly verdicts: ReadonlyMap<AskVerdict, number>;
  readonly accounts: ReadonlyMap<Account, number>;
  readonly tiles: readonly Tile[];
  readonly initiatives: number;
  readonly latest: readonly AgendaEvent[];
  readonly coming: readonly Deadline[];
  /** What waits for whoever has signed in; null for a visitor. */
  readonly needs: readonly Need[] | null;
}

/** What a stranger sees first: what the cities want, what they do, and what came of it. */
export function HomePage({ view, themes, verdicts, accounts, tiles, initiatives, latest, coming, needs }: HomeProps) {
  const t = homeTexts[view.language];
  const { language } = view;
  return (
    <Page view={view} title={t.title} description={t.description} feed={{ href: feedAddress("", view.language), title: t.allChanges }}>
      <h1>{t.headline(tiles.length)}</h1>
      {needs !== null && <NeedsOnTop view={view} needs={needs} total={needs.length} />}
      <p class="lead">{t.lead}</p>
      <SearchForm view={view} question="" />
      <div class="columns columns--even block tallies">
        <section>
          <h2>{t.asked(sumOf(verdicts))}</h2>
          <TallyBar counts={verdicts} language={language} hrefOf={(verdict) => `/vragen-aan-het-rijk?oordeel=${verdict}`} />
        </section>
        <section>
          <h2>{t.offered(sumOf(accounts))}</h2>
          <TallyBar counts={accounts} language={language} hrefOf={(account) => `/aanbod?stand=${account}`} />
        </section>
      </div>
      <section>
        <h2>{t.glance}</h2>
        <Glance themes={themes} language={language} />
        <p>
          <Link href="/voortgang">{t.toProgress}</Link>
        </p>
      </section>
      <div class="columns columns--even block">
        <section>
          <h2>{t.where}</h2>
          <p class="quiet">{t.whereSays(initiatives)}</p>
          <TileMap tiles={tiles} title={t.where} description={t.whereSays(initiatives)} />
          <p>
            <Link href="/steden#lijst">{t.allCities}</Link>
          </p>
        </section>
        <News view={view} latest={latest} coming={coming} />
      </div>
    </Page>
  );
}

const sumOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

function News({ view, latest, coming }: Pick<HomeProps, "view" | "latest" | "coming">) {
  const t = homeTexts[view.language];
  return (
    <div>
      <section>
        <h2>{t.latest}</h2>
        <p class="quiet">{t.latestSays}</p>
        <ul class="rows">
          {latest.map((event) => (
            <li>
              <p class="row__title" lang="nl">
                <Link href={event.address}>{event.sentence}</Link>
              </p>
              <p class="row__below">
                <time datetime={event.date.on ?? undefined}>{dateInWords(event.date, view.language)}</time>
              </p>
            </li>
          ))}
        </ul>
        <p>
          <Link href="/wijzigingen">{t.allChanges}</Link>
        </p>
      </section>
      <section class="block">
        <h2>{t.coming}</h2>
        <p class="quiet">{coming.length === 0 ? t.noneComing : t.comingSays}</p>
        <ul class="rows">
          {coming.map((deadline) => (
            <li>
              <p class="row__title" lang="nl">
                {deadline.sentence}
              </p>
              <p class="row__below">{dateInWords(deadline.due, view.language)}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
