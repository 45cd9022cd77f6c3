import type { Language } from "../../../lib/language.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import { Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table, type TableRow } from "../../../ui/table.tsx";
import { financeAddress } from "../domain/account-addresses.ts";
import { scenarioAddress } from "../domain/page-addresses.ts";
import type { FundSource, FundSourceId } from "../domain/source.ts";
import type { Beside } from "../domain/sum-node.ts";
import { exactDifference, exactEuros } from "../texts/amounts.ts";
import { refusalInWords, scenarioTexts } from "../texts/scenario-texts.ts";
import { scenarioTitle } from "../texts/scenario-words.ts";
import { sumTexts } from "../texts/sum.ts";
import { Grounds } from "./grounds.tsx";
import { differenceTitle } from "./scenario-names.ts";
import type { ScenarioHead } from "./scenario-props.ts";
import { isDutchName, multiplierInWords, partName, valueIn } from "./sum-words.ts";

export interface WholeSumProps extends ScenarioHead {
  /** Both sums side by side; null without a city or a year. */
  readonly sums: Beside | null;
  readonly factors: { readonly before: number; readonly after: number };
  readonly sources: ReadonlyMap<FundSourceId, FundSource>;
}

/** The whole sum of a city, as it is now and with the scenario, to be printed and to be laid beside a letter. */
export function WholeSumPage(props: WholeSumProps): Markup {
  const { view, name, slug, query, city, shown, sums } = props;
  const { language } = view;
  const [t, s] = [sumTexts[language], scenarioTexts[language]];
  const year = shown?.fund.year ?? null;
  const title = t.wholeTitle(city?.name ?? s.theCities, year ?? view.now.getUTCFullYear());
  const own = scenarioAddress({ slug, query, city: city?.slug ?? null, year });
  return (
    <Page
      view={view}
      title={title}
      description={t.wholeDescription(city?.name ?? s.theCities, year ?? view.now.getUTCFullYear())}
      above={[
        { href: financeAddress, name: s.finance },
        { href: own, name: scenarioTitle(name, language) },
      ]}
    >
      <h1>{title}</h1>
      {sums === null ? (
        <NothingToAdd {...props} />
      ) : (
        <>
          <p class="lead">{t.wholeLead(scenarioTitle(name, language))}</p>
          <Sums {...props} sums={sums} />
        </>
      )}
      <p>
        <Link href={own}>{t.backToScenario}</Link>
      </p>
    </Page>
  );
}

function NothingToAdd({ view, cities, query, problem, shown }: WholeSumProps) {
  const { language } = view;
  const s = scenarioTexts[language];
  const says = problem !== null ? refusalInWords(problem, language) : shown === null ? s.nothing : sumTexts[language].chooseFirst;
  return (
    <>
      <p class="empty" role="status">
        {says}
      </p>
      <Filters
        view={view}
        kept={new URLSearchParams(query)}
        choices={[
          {
            name: "stad",
            label: s.city,
            value: "",
            all: s.allCities,
            options: cities.map(({ slug, name }) => ({ value: slug, label: name })),
          },
        ]}
      />
    </>
  );
}

type WithSums = WholeSumProps & { readonly sums: Beside };

function Sums(props: WithSums) {
  const { view, sums, factors } = props;
  const { language } = view;
  const t = sumTexts[language];
  const factor = (value: number): string => multiplierInWords({ is: "factor", value }, language);
  return (
    <>
      <section>
        <h2>{t.overview}</h2>
        <div class="money">
          <Table
            isStill
            caption={differenceTitle(props, language)}
            heads={[t.part, t.before, t.after, t.difference]}
            rows={[...overview(sums, language), row(sums, language)]}
          />
        </div>
        <p>
          {factors.before === factors.after
            ? t.factorStays(factor(factors.before))
            : t.factorGoes(factor(factors.before), factor(factors.after))}
        </p>
      </section>
      {tabled(sums).map((part) => (
        <Tabled {...props} part={part} />
      ))}
      <p class="small">{t.roundedTo}</p>
    </>
  );
}

/** The parts of the sum and those of the general payment: the way from all measures to the total on half a page. */
const overview = (sums: Beside, language: Language): readonly TableRow[] =>
  sums.parts.flatMap((part) => (part.part.kind === "general" ? [...part.parts, part] : [part]).map((one) => row(one, language)));

const row = ({ part, a, b }: Beside, language: Language): TableRow => [
  <span lang={isDutchName(part) ? "nl" : undefined}>{partName(part, language)}</span>,
  exactEuros(a, language),
  exactEuros(b, language),
  exactDifference(b - a, language),
];

/** The parts that have lines of their own. */
const tabled = ({ parts }: Beside): readonly Beside[] =>
  parts.flatMap((part) => (part.part.kind === "general" ? part.parts : [part])).filter((part) => part.parts.length > 0);

function Tabled({ view, part, sources }: WithSums & { readonly part: Beside }) {
  const { language } = view;
  const t = sumTexts[language];
  const { kind } = part.part;
  const multiplier = kind === "costs" ? "amount" : kind === "deduction" ? "rate" : null;
  const title = partName(part.part, language);
  return (
    <section>
      <h2>{title}</h2>
      <Grounds
        view={view}
        multipliers={part.parts.flatMap(({ multipliersA, multipliersB }) => [...multipliersA, ...multipliersB])}
        sources={sources}
      />
      <div class="money">
        <Table
          isStill
          caption={kind === "costs" ? t.measuresCaption : kind === "deduction" ? t.deductionCaption : title}
          heads={
            multiplier === null
              ? [t.lines, t.before, t.after, t.difference]
              : [t.measure, t.units, t[multiplier], t.before, t.after, t.difference]
          }
          rows={part.parts.map((one) => {
            const [head, ...amounts] = row(one, language);
            if (multiplier === null) return [head, ...amounts];
            const multipliers = one.multipliersB.length > 0 ? one.multipliersB : one.multipliersA;
            return [head, valueIn(multipliers, "units", language), valueIn(multipliers, multiplier, language), ...amounts];
          })}
        />
      </div>
    </section>
  );
}
