import type { Markup } from "../../../lib/markup/markup.ts";
import type { View } from "../../../lib/view.ts";
import { ChoroplethMap } from "../../../ui/charts/choropleth-map.tsx";
import { Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { figuresAddress, indicatorAddress, mapAddress, mapPngAddress, withChoices } from "../domain/addresses.ts";
import type { CityLine } from "../domain/beside.ts";
import type { BoundaryMap } from "../domain/boundary-map.ts";
import { type Indicator, titleIn } from "../domain/indicator.ts";
import type { LinePoint } from "../domain/line.ts";
import type { PeriodCode } from "../domain/period-code.ts";
import { indicatorTexts } from "../texts/indicator.ts";
import { mapTexts } from "../texts/map.ts";
import { periodInWords } from "../texts/period.ts";
import { texts } from "../texts.ts";
import { chartPointOf, measureOf } from "./chart-series.ts";
import { PointValue, remarksOn } from "./value.tsx";

/** A municipality with borders of which something is known in the period that is shown. */
export interface DrawnMunicipality {
  readonly name: string;
  /** Of the city of the network; null for another municipality. */
  readonly slug: string | null;
  readonly boundary: BoundaryMap["areas"][number];
  readonly point: LinePoint;
}

export interface BoundaryPageProps {
  readonly view: View;
  readonly indicator: Indicator;
  readonly years: readonly number[];
  /** Every city of the network, by name, to choose from. */
  readonly cities: readonly Pick<CityLine, "name" | "slug">[];
  readonly chosen: string | null;
  /** Null when no borders were read in yet. */
  readonly drawn: DrawnMap | null;
}

export interface DrawnMap {
  readonly map: BoundaryMap;
  /** Null when no municipality on the map has a figure. */
  readonly period: PeriodCode | null;
  readonly municipalities: readonly DrawnMunicipality[];
}

/** A figure by municipality, on the borders of a year. */
export function BoundaryPage(props: BoundaryPageProps): Markup {
  const { view, indicator, drawn } = props;
  const title = titleIn(indicator, view.language);
  const t = mapTexts[view.language];
  return (
    <Page
      view={view}
      title={t.bordersTitle(title)}
      description={t.bordersDescription(title)}
      above={[
        { href: figuresAddress, name: texts[view.language].figures },
        { href: indicatorAddress(indicator.id), name: title },
      ]}
    >
      <h1>{t.bordersTitle(title)}</h1>
      {drawn === null ? <p class="note">{t.noBorders}</p> : <OnBorders {...props} drawn={drawn} />}
      <p>
        <Link href={indicatorAddress(indicator.id, props.chosen)}>{t.backToFigure}</Link>
      </p>
    </Page>
  );
}

function OnBorders(props: BoundaryPageProps & { readonly drawn: DrawnMap }) {
  const { view, drawn } = props;
  const { map, municipalities } = drawn;
  const figures = municipalities.filter(({ point }) => point.value !== null).length;
  const t = mapTexts[view.language];
  return (
    <>
      <p class="lead">{t.bordersLead(map.year)}</p>
      <MapChoice {...props} />
      <p class="count" role="status">
        {figures === 0 ? t.nobody : t.counted(figures, map.areas.length)}
      </p>
      {drawn.period !== null && <BoundaryDrawing {...props} period={drawn.period} />}
      <p class="small">{t.bordersFrom(map.file, map.source)}</p>
      {drawn.period !== null && (
        <p>
          <Link href={withChoices(mapPngAddress(props.indicator.id), { stad: props.chosen ?? "", jaar: String(map.year) })}>
            {t.bordersPng}
          </Link>
        </p>
      )}
      {municipalities.length > 0 && <MunicipalityTable {...props} />}
    </>
  );
}

function MapChoice({ view, years, cities, chosen, drawn: { map } }: BoundaryPageProps & { readonly drawn: DrawnMap }) {
  const t = mapTexts[view.language];
  const i = indicatorTexts[view.language];
  const [latest] = years;
  return (
    <Filters
      view={view}
      choices={[
        {
          name: "jaar",
          label: t.bordersOf,
          all: `${latest}`,
          value: map.year === latest ? "" : String(map.year),
          options: years.filter((year) => year !== latest).map((year) => ({ value: String(year), label: String(year) })),
        },
        {
          name: "stad",
          label: i.city,
          all: i.allCities,
          value: chosen ?? "",
          options: cities.map(({ slug, name }) => ({ value: slug, label: name })),
        },
      ]}
    />
  );
}

/** Each municipality in the shade of its figure. */
export function BoundaryDrawing({
  view,
  indicator,
  drawn,
  chosen,
  period,
}: BoundaryPageProps & { readonly drawn: DrawnMap; readonly period: PeriodCode }) {
  const { language } = view;
  const { map, municipalities } = drawn;
  const measure = measureOf(indicator, language);
  const told = new Set(municipalities.map(({ boundary }) => boundary));
  const ground = map.areas.filter((area) => !told.has(area));
  return (
    <ChoroplethMap
      id="grenzen"
      measure={{ ...measure, title: `${measure.title}, ${periodInWords(period, language)}` }}
      size={map}
      ground={ground.map(({ path }) => path).join("")}
      areas={municipalities.map(({ name, slug, boundary, point }) => ({
        name,
        href: slug === null ? null : withChoices(mapAddress(indicator.id), { stad: slug, jaar: String(map.year) }),
        path: boundary.path,
        middle: boundary.middle,
        point: chartPointOf(point, language),
        isChosen: slug !== null && slug === chosen,
      }))}
      language={language}
    />
  );
}

function MunicipalityTable({ view, indicator, drawn }: BoundaryPageProps & { readonly drawn: DrawnMap }) {
  const { language } = view;
  const t = indicatorTexts[language];
  return (
    <Table
      caption={mapTexts[language].perMunicipality}
      heads={[mapTexts[language].municipality, t.value, t.remark]}
      rows={drawn.municipalities.map(({ name, slug, point }) => [
        slug === null ? name : <Link href={indicatorAddress(indicator.id, slug)}>{name}</Link>,
        <PointValue point={point} indicator={indicator} language={language} />,
        remarksOn(point, language).join("; "),
      ])}
    />
  );
}
