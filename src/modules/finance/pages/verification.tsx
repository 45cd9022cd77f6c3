import { dayOf } from "../../../lib/day.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { Link, LinkInText } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import type { FundSource, FundSourceId } from "../domain/source.ts";
import { isGreen, tally, type Verification } from "../domain/verification.ts";
import { verificationFileAddress } from "../domain/verification-addresses.ts";
import { verificationTexts } from "../texts/verification.ts";
import { exactly, reasonInWords, toleranceInWords, verifiedInWords } from "./verification-words.ts";

interface VerificationProps {
  readonly view: View;
  readonly rows: readonly Verification[];
  readonly sources: ReadonlyMap<FundSourceId, FundSource>;
  /** By which way of reckoning, and with which data. */
  readonly engine: string;
  readonly mark: string;
}

/** Every figure of others that we know, what we come to, and why there is a difference. */
export function VerificationPage(props: VerificationProps): Markup {
  const { view, rows, engine, mark } = props;
  const { language } = view;
  const t = verificationTexts[language];
  return (
    <Page view={view} title={t.title} description={t.description} above={[{ href: "/financien", name: t.finance }]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Summary view={view} rows={rows} />
      <p class="small">{t.dated(dateInWords({ on: dayOf(view.now), note: null }, language), engine, mark)}</p>
      <p class="exports small">
        <Link href={verificationFileAddress}>{t.download}</Link>
      </p>
      <Printed {...props} />
      <Accounts view={view} rows={rows} />
      <Rules view={view} rows={rows} />
    </Page>
  );
}

type Shown = Pick<VerificationProps, "view" | "rows">;

function Summary({ view, rows }: Shown) {
  const t = verificationTexts[view.language];
  if (rows.length === 0) return <p class="empty">{t.noRows}</p>;
  const counts = tally(rows);
  return (
    <p class={isGreen(rows) ? "count" : "note"}>
      <strong>{isGreen(rows) ? t.green : t.notGreen(counts.unexplained)}</strong> {t.summary(counts, rows.length)}
    </p>
  );
}

function Printed({ view, rows, sources }: VerificationProps) {
  const { language } = view;
  const t = verificationTexts[language];
  return (
    <section>
      <h2>{t.printed}</h2>
      <p>{t.printedLead}</p>
      <Table
        caption={t.printedCaption}
        heads={[t.what, t.theirs, t.ours, t.difference, t.ending, t.stand, t.source]}
        rows={rows.flatMap((row) =>
          row.verified.kind === "printed"
            ? [
                [
                  <span lang="nl">{verifiedInWords(row, language)}</span>,
                  ...amountsIn(row, view),
                  <Ended row={row} view={view} />,
                  <span lang="nl">{row.verified.figure.stand}</span>,
                  <SourceOf id={row.source} sources={sources} view={view} />,
                ],
              ]
            : [],
        )}
      />
    </section>
  );
}

function Accounts({ view, rows }: Shown) {
  const { language } = view;
  const t = verificationTexts[language];
  const accounts = rows.filter(({ verified }) => verified.kind === "account");
  const [first] = accounts;
  if (first?.verified.kind !== "account") return <p class="empty">{t.noAccounts}</p>;
  return (
    <section>
      <h2>{t.accounts(first.verified.year)}</h2>
      <p>{t.accountsLead(toleranceInWords(first.tolerance, language))}</p>
      <Table
        isStill
        caption={t.accountsCaption}
        heads={[t.city, t.account, t.ours, t.difference, t.ending]}
        rows={accounts.map((row) => [verifiedInWords(row, language), ...amountsIn(row, view), <Ended row={row} view={view} />])}
      />
    </section>
  );
}

function Rules({ view, rows }: Shown) {
  const { language } = view;
  const t = verificationTexts[language];
  return (
    <section>
      <h2>{t.rules}</h2>
      <p>{t.rulesLead}</p>
      <Table
        isStill
        caption={t.rulesCaption}
        heads={[t.what, t.shouldBe, t.ours, t.difference, t.ending, t.set]}
        rows={rows.flatMap((row) => {
          const { verified } = row;
          return verified.kind === "rule"
            ? [[verifiedInWords(row, language), ...amountsIn(row, view), <Ended row={row} view={view} />, verified.set]]
            : [];
        })}
      />
    </section>
  );
}

const amountsIn = ({ expected, ours, difference }: Verification, { language }: View) =>
  [expected, ours, difference].map((value) => <span class="number">{exactly(value, language)}</span>);

/** How it ended, with the reason beside it. */
const Ended = ({ row, view }: { readonly row: Verification; readonly view: View }) => (
  <>
    <strong>{verificationTexts[view.language].endings[row.ending]}.</strong> {reasonInWords(row, view.language)}
  </>
);

interface SourceOfProps extends Pick<VerificationProps, "sources" | "view"> {
  readonly id: FundSourceId | null;
}

function SourceOf({ id, sources, view: { language } }: SourceOfProps) {
  const source = id === null ? undefined : sources.get(id);
  if (source === undefined) return null;
  const words = `${source.title}, ${source.publisher}`;
  const { address } = source;
  return (
    <span lang="nl">
      {address === null ? (
        words
      ) : (
        <LinkInText href={address} language={language}>
          {words}
        </LinkInText>
      )}
    </span>
  );
}
