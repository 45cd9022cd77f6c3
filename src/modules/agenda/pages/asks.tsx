import { groupedBy } from "../../../lib/lists.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { View } from "../../../lib/view.ts";
import { withField } from "../../../ui/addresses.ts";
import { ExportLinks } from "../../../ui/export-links.tsx";
import { Filters } from "../../../ui/filters.tsx";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { TallyBar } from "../../../ui/tally-bar.tsx";
import { texts as words } from "../../../ui/texts.ts";
import { askAddress } from "../domain/addresses.ts";
import type { Agenda, AgendaRemark } from "../domain/agenda.ts";
import { addresseeGroups, instruments, type Verdict, verdicts } from "../domain/ask.ts";
import type { ThemeHead } from "../domain/heads.ts";
import type { ListedAsk } from "../domain/listed.ts";
import type { AskQuery } from "../input/asks.ts";
import { askTexts } from "../texts/asks.ts";
import { outcomeTexts } from "../texts/outcomes.ts";
import { SheetsLink } from "./desk/sheets/sheets-link.tsx";
import { ListedOutcome, Trust } from "./outcome.tsx";
import { ThemeHeading } from "./place.tsx";
import { themeChoice } from "./theme-choice.ts";

interface AsksProps {
  readonly view: View;
  /** Where whoever asks edits the list in a spreadsheet program; null for who may not. */
  readonly sheets: string | null;
  readonly agenda: Pick<Agenda, "id">;
  /** How many asks the agenda makes in all. */
  readonly total: number;
  /** Of the asks that fit the choice, whatever their verdict. */
  readonly counts: ReadonlyMap<Verdict, number>;
  readonly shown: readonly ListedAsk[];
  readonly themes: readonly ThemeHead[];
  readonly notes: readonly AgendaRemark[];
  readonly query: AskQuery;
}

/** Everything that the cities ask, with what came of it. */
export function AsksPage({ view, sheets, agenda, total, counts, shown, themes, notes, query }: AsksProps) {
  const { language } = view;
  const t = askTexts[language];
  const meanings = verdicts.map((verdict) => [verdict, outcomeTexts[language].meaning[verdict]] as const);
  return (
    <Page view={view} title={t.asks} description={t.description} above={[]}>
      <h1>{t.asks}</h1>
      <p class="lead">{t.lead(total, agenda.id)}</p>
      <p class="note">{t.caution}</p>
      <Trust title={outcomeTexts[language].trust} meanings={meanings} notes={notes} language={language} />
      <section>
        <h2>{t.tally}</h2>
        <p class="quiet">{t.tallySays}</p>
        <TallyBar counts={counts} language={language} hrefOf={(verdict) => withField(view, "oordeel", verdict)} />
        <Filters view={view} choices={choices(view, themes, query)} />
        <p>{t.shown(shown.length, total)}</p>
        {shown.length === 0 && <p class="empty">{t.none}</p>}
      </section>
      {[...groupedBy(shown, (ask) => ask.theme).values()].map((group) => (
        <ThemeAsks view={view} asks={group} />
      ))}
      <ExportLinks view={view} collection="vragen" />
      <SheetsLink view={view} address={sheets} />
    </Page>
  );
}

function ThemeAsks({ view, asks }: { readonly view: View; readonly asks: readonly ListedAsk[] }) {
  const [first] = asks;
  return (
    <section>
      {first && <ThemeHeading theme={first.themeHead} />}
      <ul class="rows judged">
        {asks.map((ask) => (
          <AskRow view={view} ask={ask} />
        ))}
      </ul>
    </section>
  );
}

function AskRow({ view: { language }, ask }: { readonly view: View; readonly ask: ListedAsk }) {
  const t = askTexts[language];
  const shared = outcomeTexts[language];
  const { latest } = ask;
  return (
    <li>
      <div>
        <p class="row__title" lang="nl">
          <span class="code">{ask.code}</span>
          <Link href={askAddress(ask.agenda, ask.code)}>{ask.wording}</Link>
        </p>
        <p class="row__below">
          <span>
            {t.to} <span lang="nl">{ask.addressee}</span>
          </span>
          <span>{ask.instruments.map((instrument) => t.instruments[instrument]).join(", ")}</span>
          <span>
            {shared.latest}: {latest ? <time datetime={latest.on ?? undefined}>{dateInWords(latest, language)}</time> : shared.noDate}
          </span>
        </p>
      </div>
      <ListedOutcome verdict={ask.verdict} certainty={ask.certainty} language={language} />
    </li>
  );
}

function choices({ language }: View, themes: readonly ThemeHead[], query: AskQuery) {
  const t = askTexts[language];
  return [
    themeChoice(themes, query.thema, language),
    {
      name: "oordeel",
      label: t.verdict,
      value: query.oordeel ?? "",
      all: t.allVerdicts,
      options: verdicts.map((value) => ({ value, label: words[language].verdict[value] })),
    },
    {
      name: "gericht",
      label: t.addressee,
      value: query.gericht ?? "",
      all: t.allAddressees,
      options: addresseeGroups.map((value) => ({ value, label: t.addressees[value] })),
    },
    {
      name: "instrument",
      label: t.instrument,
      value: query.instrument ?? "",
      all: t.allInstruments,
      options: instruments.map((value) => ({ value, label: t.instruments[value] })),
    },
  ];
}
