import { dayOf } from "../../../lib/day.ts";
import { wholeNumber } from "../../../lib/numbers.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { withField } from "../../../ui/addresses.ts";
import { type Choice, Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Script } from "../../../ui/script.tsx";
import { focusPointAddress } from "../domain/addresses.ts";
import type { FocusPoint } from "../domain/focus-point.ts";
import type { CityHead } from "../domain/listed-initiative.ts";
import { type ActingCities, type Coverage, gapsIn } from "../domain/matrix.ts";
import type { Theme } from "../domain/theme.ts";
import type { MatrixQuery } from "../input/matrix.ts";
import { matrixTexts } from "../texts/matrix.ts";
import { MatrixGrid } from "./matrix-grid.tsx";
import { MatrixList } from "./matrix-list.tsx";
import { themeChoice } from "./theme-choice.ts";

/** A city with the regions by which one can choose. */
export interface PlacedCity extends CityHead {
  readonly province: Region;
  readonly labourMarketRegion: Region;
}

interface Region {
  readonly code: string;
  readonly name: string;
}

interface MatrixProps {
  readonly view: View;
  readonly query: MatrixQuery;
  readonly themes: readonly Theme[];
  /** All members of today: for the choices. */
  readonly members: readonly PlacedCity[];
  readonly coverage: Coverage<FocusPoint, PlacedCity>;
  /** The same by name; only asked for as a list. */
  readonly acting: readonly ActingCities<FocusPoint, PlacedCity>[];
}

/** Which city acts on which focus point, as a table or as a list. */
export function MatrixPage({ view, query, themes, members, coverage, acting }: MatrixProps) {
  const t = matrixTexts[view.language];
  const isEmpty = coverage.rows.length === 0 || coverage.columns.length === 0;
  const other = query.vorm === "lijst" ? "tabel" : "lijst";
  return (
    <Page view={view} title={t.matrix} description={t.description} above={[]}>
      <h1>{t.heading}</h1>
      <p class="lead">{t.lead}</p>
      <Filters view={view} choices={choicesOf(view, themes, members, query)} />
      {isEmpty ? (
        <p class="empty">{t.none}</p>
      ) : (
        <>
          <Counted view={view} total={coverage.total} />
          <p>
            <Link href={withField(view, "vorm", other)}>{other === "lijst" ? t.toList : t.toTable}</Link>
          </p>
          {query.vorm === "lijst" ? (
            <MatrixList view={view} acting={acting} />
          ) : (
            <>
              <MatrixGrid view={view} themes={themes} coverage={coverage} />
              <Script view={view} name="matrix" />
            </>
          )}
          <GapsIn view={view} coverage={coverage} />
        </>
      )}
    </Page>
  );
}

function Counted({ view, total }: { readonly view: View; readonly total: number }) {
  const t = matrixTexts[view.language];
  const today = dateInWords({ on: dayOf(view.now), note: null }, view.language);
  return (
    <p class="quiet small">
      {t.counted(wholeNumber(total, view.language))} {t.members(today)}
    </p>
  );
}

function GapsIn({ view, coverage }: Pick<MatrixProps, "view" | "coverage">) {
  const t = matrixTexts[view.language];
  const { untouched, quietest } = gapsIn(coverage);
  return (
    <section id="na-matrix">
      <h2>{t.gaps}</h2>
      {untouched.length === 0 ? (
        <p>{t.allTouched}</p>
      ) : (
        <>
          <p>{t.untouched}</p>
          <ul class="in-row">
            {untouched.map(({ agenda, code, title }) => (
              <li>
                <Link href={focusPointAddress(agenda, code)}>
                  <span lang="nl">
                    {code} {title}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {quietest && (
        <>
          <p>{t.quietest(quietest.total)}</p>
          <ul class="in-row">
            {quietest.cities.map((city) => (
              <li>
                <Link href={`/steden/${city.slug}`}>{city.name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet small">{t.gapsSay}</p>
    </section>
  );
}

function choicesOf(view: View, themes: readonly Theme[], members: readonly PlacedCity[], query: MatrixQuery): readonly Choice[] {
  const t = matrixTexts[view.language];
  return [
    themeChoice(themes, query.thema, view.language),
    { name: "provincie", label: t.province, value: query.provincie ?? "", options: regionsIn(members.map(({ province }) => province)) },
    {
      name: "regio",
      label: t.labourMarketRegion,
      value: query.regio ?? "",
      options: regionsIn(members.map(({ labourMarketRegion }) => labourMarketRegion)),
    },
    choiceWithDefault("sorteer", t.sortBy, query.sorteer, t.sorts),
    choiceWithDefault("vorm", t.form, query.vorm, t.forms),
  ];
}

/** A choice of which the first value is what one gets without choosing. */
function choiceWithDefault(name: string, label: string, chosen: string, labels: Readonly<Record<string, string>>): Choice {
  const [first, ...others] = Object.entries(labels);
  return {
    name,
    label,
    value: chosen === first?.[0] ? "" : chosen,
    ...(first ? { all: first[1] } : {}),
    options: others.map(([value, text]) => ({ value, label: text })),
  };
}

const regionsIn = (regions: readonly Region[]) =>
  [...new Map(regions.map((region) => [region.code, region.name]))]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));

/** The focus points that belong to the chosen theme. */
export function pointsIn(points: readonly FocusPoint[], themes: readonly Theme[], query: MatrixQuery): readonly FocusPoint[] {
  if (query.thema === undefined) return points;
  const theme = themes.find(({ position }) => position === query.thema);
  return theme === undefined ? [] : points.filter((point) => point.themes.includes(theme.id));
}

/** The cities in the chosen province and region. */
export const citiesIn = <City extends PlacedCity>(cities: readonly City[], query: MatrixQuery): readonly City[] =>
  cities.filter(
    ({ province, labourMarketRegion }) =>
      (query.provincie === undefined || province.code === query.provincie) &&
      (query.regio === undefined || labourMarketRegion.code === query.regio),
  );
