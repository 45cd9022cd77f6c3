import type { View } from "../../../lib/view.ts";
import { type Comparison, type Standing, valueIn } from "../domain/comparison.ts";
import type { Indicator } from "../domain/indicator.ts";
import type { Line } from "../domain/line.ts";
import type { Soundness } from "../domain/soundness.ts";
import { indicatorTexts } from "../texts/indicator.ts";
import { peerTexts } from "../texts/peers.ts";
import { periodInWords } from "../texts/period.ts";
import type { ChosenCity } from "./indicator-props.ts";
import { valueInWords } from "./value.tsx";

interface HeadlineProps {
  readonly view: View;
  readonly indicator: Indicator;
  readonly chosen: ChosenCity;
  readonly country: Line | null;
}

/** The figure of the chosen city, how it stands, and whether the figure is sound: the answer before the evidence. */
export function Headline({ view, indicator, chosen, country }: HeadlineProps) {
  const t = indicatorTexts[view.language];
  const { group, who } = peerTexts[view.language];
  const { city, compared, peers } = chosen;
  if (compared === null) return <p class="note">{t.noValuesForCity(city.name)}</p>;
  const { comparison, standing, soundness } = compared;
  const { point, period, median } = comparison;
  const ofCountry = country === null ? null : valueIn(country, period);
  return (
    <div class="columns block">
      <section>
        <h2>{t.headline(city.name, periodInWords(period, view.language))}</h2>
        <p class="figure">
          <strong>{valueInWords(point.value, indicator, view.language)}</strong> <span lang="nl">{indicator.unit}</span>
        </p>
        <p>{t.standing(standing, city.name, betterThan(comparison, indicator), comparison.others, who[peers.kind])}</p>
        <dl class="facts">
          {median !== null && <Fact name={t.middle(group[peers.kind])} value={valueInWords(median, indicator, view.language)} />}
          {ofCountry !== null && <Fact name={t.country} value={valueInWords(ofCountry, indicator, view.language)} />}
          <Fact name={t.direction} value={t.directions[indicator.direction]} />
        </dl>
        {judges(standing) && <p class="small">{t.standingRule(group[peers.kind])}</p>}
      </section>
      <SoundnessList view={view} soundness={soundness} />
    </div>
  );
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
);

const judges = (standing: Standing): boolean => standing === "behind" || standing === "level" || standing === "ahead";

const betterThan = ({ lower, higher }: Comparison, { direction }: Indicator): number => (direction === "lower_better" ? lower : higher);

function SoundnessList({ view, soundness }: { readonly view: View; readonly soundness: readonly Soundness[] }) {
  const t = indicatorTexts[view.language];
  return (
    <section>
      <h2>{t.isItSound}</h2>
      <p>{t.soundLead}</p>
      <ul>
        {soundness.map(({ code, weight }) => (
          <li>
            <strong>{weight === "good" ? t.speaksFor : t.mindThis}:</strong> {t.soundness[code]}
          </li>
        ))}
      </ul>
    </section>
  );
}
