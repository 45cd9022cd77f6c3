import { dayOf } from "../../../lib/day.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import { wholeNumber } from "../../../lib/numbers.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Table, type TableRow } from "../../../ui/table.tsx";
import { fetchingAddress, fetchOrderAddress, fetchStopAddress, figureFilesAddress } from "../domain/addresses.ts";
import type { FetchState } from "../domain/fetching.ts";
import type { Load } from "../domain/load.ts";
import type { KeptTable } from "../store/loads/loads.ts";
import { fetchingTexts } from "../texts/fetching.ts";
import { figureFileTexts } from "../texts/figure-files.ts";
import { findingInWords, loadTexts } from "../texts/loads.ts";

interface FetchingProps {
  readonly view: View;
  readonly tables: readonly (KeptTable & { readonly state: FetchState })[];
  readonly loads: readonly Load[];
  readonly isByClock: boolean;
  readonly isOrdered: boolean;
}

/** The tables of figures, how fresh they are, and what went wrong. */
export function FetchingPage({ view, tables, loads, isByClock, isOrdered }: FetchingProps): Markup {
  const t = fetchingTexts[view.language];
  return (
    <Page view={view} title={t.title} description={t.description} above={[{ href: "/beheer", name: t.above }]}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{isByClock ? t.byClock : t.notByClock}</p>
      <p>
        <Link href={figureFilesAddress}>{figureFileTexts[view.language].link}</Link>
      </p>
      {isOrdered && (
        <p class="note" role="status">
          {t.ordered} <a href={fetchingAddress}>{t.title}</a>
        </p>
      )}
      <section>
        <h2>{t.tables}</h2>
        <Table caption={t.tables} heads={t.heads} rows={tables.map((table) => tableRow(view, table))} />
      </section>
      <section>
        <h2>{t.loads}</h2>
        {loads.length === 0 ? (
          <p class="empty">{t.noLoads}</p>
        ) : (
          <Table caption={t.loads} heads={t.loadHeads} rows={loads.map((load) => loadRow(view, load))} isStill />
        )}
      </section>
    </Page>
  );
}

const moment = (at: Date, { language }: View): string => dateInWords({ on: dayOf(at), note: null }, language);

function tableRow(view: View, table: KeptTable & { readonly state: FetchState }): TableRow {
  const t = fetchingTexts[view.language];
  const { language } = view;
  return [
    <>
      <span lang="nl">{table.title}</span> <span class="small">{table.id}</span>
    </>,
    <>
      {wholeNumber(table.rowsKnown, language)}
      {table.version !== null && table.rowsGone > 0 && <p class="small">{t.gone(table.rowsGone)}</p>}
    </>,
    table.checkedAt === null ? t.neverChecked : [moment(table.checkedAt, view), table.version && t.version(table.version)].join(", "),
    <State view={view} table={table} />,
    table.isFetched ? <Acts view={view} id={table.id} state={table.state} /> : table.feed === "file" ? t.asFile : t.notWanted,
  ];
}

function State({ view, table: { state } }: { readonly view: View; readonly table: { readonly state: FetchState } }) {
  const t = fetchingTexts[view.language];
  const { language } = view;
  switch (state.kind) {
    case "quiet":
      return <span>{t.well}</span>;
    case "waiting":
      return <span>{t.waiting}</span>;
    case "running": {
      const { load, minutesLeft, isPaused } = state;
      const far = t.running(wholeNumber(load.rows.read, language), load.promised === null ? null : wholeNumber(load.promised, language));
      return (
        <span>{[far, isPaused ? t.paused : minutesLeft === null ? "" : t.left(minutesLeft)].filter((part) => part !== "").join(", ")}</span>
      );
    }
    case "refused":
      return <Findings view={view} load={state.load} />;
  }
}

function Acts({ view, id, state }: { readonly view: View; readonly id: string; readonly state: FetchState }) {
  const t = fetchingTexts[view.language];
  if (state.kind === "running") return <Act action={fetchStopAddress(id)} says={t.stop} about={id} />;
  if (state.kind === "waiting") return null;
  return (
    <>
      <Act action={fetchOrderAddress(id)} says={t.fetch} about={id} />
      {state.kind === "refused" && state.acceptable.length > 0 && (
        <Act action={fetchOrderAddress(id)} says={t.accept} about={id} accepting={state.acceptable.join(" ")} />
      )}
    </>
  );
}

/** So many sentences stand in the open; the histories of all municipalities have dozens of oddities. */
const shownAtOnce = 3;

function Findings({ view, load: { findings } }: { readonly view: View; readonly load: Load }) {
  const { language } = view;
  const sentences = findings.map((finding) => <p>{findingInWords(finding, language)}</p>);
  const rest = sentences.slice(shownAtOnce);
  return (
    <>
      {sentences.slice(0, shownAtOnce)}
      {rest.length > 0 && (
        <details>
          <summary>{fetchingTexts[language].more(rest.length)}</summary>
          {rest}
        </details>
      )}
    </>
  );
}

interface ActProps {
  readonly action: string;
  readonly says: string;
  readonly about: string;
  readonly accepting?: string;
}

const Act = ({ action, says, about, accepting }: ActProps) => (
  <form method="post" action={action}>
    {accepting !== undefined && <input type="hidden" name="accepteer" value={accepting} />}
    <button class="nl-button nl-button--secondary" type="submit" aria-label={`${says}: ${about}`}>
      {says}
    </button>
  </form>
);

function loadRow(view: View, load: Load): TableRow {
  const t = fetchingTexts[view.language];
  const { language } = view;
  return [
    load.table,
    moment(load.completedAt ?? load.startedAt, view),
    load.way === "content" ? t.byContent : loadTexts[language].states[load.state],
    t.counts(load.rows.fresh, load.rows.changed),
    load.findings.length === 0 ? t.nothing : <Findings view={view} load={load} />,
  ];
}
