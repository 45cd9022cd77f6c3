import type { Markup } from "../../../lib/markup/markup.ts";
import { fixedNumber } from "../../../lib/numbers.ts";
import type { View } from "../../../lib/view.ts";
import { ScatterPlot } from "../../../ui/charts/scatter-plot.tsx";
import { Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { figuresAddress, indicatorAddress } from "../domain/addresses.ts";
import { type CityPair, isKnown } from "../domain/coherence.ts";
import { type Indicator, titleIn } from "../domain/indicator.ts";
import { type PeriodCode, readPeriodCode } from "../domain/period-code.ts";
import { rankCorrelation } from "../domain/rank-correlation.ts";
import type { CoherenceQuery } from "../input/coherence.ts";
import { coherenceTexts } from "../texts/coherence.ts";
import { periodInWords } from "../texts/period.ts";
import { texts } from "../texts.ts";
import { measureOf } from "./chart-series.ts";
import { NotedValue, NotesList, notesOn } from "./noted.tsx";

/** From when to when there are figures of an indicator; null without figures. */
export type Reach = { readonly first: PeriodCode; readonly last: PeriodCode } | null;

/** Two figures, held against each other. */
export interface HeldAgainst {
  readonly x: Indicator;
  readonly y: Indicator;
  readonly reaches: readonly [Reach, Reach];
  /** The periods that both have, the latest first: years, and codes of shorter periods. */
  readonly moments: readonly string[];
  /** The one that is shown; null when there is none. */
  readonly moment: string | null;
  /** Every city, by name. */
  readonly pairs: readonly CityPair[];
}

export interface CoherenceProps {
  readonly view: View;
  readonly query: CoherenceQuery;
  /** Every figure with values, in the order of the catalogue. */
  readonly figures: readonly Indicator[];
  readonly cities: readonly { readonly slug: string; readonly name: string }[];
  /** Null until two different figures are chosen. */
  readonly held: HeldAgainst | null;
}

/** Two figures held against each other: a dot for each city, and the same as a table. */
export function CoherencePage(props: CoherenceProps): Markup {
  const { view, held } = props;
  const t = coherenceTexts[view.language];
  const shows = held !== null && held.moment !== null;
  return (
    <Page view={view} title={t.title} description={t.description} above={[{ href: figuresAddress, name: texts[view.language].figures }]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Choice {...props} />
      <p class="count" role="status">
        {saysOf(props)}
      </p>
      {shows && <Drawn {...props} held={held} moment={held.moment} />}
      {shows && <Tabled view={view} held={held} />}
    </Page>
  );
}

function saysOf({ view, query, held }: CoherenceProps): string {
  const t = coherenceTexts[view.language];
  if (held === null) return query.x !== undefined && query.x === query.y ? t.same : t.choose;
  if (held.moment !== null) return t.count(held.pairs.filter(isKnown).length, momentInWords(held.moment, view));
  const [x, y] = [reachInWords(held.x, held.reaches[0], view), reachInWords(held.y, held.reaches[1], view)];
  return t.nothingShared(x, y);
}

function reachInWords(indicator: Indicator, reach: Reach, { language }: View): string {
  const t = coherenceTexts[language];
  const title = titleIn(indicator, language);
  return reach === null ? t.without(title) : t.reaches(title, periodInWords(reach.first, language), periodInWords(reach.last, language));
}

/** A year stands for itself; anything else is the code of a period. */
function momentInWords(moment: string, { language }: Pick<View, "language">): string {
  const code = readPeriodCode(moment);
  return code === null ? moment : periodInWords(code, language);
}

function Choice({ view, query, figures, cities, held }: CoherenceProps) {
  const t = coherenceTexts[view.language];
  const options = figures.map((figure) => ({ value: figure.id, label: titleIn(figure, view.language) }));
  return (
    <Filters
      view={view}
      choices={[
        { name: "x", label: t.x, all: t.pick, value: query.x ?? "", options },
        { name: "y", label: t.y, all: t.pick, value: query.y ?? "", options },
        {
          ...{ name: "stad", label: t.city, all: t.noCity, value: query.stad ?? "" },
          options: cities.map(({ slug, name }) => ({ value: slug, label: name })),
        },
        {
          ...{ name: "periode", label: t.period, all: t.usual, value: query.periode ?? "" },
          options: (held?.moments ?? []).map((moment) => ({ value: moment, label: momentInWords(moment, view) })),
        },
        { name: "lijn", label: t.line, all: t.noLine, value: query.lijn ?? "", options: [{ value: "ja", label: t.withLine }] },
      ]}
    />
  );
}

type DrawnProps = Pick<CoherenceProps, "view" | "query"> & { readonly held: HeldAgainst; readonly moment: string };

function Drawn({ view, query, held, moment }: DrawnProps) {
  const { language } = view;
  const t = coherenceTexts[language];
  const title = t.chart(titleIn(held.x, language), titleIn(held.y, language), momentInWords(moment, view));
  return (
    <section>
      <h2>{t.drawn}</h2>
      <ScatterPlot
        title={title}
        across={measureOf(held.x, language)}
        up={measureOf(held.y, language)}
        areas={held.pairs.map(({ city, x, y }) => ({
          name: city.name,
          across: x?.value ?? null,
          up: y?.value ?? null,
          isChosen: city.slug === query.stad,
        }))}
        showsFit={query.lijn === "ja"}
        language={language}
      />
      {query.lijn === "ja" && <Together view={view} pairs={held.pairs} />}
    </section>
  );
}

/** How far the two orders agree, and what that does not mean: only for who asked for the line. */
function Together({ view: { language }, pairs }: { readonly view: View; readonly pairs: readonly CityPair[] }) {
  const t = coherenceTexts[language];
  const rank = rankCorrelation(pairs.filter(isKnown).map(({ x, y }) => ({ x: x.value, y: y.value })));
  return (
    <p class="note">
      {rank === null ? t.noRank : t.rank(fixedNumber(rank, 2, language).replace("-", "−"))} {t.noCause}
    </p>
  );
}

function Tabled({ view: { language }, held: { x, y, pairs } }: { readonly view: View; readonly held: HeldAgainst }) {
  const t = coherenceTexts[language];
  const notes = notesOn(
    pairs.flatMap((pair) => [pair.x, pair.y]),
    language,
  );
  const named = (indicator: Indicator) => `${titleIn(indicator, language)} (${indicator.unit})`;
  return (
    <section>
      <h2>{t.table}</h2>
      <Table
        caption={t.table}
        heads={[t.cityHead, named(x), named(y)]}
        rows={pairs.map((pair) => [
          <Link href={indicatorAddress(y.id, pair.city.slug)}>{pair.city.name}</Link>,
          <NotedValue point={pair.x} indicator={x} notes={notes} language={language} />,
          <NotedValue point={pair.y} indicator={y} notes={notes} language={language} />,
        ])}
      />
      <NotesList notes={notes} language={language} />
    </section>
  );
}
