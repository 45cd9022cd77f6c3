import type { Language } from "../../../lib/language.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import type { View } from "../../../lib/view.ts";
import { Filters } from "../../../ui/filters.tsx";
import { Field } from "../../../ui/form-field.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { texts as words } from "../../../ui/texts.ts";
import { financeAddress } from "../domain/account-addresses.ts";
import { scenarioAddress } from "../domain/page-addresses.ts";
import { type Scenario, type ScenarioName, scenarioNames } from "../domain/scenario.ts";
import type { TwoScenarios } from "../domain/two-scenarios.ts";
import { perInhabitant, shareOfBefore, type Worth } from "../domain/worth.ts";
import { differenceInMillions, differenceInWords, dimes, dimesDifference, inMillions, shareDifference } from "../texts/amounts.ts";
import { comparisonTexts } from "../texts/comparison.ts";
import { refusalInWords, scenarioTexts } from "../texts/scenario-texts.ts";
import { changeInWords, scenarioInWords, scenarioTitle } from "../texts/scenario-words.ts";
import { asSentence } from "./scenario-names.ts";
import type { ChosenCity } from "./scenario-props.ts";

/** One of the two, as its part of the address has it. */
export interface NamedScenario {
  readonly name: ScenarioName;
  readonly slug: string;
  readonly query: string;
  readonly scenario: Scenario;
  /** Code of the refusal that says why it cannot be reckoned; null when it can. */
  readonly problem: string | null;
}

export interface ComparisonProps {
  readonly view: View;
  /** How each scenario is called in addresses. */
  readonly slugs: Readonly<Record<ScenarioName, string>>;
  /** As the address has them; empty for none. */
  readonly given: { readonly a: string; readonly b: string };
  readonly a: NamedScenario | null;
  readonly b: NamedScenario | null;
  readonly years: readonly number[];
  readonly year: number | null;
  readonly cities: readonly ChosenCity[];
  readonly city: ChosenCity | null;
  readonly measureName: (code: string) => string;
  /** Null when they cannot be held beside each other. */
  readonly compared: TwoScenarios | null;
}

