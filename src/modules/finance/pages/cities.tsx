import type { Language } from "../../../lib/language.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import { DistributionStrip } from "../../../ui/charts/distribution-strip.tsx";
import { Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { levelOf, TileMap } from "../../../ui/tile-map.tsx";
import { financeAddress } from "../domain/account-addresses.ts";
import type { YearEffect } from "../domain/effect.ts";
import { scenarioAddress } from "../domain/page-addresses.ts";
import { perInhabitant, shareOfBefore, sidesIn, type Worth, worthOf } from "../domain/worth.ts";
import { differenceInMillions, dimes, inMillions, shareDifference } from "../texts/amounts.ts";
import { cityTexts } from "../texts/cities.ts";
import { refusalInWords, scenarioTexts } from "../texts/scenario-texts.ts";
import { scenarioTitle } from "../texts/scenario-words.ts";
import { chartPoint } from "./chart-points.ts";
import { differenceTitle } from "./scenario-names.ts";
import type { ChosenCity, ScenarioHead } from "./scenario-props.ts";

/** In which order the cities stand. */
export type CityOrder = keyof (typeof cityTexts)["nl"]["orders"];

export interface CitiesProps extends ScenarioHead {
  readonly order: CityOrder;
}

interface Line extends ChosenCity {
  readonly worth: Worth;
  /** Cents per inhabitant. */
  readonly each: number;
}

/** All cities of a scenario in one year: who gains and who loses, equally large (F5). */
export function CitiesPage(props: CitiesProps): Markup {
  const { view, name, slug, query, city, shown } = props;
  const { language } = view;
  const [t, s] = [cityTexts[language], scenarioTexts[language]];
  const title = t.title(scenarioTitle(name, language));
  const year = shown?.fund.year ?? null;
  return (
    <Page
      view={view}
      title={title}
      description={t.description(scenarioTitle(name, language), year ?? view.now.getUTCFullYear())}
      above={[
        { href: financeAddress, name: s.finance },
        { href: scenarioAddress({ slug, query, city: city?.slug ?? null, year }), name: scenarioTitle(name, language) },
      ]}
    >
      <h1>{title}</h1>
      {shown === null ? (
        <p class="empty" role="status">
          {props.problem === null ? t.none : refusalInWords(props.problem, language)}
        </p>
      ) : (
        <Compared {...props} shown={shown} />
      )}
    </Page>
  );
}

function Compared(props: CitiesProps & { readonly shown: YearEffect }) {
  const { view, slug, query, city, shown } = props;
  const { language } = view;
  const [t, s] = [cityTexts[language], scenarioTexts[language]];
  const { year } = shown.fund;
  const lines = linesOf(props, shown);
  const { winners, losers, same } = sidesIn(
    shown,
    lines.map(({ area }) => area),
  );
  return (
    <>
      <p class="lead">{t.lead(year)}</p>
      <Choices {...props} />
      <p class="count" role="status">
        <strong>{`${s.sides(winners, losers, same)}.`}</strong>
      </p>
      <section>
        <h2>{t.map}</h2>
        <p class="small">{t.mapSays}</p>
        <Squares {...props} lines={lines} />
      </section>
      <section>
        <h2>{t.spread}</h2>
        <DistributionStrip
          measure={{ title: differenceTitle(props, language), unit: t.perInhabitant.toLowerCase(), decimals: 2 }}
          areas={lines.map((line) => ({
            name: line.name,
            point: chartPoint(year, Math.round(line.each / 10) / 10, shown.fund.factor.firmness),
            role: line.slug === city?.slug ? "chosen" : "other",
          }))}
          language={language}
        />
      </section>
      <section>
        <h2>{t.table}</h2>
        <AllCities {...props} lines={lines} />
        <p>
          <Link href={scenarioAddress({ slug, query, city: city?.slug ?? null, year }, "file")}>{s.pages.file}</Link>
        </p>
      </section>
    </>
  );
}

function linesOf({ cities, order }: CitiesProps, shown: YearEffect): readonly Line[] {
  const lines = cities.map((city) => {
    const worth = worthOf(shown, [city.area]);
    return { ...city, worth, each: perInhabitant(worth) ?? 0 };
  });
  return order === "naam" ? lines : lines.toSorted((a, b) => b.each - a.each);
}

/** The year, the city that is marked and the order; what was chosen of the scenario stays. */
function Choices({ view, query, cities, city, effects, shown, order }: CitiesProps) {
  const [t, s] = [cityTexts[view.language], scenarioTexts[view.language]];
  return (
    <Filters
      view={view}
      kept={new URLSearchParams(query)}
      choices={[
        {
          name: "jaar",
          label: s.year,
          value: String(shown?.fund.year ?? ""),
          all: String(effects[0]?.fund.year ?? ""),
          options: effects.slice(1).map(({ fund }) => ({ value: String(fund.year), label: String(fund.year) })),
        },
        {
          name: "stad",
          label: s.city,
          value: city?.slug ?? "",
          all: s.allCities,
          options: cities.map((one) => ({ value: one.slug, label: one.name })),
        },
        {
          name: "volgorde",
          label: t.order,
          value: order === "naam" ? "" : order,
          all: t.orders.naam,
          options: [{ value: "verschil", label: t.orders.verschil }],
        },
      ]}
    />
  );
}

/** Shaded by how large a difference is, to whichever side; the sign on the square says which. */
function Squares(props: CitiesProps & { readonly lines: readonly Line[] }) {
  const { view, slug, query, city, shown, lines } = props;
  const { language } = view;
  const t = cityTexts[language];
  const largest = Math.max(...lines.map(({ each }) => Math.abs(each)));
  const year = shown?.fund.year ?? null;
  return (
    <TileMap
      title={t.mapTitle(differenceTitle(props, language))}
      description={t.mapSays}
      tiles={lines.map((line) => ({
        name: line.name,
        href: scenarioAddress({ slug, query, city: line.slug, year }),
        ...line.tile,
        says: t.each(dimes(line.each, language)),
        figure: short(line.each, language),
        level: levelOf(Math.abs(line.each), largest),
        isBelow: line.each < 0,
        isChosen: line.slug === city?.slug,
      }))}
    />
  );
}

/** On a square there is room for a whole number only, or for one decimal below ten. */
const short = (each: number, language: Language): string => dimes(each, language).slice(0, -1);

function AllCities(props: CitiesProps & { readonly lines: readonly Line[] }) {
  const { view, slug, query, shown, lines, cities } = props;
  const { language } = view;
  const t = cityTexts[language];
  if (shown === null) return null;
  const { year } = shown.fund;
  const together = worthOf(
    shown,
    cities.map(({ area }) => area),
  );
  return (
    <div class="money">
      <Table
        caption={t.caption(differenceTitle(props, language), year)}
        heads={[t.city, t.perInhabitant, t.millions, t.share, t.before]}
        rows={[
          ...lines.map(({ name, slug: one, worth }) => [
            <Link href={scenarioAddress({ slug, query, city: one, year })}>{name}</Link>,
            ...cells(worth, language),
          ]),
          [t.together, ...cells(together, language)],
        ]}
      />
    </div>
  );
}

const cells = (worth: Worth, language: Language): readonly string[] => [
  dimes(perInhabitant(worth) ?? 0, language),
  differenceInMillions(worth.difference, language),
  shareDifference(shareOfBefore(worth) ?? 0, language),
  inMillions(worth.before, language),
];
