import type { Language } from "../../../lib/language.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import type { ChartSeries } from "../../../ui/charts/chart-point.ts";
import { LineChart } from "../../../ui/charts/line-chart.tsx";
import { Table } from "../../../ui/table.tsx";
import type { NationalYear, SizeOfFund } from "../domain/growth-told.ts";
import { changeInPercent, inMilliards } from "../texts/account-amounts.ts";
import { growthTexts } from "../texts/growth.ts";
import { pointOf } from "./chart-point-of.ts";

/** How large the fund was said to be, at first and afterwards. */
export function FundSize({ view, sizes }: { readonly view: View; readonly sizes: readonly SizeOfFund[] }) {
  const { language } = view;
  const t = growthTexts[language];
  return (
    <section id="omvang">
      <h2>{t.size}</h2>
      <LineChart
        measure={{ title: t.sizeChart, unit: t.sizeUnit, decimals: 1 }}
        lines={{
          city: lineOf(
            t.settled,
            sizes.filter(({ isSettled }) => isSettled),
          ),
          others: [],
          middle: lineOf(t.expected, firstExpected(sizes)),
          target: null,
        }}
        language={language}
      />
      <p>{t.sizeGaps}</p>
      <Table
        caption={t.sizeCaption}
        heads={[t.year, t.amount, t.stand, t.knownOn]}
        rows={sizes
          .toReversed()
          .map(({ year, eur, stand, knownOn }) => [
            String(year),
            inMilliards(eur, language),
            <span lang="nl">{stand}</span>,
            dateInWords({ on: knownOn, note: null }, language),
          ])}
        isStill
      />
    </section>
  );
}

const lineOf = (name: string, sizes: readonly SizeOfFund[]): ChartSeries => ({
  name,
  points: sizes.map(({ year, eur, isSettled }) => pointOf(year, eur / 1e9, isSettled ? "final" : "forecast")),
});

/** Of each year what was expected first. */
const firstExpected = (sizes: readonly SizeOfFund[]): readonly SizeOfFund[] =>
  sizes.filter((one) => !one.isSettled && sizes.find(({ year, isSettled }) => year === one.year && !isSettled) === one);

/** What all municipalities budgeted from the fund, and what their accounts gave. */
export function NationalDifference({ view, years }: { readonly view: View; readonly years: readonly NationalYear[] }) {
  const { language } = view;
  const t = growthTexts[language];
  return (
    <section id="landelijk">
      <h2>{t.national}</h2>
      <Table
        caption={t.nationalCaption}
        heads={[t.year, t.budget, t.account, t.difference, t.differenceShare]}
        rows={years.toReversed().map((one) => nationalRow(one, language))}
        isStill
      />
      <p>{t.nationalGaps}</p>
      <p>{t.notOnlyGrowth}</p>
    </section>
  );
}

function nationalRow({ year, budgetEur, accountEur }: NationalYear, language: Language): readonly string[] {
  const { dash } = growthTexts[language];
  const written = (eur: number | null) => (eur === null ? dash : inMilliards(eur, language));
  const head = [String(year), written(budgetEur), written(accountEur)];
  if (budgetEur === null || accountEur === null) return [...head, dash, dash];
  return [...head, inMilliards(accountEur - budgetEur, language), changeInPercent((accountEur - budgetEur) / budgetEur, language)];
}
