import { dayOf } from "../../../lib/day.ts";
import type { Language } from "../../../lib/language.ts";
import { wholeNumber } from "../../../lib/numbers.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { TallyBar } from "../../../ui/tally-bar.tsx";
import type { MilestoneProgress, Progress } from "../domain/progress.ts";
import { matrixTexts } from "../texts/matrix.ts";
import { progressTexts } from "../texts/progress.ts";

interface PartProps {
  readonly view: View;
  readonly progress: Progress;
  /** What follows `thema=` in the lists behind the bars; left out for the whole agenda. */
  readonly theme?: number;
}

/** How it stands, as a part of another page. */
export const ProgressPart = (props: PartProps) => (
  <section id="voortgang">
    <h2>{progressTexts[props.view.language].heading}</h2>
    <ProgressFacts {...props} />
    <StatedBars {...props} />
    <p class="quiet small">
      <Link href="/voortgang">{progressTexts[props.view.language].toPage}</Link>
    </p>
  </section>
);

/** Who acts, how fresh that is, and how far the steps are: each apart, never as one figure. */
export function ProgressFacts({ view, progress: { doing, milestones, stated } }: PartProps) {
  const t = progressTexts[view.language];
  const today = dateInWords({ on: dayOf(view.now), note: null }, view.language);
  return (
    <dl class="facts">
      {stated !== null && (
        <>
          <dt>{t.acting}</dt>
          <dd>{t.actingSays(doing.acting, doing.members, today)}</dd>
        </>
      )}
      <dt>{t.participations}</dt>
      <dd>
        {wholeNumber(doing.participations, view.language)}
        {doing.freshness.size > 0 && <> ({freshnessIn(doing.freshness, view.language)})</>}
      </dd>
      <dt>{t.milestones}</dt>
      <dd>{milestonesIn(milestones, view.language)}</dd>
    </dl>
  );
}

/** Participations by how fresh they are, in words. */
export const freshnessIn = (freshness: Progress["doing"]["freshness"], language: Language): string =>
  [...freshness].map(([name, count]) => `${wholeNumber(count, language)} ${matrixTexts[language].freshness[name]}`).join(", ");

/** Steps in words: how many of how many, what is weighed, and what has no weight. */
export function milestonesIn({ total, reached, withoutWeight, weighedShare }: MilestoneProgress, language: Language): string {
  const t = progressTexts[language];
  if (total === 0) return t.noMilestones;
  const weighed = weighedShare === null ? "" : ` ${t.weighed(Math.round(weighedShare * 100))}`;
  const without = withoutWeight === 0 ? "" : ` ${t.withoutWeight(withoutWeight)}`;
  return `${t.milestonesSay(reached, total)}${weighed}${without}`;
}

/** What became of asks and offers, as bars. */
export function StatedBars({ view, progress: { stated }, theme }: PartProps) {
  const t = progressTexts[view.language];
  if (stated === null) return null;
  const within = theme === undefined ? "" : `&thema=${theme}`;
  return (
    <div class="columns columns--even">
      <div>
        <p class="quiet">{stated.asks.size === 0 ? t.noAsks : t.asks(sumOf(stated.asks))}</p>
        {stated.asks.size > 0 && (
          <TallyBar
            counts={stated.asks}
            language={view.language}
            hrefOf={(verdict) => `/vragen-aan-het-rijk?oordeel=${verdict}${within}`}
          />
        )}
      </div>
      <div>
        <p class="quiet">{stated.offers.size === 0 ? t.noOffers : t.offers(sumOf(stated.offers))}</p>
        {stated.offers.size > 0 && (
          <TallyBar counts={stated.offers} language={view.language} hrefOf={(account) => `/aanbod?stand=${account}${within}`} />
        )}
      </div>
    </div>
  );
}

const sumOf = (counts: ReadonlyMap<unknown, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
