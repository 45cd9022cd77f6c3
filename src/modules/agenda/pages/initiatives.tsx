import type { InitiativeId } from "../../../lib/ids.ts";
import type { Page as ListPage } from "../../../lib/paging.ts";
import { capitalised } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { ExportLinks } from "../../../ui/export-links.tsx";
import { type Choice, Filters } from "../../../ui/filters.tsx";
import { Page } from "../../../ui/page.tsx";
import { Pager } from "../../../ui/pager.tsx";
import type { AgendaRemark } from "../domain/agenda.ts";
import type { RecordFreshness } from "../domain/confirmation.ts";
import type { ListedInitiative } from "../domain/listed-initiative.ts";
import type { InitiativeQuery } from "../input/initiatives.ts";
import type { InitiativeChoices } from "../store/initiative-choices.ts";
import { initiativeTexts } from "../texts/initiatives.ts";
import { BeginInitiative } from "./desk/begin.tsx";
import { SheetsLink } from "./desk/sheets/sheets-link.tsx";
import { FreshnessWord, FreshState } from "./freshness.tsx";
import { initiativeAddress, Participants, PointCodes, Years } from "./initiative-parts.tsx";
import { themeChoice } from "./theme-choice.ts";
import { ThemeLink } from "./theme-link.tsx";

interface InitiativesProps {
  readonly view: View;
  /** Where whoever asks edits the list in a spreadsheet program; null for who may not. */
  readonly sheets: string | null;
  /** Where whoever asks begins a new one; null for who may not. */
  readonly beginning: string | null;
  readonly page: ListPage<ListedInitiative>;
  readonly freshness: ReadonlyMap<InitiativeId, RecordFreshness>;
  readonly choices: InitiativeChoices;
  readonly query: InitiativeQuery;
  /** How to read the content of this list. */
  readonly notes: readonly AgendaRemark[];
}

/** What cities do, with choices and in pages. */
export function InitiativesPage({ view, sheets, beginning, page, freshness, choices, query, notes }: InitiativesProps) {
  const t = initiativeTexts[view.language];
  return (
    <Page view={view} title={t.initiatives} description={t.description} above={[]}>
      <h1>{t.initiatives}</h1>
      <p class="lead">{t.lead}</p>
      <BeginInitiative view={view} address={beginning} />
      <ReadingNotes view={view} notes={notes} />
      <Filters view={view} choices={filtersOf(view, choices, query)} />
      <p class="list-head" role="status">
        <strong>{t.count(page.total)}</strong>
      </p>
      {page.total === 0 ? (
        <p class="empty">{t.none}</p>
      ) : (
        <ul class="rows">
          {page.items.map((initiative) => (
            <InitiativeRow view={view} initiative={initiative} freshness={freshness.get(initiative.id)} />
          ))}
        </ul>
      )}
      <Pager view={view} page={page} />
      <ExportLinks view={view} collection="initiatieven" />
      <SheetsLink view={view} address={sheets} />
    </Page>
  );
}

interface InitiativeRowProps {
  readonly view: View;
  readonly initiative: ListedInitiative;
  readonly freshness: RecordFreshness | undefined;
}

const InitiativeRow = ({ view, initiative, freshness }: InitiativeRowProps) => (
  <li>
    <p class="row__title">
      <a class="nl-link" href={initiativeAddress(initiative.slug)} lang="nl">
        {initiative.title}
      </a>
    </p>
    <p class="row__below">
      <FreshState state={initiative.state} freshness={freshness?.freshness ?? "never"} language={view.language} />
      <FreshnessWord freshness={freshness} language={view.language} />
      <span lang="nl">{initiative.sort}</span>
      <Years initiative={initiative} language={view.language} />
      <Participants cities={initiative.cityHeads} isNetworkWide={initiative.isNetworkWide} language={view.language} />
    </p>
    <p class="row__below">
      <ThemeLink theme={initiative.themeHead} />
      <PointCodes points={initiative.focusPointHeads} language={view.language} />
    </p>
  </li>
);

function ReadingNotes({ view, notes }: { readonly view: View; readonly notes: readonly AgendaRemark[] }) {
  if (notes.length === 0) return null;
  return (
    <details class="reading-notes">
      <summary>{initiativeTexts[view.language].readingNotes}</summary>
      <dl class="facts" lang="nl">
        {notes.map((note) => (
          <>
            <dt>{note.topic === null ? "" : capitalised(note.topic)}</dt>
            <dd>{note.sentence}</dd>
          </>
        ))}
      </dl>
    </details>
  );
}

function filtersOf(view: View, choices: InitiativeChoices, query: InitiativeQuery): readonly Choice[] {
  const t = initiativeTexts[view.language];
  return [
    themeChoice(choices.themes, query.thema, view.language),
    {
      name: "speerpunt",
      label: t.focusPoint,
      value: query.speerpunt ?? "",
      options: choices.focusPoints.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
    },
    {
      name: "stad",
      label: t.city,
      value: query.stad ?? "",
      options: choices.cities.map(({ slug, name }) => ({ value: slug, label: name })),
    },
    {
      name: "soort",
      label: t.sort,
      value: query.soort ?? "",
      options: choices.sorts.map((sort) => ({ value: sort, label: capitalised(sort) })),
    },
    {
      name: "stand",
      label: t.state,
      value: query.stand ?? "",
      options: choices.states.map((state) => ({ value: state, label: capitalised(t.states[state]) })),
    },
  ];
}
