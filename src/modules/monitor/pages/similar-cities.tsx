import { fixedNumber } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { indicatorAddress, similarAddress } from "../domain/addresses.ts";
import { latestOf } from "../domain/line.ts";
import { indicatorTexts } from "../texts/indicator.ts";
import { peerTexts } from "../texts/peers.ts";
import { periodInWords } from "../texts/period.ts";
import type { ChosenCity, IndicatorProps } from "./indicator-props.ts";
import { PointValue } from "./value.tsx";

type SimilarProps = Pick<IndicatorProps, "view" | "indicator" | "peerQuery"> & { readonly chosen: ChosenCity };

/** The cities that the chosen one is held beside, with how much they resemble it, and their figure. */
export function SimilarCities({ view, chosen, indicator, peerQuery }: SimilarProps) {
  const { language } = view;
  const t = indicatorTexts[language];
  const says = peerTexts[language];
  const { city, peers, similar } = chosen;
  return (
    <section>
      <h2>{says.title[peers.kind]}</h2>
      {similar.length > 0 && <p>{peers.kind === "named" ? says.namedLead : t.similarLead(city.name)}</p>}
      {similar.length > 0 && (
        <Table
          caption={says.title[peers.kind]}
          heads={[t.city, t.distance, t.value, t.year]}
          rows={similar.map(({ name, slug, distance, line }) => {
            const point = latestOf(line) ?? undefined;
            return [
              <Link href={indicatorAddress(indicator.id, slug, peerQuery)}>{name}</Link>,
              distance === null ? "–" : fixedNumber(distance, 2, language),
              <PointValue point={point} indicator={indicator} language={language} />,
              point === undefined ? "–" : periodInWords(point.period, language),
            ];
          })}
        />
      )}
      <p>
        <Link href={similarAddress(city.slug, new URLSearchParams([...peerQuery, ["cijfer", indicator.id]]))}>{says.change}</Link>
      </p>
    </section>
  );
}
