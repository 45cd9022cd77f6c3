import type { View } from "../../../lib/view.ts";
import { Bars } from "../../../ui/charts/bars.tsx";
import { Table } from "../../../ui/table.tsx";
import { inEuros, type MunicipalAccount } from "../domain/account.ts";
import { type Flow, type Flows, flowsOf } from "../domain/flows.ts";
import { eurosInSentence, inMillions, inPercent } from "../texts/account-amounts.ts";
import { accountTexts } from "../texts/accounts.ts";
import { pointOf } from "./chart-point-of.ts";

/** Where the money of a city comes from and where it goes, by its latest account. */
export function FlowsOfCity({ view, account }: { readonly view: View; readonly account: MunicipalAccount | null }) {
  const t = accountTexts[view.language];
  const flows = account && flowsOf(account);
  if (account === null || flows === null) return null;
  return (
    <section id="geldstromen">
      <h2>{t.flows(flows.year)}</h2>
      <div class="columns columns--even block">
        <Stream view={view} title={t.incomeChart} year={flows.year} flows={named(flows.income, t.incomes)} totalEur={flows.incomeEur} />
        <Stream
          view={view}
          title={t.spendingChart}
          year={flows.year}
          flows={named(flows.spending, t.spendings)}
          totalEur={flows.spendingEur}
        />
      </div>
      <p>{resultInWords(flows, view)}</p>
      <Equity view={view} account={account} />
      <p>{t.zeros}</p>
    </section>
  );
}

interface NamedFlow {
  readonly name: string;
  readonly eur: number;
  readonly share: number;
}

const named = <Kind extends string>(flows: readonly Flow<Kind>[], names: Readonly<Record<Kind, string>>): readonly NamedFlow[] =>
  flows.map(({ kind, eur, share }) => ({ name: names[kind], eur, share }));

interface StreamProps {
  readonly view: View;
  readonly title: string;
  readonly year: number;
  readonly flows: readonly NamedFlow[];
  readonly totalEur: number;
}

function Stream({ view, title, year, flows, totalEur }: StreamProps) {
  const { language } = view;
  const t = accountTexts[language];
  return (
    <div>
      <Bars
        measure={{ title, unit: t.throughUnit, decimals: 1 }}
        bars={flows.map(({ name, eur }) => ({ name, point: pointOf(year, eur / 1e6, "final"), before: null, isChosen: false }))}
        language={language}
      />
      <Table
        caption={`${title}, ${year}`}
        heads={[t.flow, t.amount, t.share]}
        rows={[
          ...flows.map(({ name, eur, share }) => [name, inMillions(eur, language), inPercent(share, language)]),
          [t.total, inMillions(totalEur, language), inPercent(1, language)],
        ]}
        isStill
      />
    </div>
  );
}

function resultInWords({ resultEur }: Flows, { language }: View): string {
  const t = accountTexts[language];
  if (resultEur === 0) return t.even;
  return (resultEur > 0 ? t.surplus : t.shortage)(eurosInSentence(Math.abs(resultEur), language));
}

/** What a city owns more than it owes, with its part of the balance sheet. */
function Equity({ view: { language }, account }: { readonly view: View; readonly account: MunicipalAccount }) {
  const [equityEur, balanceEur] = [inEuros(account.equityKeur), inEuros(account.balanceKeur)];
  if (equityEur === null || balanceEur === null || balanceEur === 0) return null;
  const share = inPercent(equityEur / balanceEur, language);
  return <p>{accountTexts[language].equity(account.year, eurosInSentence(equityEur, language), share)}</p>;
}
