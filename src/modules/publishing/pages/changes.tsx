import { type Change, changeKinds } from "../../../lib/change.ts";
import { dayOf } from "../../../lib/day.ts";
import type { Page as ListPage } from "../../../lib/paging.ts";
import { dateInWords, type PartialDate } from "../../../lib/partial-date.ts";
import { capitalised, shortened } from "../../../lib/text.ts";
import type { View } from "../../../lib/view.ts";
import { feedAddress } from "../../../ui/changes.ts";
import { type Choice, Filters } from "../../../ui/filters.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { Link, SourceLinks } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Pager } from "../../../ui/pager.tsx";
import { changeKeys, type Span, spans } from "../domain/changes.ts";
import type { ChangeQuery } from "../input/changes.ts";
import { changeLogTexts } from "../texts/changes.ts";

/** A theme or city that changes can be chosen by. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChangesProps {
  readonly view: View;
  readonly query: ChangeQuery;
  /** The page of which this is the log; null when it is of everything. */
  readonly subject: { readonly address: string; readonly title: string } | null;
  readonly page: ListPage<Change>;
  readonly themes: readonly Option[];
  readonly cities: readonly Option[];
  readonly years: readonly string[];
}

/** Of a long title the beginning is enough in the title of the page. */
const longestName = 45;

/** What changed, the newest first, of everything or of one page, with the feed of exactly that. */
export function ChangesPage(props: ChangesProps) {
  const { view, query, subject, page } = props;
  const t = changeLogTexts[view.language];
  const title = subject === null ? t.title : t.titleOf(shortened(subject.title, longestName));
  const feed = { href: feedAddress(chosenIn(view), view.language), title };
  return (
    <Page view={view} title={title} description={t.description} above={aboveOf(props)} feed={feed}>
      <h1>{t.title}</h1>
      {subject === null ? (
        <p class="lead">{t.lead}</p>
      ) : (
        <p class="lead">
          {t.leadOf}{" "}
          <span lang="nl">
            <Link href={subject.address}>{subject.title}</Link>
          </span>
        </p>
      )}
      <p class="quiet">{t.order}</p>
      <Filters view={view} choices={choicesIn(props)} kept={query.over === undefined ? {} : { over: query.over }} />
      <p class="list-head" role="status">
        <strong>{t.count(page.total)}</strong>
      </p>
      <ul class="in-row">
        <li>
          <Link href={feed.href}>{t.feed}</Link>
        </li>
        {page.total > 0 && (
          <li>
            <a class="nl-link" href={chosenIn(view) === "" ? "/wijzigingen.csv" : `/wijzigingen.csv?${chosenIn(view)}`}>
              <Icon name="download" size={16} /> CSV
            </a>
          </li>
        )}
      </ul>
      {page.total === 0 ? <Nothing {...props} /> : <Changes view={view} changes={page.items} />}
      <Pager view={view} page={page} />
    </Page>
  );
}

const aboveOf = ({ view, subject }: ChangesProps) =>
  subject === null ? [] : [{ href: "/wijzigingen", name: changeLogTexts[view.language].title }];

/** What was chosen, as it stands in the address: the same in a file and in a feed. */
function chosenIn(view: View): string {
  const query = new URLSearchParams(view.query);
  query.delete("taal");
  query.delete("pagina");
  return query.toString();
}

function Nothing({ view, query: { thema, stad, soort, periode } }: ChangesProps) {
  const t = changeLogTexts[view.language];
  const isChosen = [thema, stad, soort, periode].some((one) => one !== undefined);
  return <p class="empty">{isChosen ? t.none : t.noneYet}</p>;
}

/** Of one page there is no theme or city to choose: it has its own. */
function choicesIn({ view, query, subject, themes, cities, years }: ChangesProps): readonly Choice[] {
  const t = changeLogTexts[view.language];
  const kinds = changeKinds.map((kind) => ({ value: changeKeys[kind], label: capitalised(t.kinds[kind]) }));
  const periods = [
    ...Object.keys(spans).map((span) => ({ value: span, label: t.spans[span as Span] })),
    ...yearsToChoose(years, query.periode).map((year) => ({ value: year, label: year })),
  ];
  const about = [
    { name: "thema", label: t.theme, value: query.thema ?? "", all: t.allThemes, options: themes },
    { name: "stad", label: t.city, value: query.stad ?? "", all: t.allCities, options: cities },
  ];
  return [
    { name: "soort", label: t.kind, value: query.soort ?? "", options: kinds },
    ...(subject === null ? about : []),
    { name: "periode", label: t.period, value: query.periode ?? "", all: t.always, options: periods },
  ];
}

/** The year that was chosen can be chosen, also when nothing is told of it. */
const yearsToChoose = (years: readonly string[], chosen: string | undefined): readonly string[] =>
  chosen === undefined || chosen in spans || years.includes(chosen) ? years : [...years, chosen].toSorted().toReversed();

const Changes = ({ view, changes }: { readonly view: View; readonly changes: readonly Change[] }) => (
  <ol class="timeline">
    {changes.map((change) => (
      <OneChange view={view} change={change} />
    ))}
  </ol>
);

interface ChangeProps {
  readonly view: View;
  readonly change: Change;
}

function OneChange({ view, change }: ChangeProps) {
  const { language } = view;
  const { kind, label, title, titleLanguage, address, act, sources } = change;
  const t = changeLogTexts[language];
  return (
    <li>
      <Moment view={view} change={change} />
      <div>
        <p class="quiet small">
          {capitalised(t.kinds[kind])}
          {label !== null && `, ${label}`}
        </p>
        <p lang={titleLanguage}>
          <Link href={address}>{title}</Link>
        </p>
        {act !== null && <p class="small">{act}</p>}
        <Why view={view} change={change} />
        <SourceLinks sources={sources} view={view} />
      </div>
    </li>
  );
}

/** The day by which it stands in the log: that of writing it down, where people did. */
function Moment({ view, change: { recordedAt, happened } }: ChangeProps) {
  if (recordedAt !== null)
    return <time datetime={recordedAt.toISOString()}>{dateInWords({ on: dayOf(recordedAt), note: null }, view.language)}</time>;
  const date: PartialDate = happened ?? { on: null, note: null };
  return <time datetime={date.on ?? undefined}>{dateInWords(date, view.language)}</time>;
}

function Why({ view, change: { title, reason, organisation, recordedAt, happened, difference } }: ChangeProps) {
  const t = changeLogTexts[view.language];
  return (
    <>
      {recordedAt !== null && happened !== null && <p class="small">{t.happened(dateInWords(happened, view.language))}</p>}
      {reason !== null && (
        <p class="small">
          {t.reason} <q lang="nl">{reason}</q>
        </p>
      )}
      {organisation !== null && (
        <p class="small">
          {t.onBehalfOf} <span lang="nl">{organisation}</span>
        </p>
      )}
      {difference !== null && (
        <p class="small">
          <a class="nl-link" href={difference}>
            {t.difference}
            <span class="hidden" lang="nl">
              : {title}
            </span>
          </a>
        </p>
      )}
    </>
  );
}
