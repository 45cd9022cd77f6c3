import type { ChartPoint } from "../../../ui/charts/chart-point.ts";
import { ValueDotMap, ValueTileMap } from "../../../ui/charts/value-maps.tsx";
import { Link } from "../../../ui/link.tsx";
import { indicatorAddress, mapAddress, withChoices } from "../domain/addresses.ts";
import type { CityLine } from "../domain/beside.ts";
import { pointIn } from "../domain/comparison.ts";
import { type PeriodCode, placeInTime } from "../domain/period-code.ts";
import { mapTexts } from "../texts/map.ts";
import { periodInWords } from "../texts/period.ts";
import { chartPointOf, measureOf } from "./chart-series.ts";
import type { IndicatorProps } from "./indicator-props.ts";
import { periodBeside } from "./period-beside.ts";

/** All cities on a map in one period, as squares or as dots; the same stands in the table per city. */
export function IndicatorMap(props: IndicatorProps) {
  const { view, indicator, cities, chosen, map } = props;
  const { language } = view;
  const period = periodBeside(cities, chosen);
  if (period === null) return null;
  const t = mapTexts[language];
  const measure = measureOf(indicator, language);
  const drawn = { measure: { ...measure, title: `${measure.title}, ${periodInWords(period, language)}` }, language };
  const places = cities.map((city) => ({ ...city.place, ...placeOf(city, period, props) }));
  return (
    <section id="kaart">
      <h2>{t.heading}</h2>
      {map === "dots" ? <ValueDotMap {...drawn} places={places} /> : <ValueTileMap {...drawn} places={places} />}
      <p class="small">
        <Link href="#per-stad">{t.sameInTable}</Link>. <OtherMap {...props} />.
        {props.hasBorders && (
          <>
            {" "}
            <Link href={withChoices(mapAddress(indicator.id), { stad: chosen?.city.slug })}>{t.withBorders}</Link>.
          </>
        )}
      </p>
    </section>
  );
}

function OtherMap({ view, indicator, chosen, map }: IndicatorProps) {
  const t = mapTexts[view.language];
  const other = withChoices(indicatorAddress(indicator.id), {
    stad: chosen?.city.slug,
    kaart: map === "dots" ? null : "stippen",
  });
  return <Link href={`${other}#kaart`}>{map === "dots" ? t.asTiles : t.asDots}</Link>;
}

/** A city as it stands on a map, with the way to that city on the same map. */
function placeOf({ area, name, slug, line }: CityLine, period: PeriodCode, { view, indicator, chosen, map }: IndicatorProps) {
  const { language } = view;
  const point = pointIn(line, period);
  return {
    name,
    href: withChoices(indicatorAddress(indicator.id), { stad: slug, kaart: map === "dots" ? "stippen" : null }),
    point: point === undefined ? absentIn(period, language) : chartPointOf(point, language),
    isChosen: area === chosen?.city.area,
  };
}

/** What stands on a map for a city of which nothing was published in a period. */
export const absentIn = (period: PeriodCode, language: IndicatorProps["view"]["language"]): ChartPoint => ({
  at: placeInTime(period),
  label: periodInWords(period, language),
  value: null,
  missing: mapTexts[language].notPublished,
  status: "unknown",
  isBridged: false,
  breaksBefore: false,
});
