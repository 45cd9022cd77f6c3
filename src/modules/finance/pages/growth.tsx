import type { Markup } from "../../../lib/markup/markup.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { listed } from "../../../ui/charts/listed.ts";
import { Link, SourceLink } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import { accountsAddress, financeAddress } from "../domain/account-addresses.ts";
import type { CityAccounts } from "../domain/city-accounts.ts";
import type { FanYear } from "../domain/fan.ts";
import { documentsIn, type GrowthYear, type NationalYear, type Saying, type SizeOfFund } from "../domain/growth-told.ts";
import type { FundSource, FundSourceId } from "../domain/source.ts";
import { accountTexts } from "../texts/accounts.ts";
import { growthTexts } from "../texts/growth.ts";
import { FanOfCities } from "./account-outcome.tsx";
import { FundSize, NationalDifference } from "./growth-size.tsx";
import { changeInWords, saidInWords, yearsInWords } from "./growth-words.ts";

interface GrowthProps {
  readonly view: View;
  readonly sizes: readonly SizeOfFund[];
  readonly national: readonly NationalYear[];
  readonly years: readonly GrowthYear[];
  readonly cities: readonly CityAccounts[];
  readonly fan: readonly FanYear[];
  readonly sources: ReadonlyMap<FundSourceId, FundSource>;
}

/** How the growth of the fund was forecast, how that changed, and what came of it. */
export function GrowthPage(props: GrowthProps): Markup {
  const { view, sizes, national, years, fan } = props;
  const t = growthTexts[view.language];
  const hasNothing = sizes.length + national.length + years.length === 0;
  return (
    <Page
      view={view}
      title={t.title}
      description={t.description}
      above={[{ href: financeAddress, name: accountTexts[view.language].finance }]}
    >
      <h1>{t.title}</h1>
      <p class={hasNothing ? "empty" : "lead"}>{hasNothing ? t.none : t.lead}</p>
      {sizes.length > 0 && <FundSize view={view} sizes={sizes} />}
      {years.length > 0 && <SaidWhen {...props} />}
      {years.length > 0 && <Missing {...props} />}
      {national.length > 0 && <NationalDifference view={view} years={national} />}
      {fan.length > 0 && <FanOfCities {...props} />}
      {years.length > 0 && <InWords {...props} />}
      <p>
        <Link href={accountsAddress}>{t.toAccounts}</Link>
      </p>
    </Page>
  );
}

/** Two axes of time: down the year that it is about, across the moment at which it was said. */
function SaidWhen({ view, years }: GrowthProps) {
  const { language } = view;
  const t = growthTexts[language];
  const documents = documentsIn(years);
  return (
    <section id="gezegd">
      <h2>{t.saidWhen}</h2>
      <p>{t.saidLead}</p>
      <Table
        caption={t.matrixCaption}
        heads={[t.about, ...documents.map(({ stand }) => stand)]}
        rows={years.map((year) => [yearsInWords(year), ...documents.map(({ stand }) => saidIn(year, stand, view))])}
        isStill
      />
    </section>
  );
}

function saidIn({ sayings }: GrowthYear, stand: string, { language }: View): string {
  const said = sayings.filter(({ value }) => value.stand === stand);
  return said.length === 0 ? growthTexts[language].dash : said.map((one) => saidInWords(one, language)).join("; ");
}

/** Which percentages there are, and that all others are missing. */
function Missing({ view, years }: GrowthProps) {
  const { language } = view;
  const t = growthTexts[language];
  const sayings = years.flatMap((year) => year.sayings);
  const stands = new Set(
    sayings.filter(({ parameter, value }) => parameter.id === "accres.percentage" && value.value !== null).map(({ value }) => value.stand),
  );
  return (
    <section id="ontbreekt">
      <h2>{t.missing}</h2>
      <p>
        {t.missingTable} {stands.size > 0 && t.percentagesFrom(listed([...stands], language))}
      </p>
    </section>
  );
}

/** Everything that was said, one by one, with where it stands and what to know about it. */
function InWords({ view, years, sources }: GrowthProps) {
  const { language } = view;
  const t = growthTexts[language];
  return (
    <section id="uitspraken">
      <h2>{t.inWords}</h2>
      <Table
        caption={t.wordsCaption}
        heads={[t.about, t.what, t.value, t.change, t.stand, t.knownOn, t.source]}
        rows={years.flatMap((year) =>
          year.sayings.map((one) => [
            yearsInWords(year),
            <What saying={one} />,
            saidInWords(one, language),
            changeInWords(one, language),
            <span lang="nl">{one.value.stand}</span>,
            dateInWords({ on: one.value.knownOn, note: null }, language),
            <SourceOf source={sources.get(one.value.source)} view={view} />,
          ]),
        )}
      />
    </section>
  );
}

const What = ({ saying: { parameter, value } }: { readonly saying: Saying }) => (
  <span lang="nl">
    {parameter.title}
    {value.note !== null && <>. {value.note}</>}
  </span>
);

function SourceOf({ source, view }: { readonly source: FundSource | undefined; readonly view: View }) {
  if (source === undefined) return null;
  if (source.address === null) return <span lang="nl">{source.title}</span>;
  return <SourceLink href={source.address} view={view} />;
}
