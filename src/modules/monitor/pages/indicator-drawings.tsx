import type { AreaCode } from "../../../lib/ids.ts";
import type { Language } from "../../../lib/language.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import type { ChartPoint } from "../../../ui/charts/chart-point.ts";
import { DistributionStrip } from "../../../ui/charts/distribution-strip.tsx";
import { LineChart } from "../../../ui/charts/line-chart.tsx";
import { ValueDotMap, ValueTileMap } from "../../../ui/charts/value-maps.tsx";
import { indicatorAddress, type PictureKind } from "../domain/addresses.ts";
import type { CityLine } from "../domain/beside.ts";
import { pointIn } from "../domain/comparison.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Line } from "../domain/line.ts";
import { type PeriodCode, placeInTime } from "../domain/period-code.ts";
import { indicatorTexts } from "../texts/indicator.ts";
import { mapTexts } from "../texts/map.ts";
import { periodInWords } from "../texts/period.ts";
import { chartPointOf, measureOf, seriesOf } from "./chart-series.ts";
import type { IndicatorProps } from "./indicator-props.ts";
import { periodBeside } from "./period-beside.ts";
import { paceLine } from "./target-pace.ts";

/** Whether there are figures enough to draw. */
export const hasDrawing = ({ cities, chosen }: IndicatorProps): boolean => periodBeside(cities, chosen) !== null;

/** The drawing of a kind. */
export function KindDrawing(props: IndicatorProps & { readonly kind: PictureKind }): Markup {
  if (props.kind === "lijn") return <LineDrawing {...props} />;
  return props.kind === "spreiding" ? <SpreadDrawing {...props} /> : <MapDrawing {...props} />;
}

/** The line that is drawn strongest, and whose it is: the chosen city, or the middle of all; of what no city has, the country. */
export function shownLine({ view, chosen, middle, country }: IndicatorProps): { readonly name: string; readonly line: Line } {
  const t = indicatorTexts[view.language];
  if (chosen !== null) return chosen.city;
  return middle.points.length === 0 && country !== null ? { name: t.country, line: country } : { name: t.middleOfAll, line: middle };
}

/** The chosen city among those that resemble it, or the middle among all, through the years. */
export function LineDrawing(props: IndicatorProps) {
  const { view, indicator, cities, chosen, pace } = props;
  const { language } = view;
  const { name, line } = shownLine(props);
  const others = (chosen?.similar ?? cities).map((city) => seriesOf(city.name, city.line, language));
  const beside = chosen === null ? null : seriesOf(indicatorTexts[language].middleShort, chosen.middle, language);
  return (
    <LineChart
      measure={measureOf(indicator, language)}
      lines={{ city: seriesOf(name, line, language), others, middle: beside, target: pace && paceLine(pace, language) }}
      language={language}
    />
  );
}

/** All cities in one period, each a dot on one line; nothing without figures. */
export function SpreadDrawing({ view, indicator, cities, chosen }: IndicatorProps) {
  const { language } = view;
  const period = periodBeside(cities, chosen);
  if (period === null) return null;
  const alike = new Set<AreaCode>(chosen?.similar.map(({ area }) => area));
  const spots = cities.flatMap(({ area, name, line }) => {
    const point = pointIn(line, period);
    if (point === undefined) return [];
    const role = area === chosen?.city.area ? "chosen" : alike.has(area) ? "peer" : "other";
    return [{ name, role, point: chartPointOf(point, language) } as const];
  });
  return <DistributionStrip measure={measureIn(indicator, period, language)} areas={spots} language={language} />;
}

/** All cities in one period, each a square or a dot on the map; nothing without figures. */
export function MapDrawing(props: IndicatorProps) {
  const { view, indicator, cities, chosen, map } = props;
  const { language } = view;
  const period = periodBeside(cities, chosen);
  if (period === null) return null;
  const drawn = { measure: measureIn(indicator, period, language), language };
  const places = cities.map((city) => ({ ...city.place, ...placeOf(city, period, props) }));
  return map === "dots" ? <ValueDotMap {...drawn} places={places} /> : <ValueTileMap {...drawn} places={places} />;
}

/** What is measured, with the period in its title: a picture is seen without its page too. */
function measureIn(indicator: Indicator, period: PeriodCode, language: Language) {
  const measure = measureOf(indicator, language);
  return { ...measure, title: `${measure.title}, ${periodInWords(period, language)}` };
}

/** A city as it stands on a map, with the way to that city on the same map. */
function placeOf({ area, name, slug, line }: CityLine, period: PeriodCode, { view, indicator, chosen, map, peerQuery }: IndicatorProps) {
  const { language } = view;
  const point = pointIn(line, period);
  return {
    name,
    href: indicatorAddress(indicator.id, slug, choicesWith(map, peerQuery)),
    point: point === undefined ? absentIn(period, language) : chartPointOf(point, language),
    isChosen: area === chosen?.city.area,
  };
}

/** The choices of the reader that go along to another city or map. */
export const choicesWith = (map: IndicatorProps["map"], peerQuery: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...peerQuery, ...(map === "dots" ? [["kaart", "stippen"]] : [])]);

/** What stands on a map for a city of which nothing was published in a period. */
const absentIn = (period: PeriodCode, language: IndicatorProps["view"]["language"]): ChartPoint => ({
  at: placeInTime(period),
  label: periodInWords(period, language),
  value: null,
  missing: mapTexts[language].notPublished,
  status: "unknown",
  isBridged: false,
  breaksBefore: false,
});
