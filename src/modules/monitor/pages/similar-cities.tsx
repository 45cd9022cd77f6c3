import { fixedNumber } from "../../../lib/numbers.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { indicatorAddress } from "../domain/addresses.ts";
import type { Indicator } from "../domain/indicator.ts";
import { latestOf } from "../domain/line.ts";
import { indicatorTexts } from "../texts/indicator.ts";
import { periodInWords } from "../texts/period.ts";
import type { ChosenCity } from "./indicator-props.ts";
import { PointValue } from "./value.tsx";

/** The cities that resemble the chosen one, with how much, and their figure. */
export function SimilarCities({
  view,
  chosen,
  indicator,
}: {
  readonly view: View;
  readonly chosen: ChosenCity;
  readonly indicator: Indicator;
}) {
  const { language } = view;
  const t = indicatorTexts[language];
  if (chosen.similar.length === 0) return null;
  return (
    <section>
      <h2>{t.similarCities}</h2>
      <p>{t.similarLead(chosen.city.name)}</p>
      <Table
        caption={t.similarCities}
        heads={[t.city, t.distance, t.value, t.year]}
        rows={chosen.similar.map(({ name, slug, distance, line }) => {
          const point = latestOf(line) ?? undefined;
          return [
            <Link href={indicatorAddress(indicator.id, slug)}>{name}</Link>,
            fixedNumber(distance, 2, language),
            <PointValue point={point} indicator={indicator} language={language} />,
            point === undefined ? "–" : periodInWords(point.period, language),
          ];
        })}
      />
    </section>
  );
}