/** Two scenarios side by side: always B minus A, with both names (F6). */
export function ComparisonPage(props: ComparisonProps): Markup {
  const { view, a, b, year, compared } = props;
  const { language } = view;
  const t = comparisonTexts[language];
  return (
    <Page view={view} title={t.title} description={t.description} above={[{ href: financeAddress, name: scenarioTexts[language].finance }]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Problems {...props} />
      {a !== null && b !== null && compared !== null && year !== null && (
        <Compared {...props} a={a} b={b} year={year} compared={compared} />
      )}
      <Choice {...props} />
    </Page>
  );
}

function Problems({ view: { language }, given, a, b, years }: ComparisonProps) {
  const t = comparisonTexts[language];
  const told = (["a", "b"] as const).flatMap((side) => {
    const scenario = { a, b }[side];
    if (given[side] === "") return [];
    if (scenario === null) return [t.unknown(side.toUpperCase())];
    return scenario.problem === null ? [] : [t.problem(side.toUpperCase(), refusalInWords(scenario.problem, language))];
  });
  const isNothing = told.length === 0 && a !== null && b !== null && years.length === 0;
  return (
    <>
      {[...told, ...(isNothing ? [t.nothing] : [])].map((sentence) => (
        <p class="note" role="status">
          {sentence}
        </p>
      ))}
    </>
  );
}

type Whole = ComparisonProps & {
  readonly a: NamedScenario;
  readonly b: NamedScenario;
  readonly year: number;
  readonly compared: TwoScenarios;
};

function Compared(props: Whole) {
  const { view, given, a, b, years, year, cities, city, compared } = props;
  const { language } = view;
  const t = comparisonTexts[language];
  const { winners, losers, same } = compared.sides;
  return (
    <>
      <Sides {...props} />
      <p>
        <Link href="#kies">{t.chooseOthers}</Link>
      </p>
      <Filters
        view={view}
        kept={given}
        choices={[
          {
            name: "jaar",
            label: t.year,
            value: year === years[0] ? "" : String(year),
            all: String(years[0]),
            options: years.slice(1).map((one) => ({ value: String(one), label: String(one) })),
          },
          {
            name: "stad",
            label: t.city,
            value: city?.slug ?? "",
            all: t.noCity,
            options: cities.map(({ slug, name }) => ({ value: slug, label: name })),
          },
        ]}
      />
      <p>
        <strong>{t.minus(scenarioTitle(b.name, language), scenarioTitle(a.name, language))}.</strong> {t.sides(winners, losers, same)}
      </p>
      <OneCity {...props} />
      <Tabled {...props} />
      <Parts {...props} />
    </>
  );
}

/** Both scenarios in words, since two may have the same title. */
function Sides({ view, a, b, city, measureName }: Whole) {
  const { language } = view;
  const t = comparisonTexts[language];
  return (
    <section>
      <h2>{t.whole}</h2>
      {(["a", "b"] as const).map((side) => {
        const { name, slug, query, scenario } = { a, b }[side];
        return (
          <p>
            <strong>{`${side.toUpperCase()}: ${scenarioTitle(name, language)}.`}</strong>{" "}
            {asSentence(scenarioInWords(scenario.changes, language, measureName))}{" "}
            <Link href={scenarioAddress({ slug, query, city: city?.slug ?? null, year: null })}>{t.toScenario(side.toUpperCase())}</Link>
          </p>
        );
      })}
    </section>
  );
}

function OneCity({ view: { language }, cities, city, year, compared }: Whole) {
  const t = comparisonTexts[language];
  const worth = compared.cities[cities.findIndex(({ slug }) => slug === city?.slug)];
  if (city === null || worth === undefined) return null;
  return (
    <section class="worth">
      <h2>{t.cityTitle(city.name, year)}</h2>
      <dl class="three">
        <div>
          <dt>{t.difference}</dt>
          <dd>{differenceInWords(worth.difference, language)}</dd>
        </div>
        <div>
          <dt>{scenarioTexts[language].perInhabitant}</dt>
          <dd>{dimesDifference(perInhabitant(worth) ?? 0, language)}</dd>
        </div>
        <div>
          <dt>{t.ofA}</dt>
          <dd>{shareDifference(shareOfBefore(worth) ?? 0, language)}</dd>
        </div>
      </dl>
    </section>
  );
}

function Tabled({ view: { language }, cities, year, compared }: Whole) {
  const t = comparisonTexts[language];
  return (
    <section>
      <h2>{t.table}</h2>
      <div class="money">
        <Table
          isStill
          caption={t.caption(year)}
          heads={[t.city, "A", "B", t.difference, t.perInhabitant]}
          rows={[
            [t.country, ...cells(compared.country, language)],
            [t.network, ...cells(compared.network, language)],
            ...cities.flatMap(({ name }, at) => {
              const worth = compared.cities[at];
              return worth === undefined ? [] : [[name, ...cells(worth, language)]];
            }),
          ]}
        />
      </div>
    </section>
  );
}

const cells = (worth: Worth, language: Language): readonly string[] => [
  inMillions(worth.before, language),
  inMillions(worth.after, language),
  differenceInMillions(worth.difference, language),
  dimes(perInhabitant(worth) ?? 0, language),
];

function Parts({ view: { language }, year, compared, measureName }: Whole) {
  const t = comparisonTexts[language];
  const { parts, remainder, network, country } = compared;
  const row = (name: string, areas: number, all: number) => [
    name,
    differenceInMillions(areas, language),
    differenceInMillions(all, language),
  ];
  return (
    <section>
      <h2>{t.parts}</h2>
      <p>{t.partsLead}</p>
      <div class="money">
        <Table
          isStill
          caption={t.partsCaption(year)}
          heads={[t.change, t.network, t.country]}
          rows={[
            ...parts.map(({ of, change, areas, country: all }) =>
              row(`${of.toUpperCase()}: ${changeInWords(change, language, measureName)}`, areas, all),
            ),
            row(t.remainder, remainder.areas, remainder.country),
            row(t.total, network.difference, country.difference),
          ]}
        />
      </div>
    </section>
  );
}

/** Ready-made ones to choose from; a pasted address comes first. */
function Choice({ view, slugs, given }: ComparisonProps) {
  const { language } = view;
  const t = comparisonTexts[language];
  const options = scenarioNames.map((name) => ({ value: slugs[name], label: scenarioTitle(name, language) }));
  const { optional } = words[language];
  return (
    <form class="form block" method="get" action={view.path}>
      <h2 id="kies">{t.choose}</h2>
      {(["a", "b"] as const).map((side) => {
        const isPasted = given[side] !== "" && !options.some(({ value }) => value === given[side]);
        return (
          <>
            <Field
              field={{ kind: "choice", name: side, label: t.side[side], options }}
              value={isPasted ? "" : given[side]}
              problems={[]}
              optional={optional}
            />
            <Field
              field={{ kind: "text", name: `${side}-adres`, label: t.pasted[side], hint: t.pasteHint, isOptional: true, maxLength: 2000 }}
              value={isPasted ? given[side] : ""}
              problems={[]}
              optional={optional}
            />
          </>
        );
      })}
      <p>
        <button class="nl-button nl-button--primary" type="submit">
          {t.show}
        </button>
      </p>
    </form>
  );
}
