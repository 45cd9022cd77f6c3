import { fixedNumber } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { similarAddress } from "../domain/addresses.ts";
import type { Arrangement, ExplainedDimension } from "../domain/similar/arrangement.ts";
import { dimensionGroups, ingredientsOf } from "../domain/similar/dimension.ts";
import type { PlacedCity } from "../domain/similar/placed.ts";
import { periodInWords } from "../texts/period.ts";
import { similarTexts } from "../texts/similar.ts";
import { similarPageTexts } from "../texts/similar-page.ts";
import type { SimilarProps } from "./similar-props.ts";

type Placed = NonNullable<SimilarProps["placed"]>;

/** The cities with their distance, and what each group of traits adds to it. */
export function Nearest({ view, cities, placed, choice }: SimilarProps & { readonly placed: Placed }) {
  const { language } = view;
  const t = similarPageTexts[language];
  const { groups } = similarTexts[language];
  const named = new Map(cities.map((city) => [city.id, city]));
  return (
    <section>
      <h2>{t.nearest}</h2>
      <p>{t.nearestLead}</p>
      <Table
        caption={t.nearest}
        heads={[t.city, t.distance, t.alike, ...dimensionGroups.map((group) => groups[group])]}
        rows={placed.others.map((one) => {
          const city = named.get(one.city);
          return [
            city ? <Link href={similarAddress(city.slug, new URLSearchParams())}>{city.name}</Link> : one.city,
            one.isComparable ? fixedNumber(one.distance, 2, language) : "–",
            alikeInWords(one, language),
            ...dimensionGroups.map((group) => contributionOf(one, group, language)),
          ];
        })}
      />
      {choice.kind !== "named" && <p class="small">{t.firmRule}</p>}
    </section>
  );
}

function alikeInWords(one: PlacedCity, language: keyof typeof similarTexts): string {
  const t = similarTexts[language];
  return one.isComparable ? `${t.closeness[one.closeness]}${one.isFirm ? `; ${t.firm}` : ""}` : t.reasons[one.reason];
}

function contributionOf(one: PlacedCity, group: (typeof dimensionGroups)[number], language: keyof typeof similarTexts): string {
  const found = one.isComparable ? one.groups.find((difference) => difference.group === group) : undefined;
  return found === undefined ? "–" : fixedNumber(found.contribution, 2, language);
}

/** Where the city and each city beside it lie in every trait, counted in standard deviations. */
export function Scores({
  view,
  city,
  cities,
  arrangement,
  placed,
}: SimilarProps & { readonly arrangement: Arrangement; readonly placed: Placed }) {
  const { language } = view;
  const t = similarPageTexts[language];
  const nameOf = new Map(cities.map(({ id, name }) => [id, name]));
  const columns = [placed.own, ...placed.others.map(({ scores }) => scores)];
  return (
    <section>
      <h2>{t.scores}</h2>
      <p>{t.scoresLead}</p>
      <Table
        caption={t.scores}
        heads={[t.trait, city.name, ...placed.others.map((one) => nameOf.get(one.city) ?? one.city)]}
        rows={arrangement.dimensions.map((dimension) => [
          titleOf(dimension, language),
          ...columns.map((scores) => {
            const score = scores.get(dimension.key);
            return score === undefined ? "–" : signed(score, language);
          }),
        ])}
        isStill
      />
    </section>
  );
}

/** With a true minus, and no minus before nothing. */
const signed = (score: number, language: keyof typeof similarTexts): string =>
  fixedNumber(Math.abs(score) < 0.05 ? 0 : score, 1, language).replace("-", "−");

const titleOf = (dimension: ExplainedDimension, language: keyof typeof similarTexts): string =>
  `${similarTexts[language].groups[dimension.group]}: ${language === "en" ? dimension.titleEn : dimension.titleNl}`;

/** What each trait is made of, with source and period. */
export function Traits({ view, arrangement }: Pick<SimilarProps, "view"> & { readonly arrangement: Arrangement }) {
  const { language } = view;
  const t = similarPageTexts[language];
  const known = new Map(arrangement.ingredients.map((one) => [one.key, one]));
  return (
    <details class="more">
      <summary>{t.madeOf}</summary>
      <Table
        caption={t.madeOf}
        heads={[t.trait, t.unit, t.figures, t.remark]}
        rows={arrangement.dimensions.map((dimension) => [
          titleOf(dimension, language),
          language === "en" ? dimension.unitEn : dimension.unitNl,
          <span lang="nl">
            {ingredientsOf(dimension.making)
              .flatMap((key) => known.get(key) ?? [])
              .map(({ title, table, period, source }) => `${title} (${table}, ${periodInWords(period, "nl")}; ${source})`)
              .join(" / ")}
          </span>,
          dimension.remark === null ? "" : <span lang="nl">{dimension.remark}</span>,
        ])}
        isStill
      />
    </details>
  );
}
