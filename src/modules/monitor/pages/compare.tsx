import type { Markup } from "../../../lib/markup/markup.ts";
import { shortened } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { SmallMultiples } from "../../../ui/charts/small-multiples.tsx";
import { Field } from "../../../ui/form-field.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { figuresAddress, indicatorAddress } from "../domain/addresses.ts";
import type { CityLine } from "../domain/beside.ts";
import { mostCompared, periodsOf } from "../domain/compared.ts";
import { pointIn } from "../domain/comparison.ts";
import { type Indicator, titleIn } from "../domain/indicator.ts";
import type { Line } from "../domain/line.ts";
import { compareTexts } from "../texts/compare.ts";
import { periodInWords } from "../texts/period.ts";
import { texts } from "../texts.ts";
import { measureOf, seriesOf } from "./chart-series.ts";
import { NotedValue, NotesList, notesOn } from "./noted.tsx";

/** A line to hold all cities against. */
export interface NamedLine {
  readonly name: string;
  readonly line: Line;
}

export interface CompareProps {
  readonly view: View;
  readonly indicator: Indicator;
  /** Every city with figures, by name. */
  readonly cities: readonly CityLine[];
  /** The words of the cities that were chosen. */
  readonly chosen: readonly string[];
  /** What is held side by side, by name; empty when nothing fits to be shown. */
  readonly shown: readonly CityLine[];
  /** Who the one chosen city is held beside, in a sentence; null when several were chosen. */
  readonly beside: string | null;
  readonly behind: NamedLine;
  /** What else the address says, which stays as it is. */
  readonly kept: URLSearchParams;
}

/** In signs: with the name of the site behind it, the title of a page has 70. */
const longestTitle = 40;

/** One figure of several cities, side by side: a little chart for each on one scale, and the same as a table. */
export function ComparePage(props: CompareProps): Markup {
  const { view, indicator, cities, chosen, shown, beside } = props;
  const t = compareTexts[view.language];
  const figure = titleIn(indicator, view.language);
  const tooMany = chosen.length > mostCompared;
  return (
    <Page
      view={view}
      title={t.title(shortened(figure, longestTitle))}
      description={t.description(figure)}
      above={[
        { href: figuresAddress, name: texts[view.language].figures },
        { href: indicatorAddress(indicator.id), name: figure },
      ]}
    >
      <h1>{t.title(figure)}</h1>
      <p class="lead">{cities.length === 0 ? t.noFigures : t.lead(mostCompared)}</p>
      {cities.length > 0 && (
        <p class={tooMany ? "note" : "count"} role="status">
          {tooMany
            ? t.tooMany(chosen.length, mostCompared)
            : shown.length === 0
              ? t.none
              : [t.count(shown.length), beside].filter(Boolean).join(": ")}
        </p>
      )}
      {shown.length > 0 && <Drawn {...props} />}
      {shown.length > 0 && <Tabled {...props} />}
      {cities.length > 0 && <Choice {...props} tooMany={tooMany} />}
      <p>
        <Link href={indicatorAddress(indicator.id)}>{t.toFigure}</Link>
      </p>
    </Page>
  );
}

function Drawn({ view, indicator, shown, chosen, behind }: CompareProps) {
  const { language } = view;
  const alone = chosen.length === 1 ? chosen[0] : undefined;
  return (
    <section>
      <h2>{compareTexts[language].drawn}</h2>
      <SmallMultiples
        measure={measureOf(indicator, language)}
        multiples={shown.map(({ name, slug, line }) => ({
          ...seriesOf(name, line, language),
          href: indicatorAddress(indicator.id, slug),
          isChosen: slug === alone,
        }))}
        behind={seriesOf(behind.name, behind.line, language)}
        language={language}
      />
    </section>
  );
}

function Tabled({ view, indicator, shown, behind }: CompareProps) {
  const { language } = view;
  const t = compareTexts[language];
  const columns: readonly NamedLine[] = [...shown, ...(behind.line.points.length === 0 ? [] : [behind])];
  const periods = periodsOf(shown.map(({ line }) => line));
  const cells = periods.map((period) => columns.map(({ line }) => pointIn(line, period)));
  const notes = notesOn(cells.flat(), language);
  return (
    <section>
      <h2>{t.table}</h2>
      <Table
        caption={t.tableCaption(titleIn(indicator, language), indicator.unit)}
        heads={[t.period, ...columns.map(({ name }) => name)]}
        rows={periods.map((period, row) => [
          periodInWords(period, language),
          ...(cells[row] ?? []).map((point) => <NotedValue point={point} indicator={indicator} notes={notes} language={language} />),
        ])}
        isStill
      />
      <NotesList notes={notes} language={language} />
    </section>
  );
}

function Choice({ view, cities, chosen, kept, tooMany }: CompareProps & { readonly tooMany: boolean }) {
  const t = compareTexts[view.language];
  return (
    <form class="form block" method="get" action={view.path}>
      {[...kept].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Field
        field={{
          kind: "choices",
          name: "stad",
          label: t.cities,
          hint: t.hint(mostCompared),
          options: cities.map(({ slug, name }) => ({ value: slug, label: name })),
        }}
        value={chosen.join(",")}
        problems={tooMany ? [t.tooMany(chosen.length, mostCompared)] : []}
        optional=""
      />
      <p>
        <button class="nl-button nl-button--primary" type="submit">
          {t.show}
        </button>
      </p>
    </form>
  );
}
