import { Link } from "../../../ui/link.tsx";
import { indicatorAddress, mapAddress, withChoices } from "../domain/addresses.ts";
import { mapTexts } from "../texts/map.ts";
import { choicesWith, MapDrawing } from "./indicator-drawings.tsx";
import type { IndicatorProps } from "./indicator-props.ts";
import { periodBeside } from "./period-beside.ts";

/** All cities on a map in one period, as squares or as dots; the same stands in the table per city. */
export function IndicatorMap(props: IndicatorProps) {
  const { view, indicator, cities, chosen } = props;
  if (periodBeside(cities, chosen) === null) return null;
  const t = mapTexts[view.language];
  return (
    <section id="kaart">
      <h2>{t.heading}</h2>
      <MapDrawing {...props} />
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

function OtherMap({ view, indicator, chosen, map, peerQuery }: IndicatorProps) {
  const t = mapTexts[view.language];
  const other = indicatorAddress(indicator.id, chosen?.city.slug, choicesWith(map === "dots" ? "tiles" : "dots", peerQuery));
  return <Link href={`${other}#kaart`}>{map === "dots" ? t.asTiles : t.asDots}</Link>;
}
