import { dayOf } from "../../../../lib/day.ts";
import { momentInWords } from "../../../../lib/moment.ts";
import type { Page as ListPage } from "../../../../lib/paging.ts";
import { dateInWords } from "../../../../lib/partial-date.ts";
import { shortened } from "../../../../lib/text.ts";
import type { View } from "../../../../lib/view.ts";
import { Link, SourceLinks } from "../../../../ui/link.tsx";
import { Page } from "../../../../ui/page.tsx";
import { Pager } from "../../../../ui/pager.tsx";
import type { RecordKind } from "../../domain/editing/record.ts";
import { recordKeys } from "../../domain/editing/record-keys.ts";
import type { VersionAct } from "../../domain/editing/version.ts";
import { historyTexts } from "../../texts/desk/history.ts";
import { ChangeList, type ShownChange } from "./difference.tsx";

/** One version as it is shown. */
export interface ShownVersion {
  readonly version: number;
  readonly act: VersionAct;
  readonly at: Date;
  /** Null when the asker may not know, or when it was the product itself. */
  readonly person: string | null;
  readonly organisation: string | null;
  readonly reason: string | null;
  /** What changed since the version before it that can be seen; null when there is none. */
  readonly since: { readonly version: number; readonly changes: readonly ShownChange[] } | null;
}

/** Two versions beside each other. */
export interface Comparison {
  readonly from: number;
  readonly until: number;
  readonly changes: readonly ShownChange[];
}

interface HistoryProps {
  readonly view: View;
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly page: ListPage<ShownVersion>;
  /** Every version that can be compared, the latest first. */
  readonly versions: readonly number[];
  readonly comparison: Comparison | null;
  /** What the record was made from, when nobody changed it since. */
  readonly origin: { readonly lines: readonly number[]; readonly sources: readonly string[] };
  readonly mayRestore: boolean;
}

/** Of a long title the beginning is enough in the title of the page. */
const longestName = 45;

/** What changed when, by whom and why; or that nobody changed anything yet. */
export function HistoryPage(props: HistoryProps) {
  const { view, title, address, page, versions, comparison } = props;
  const t = historyTexts[view.language];
  const name = shortened(title, longestName);
  return (
    <Page view={view} title={t.title(name)} description={t.description} above={[{ href: address, name }]}>
      <h1>{t.history}</h1>
      <p class="lead" lang="nl">
        {title}
      </p>
      <p>{t.lead}</p>
      {page.total === 1 && <Untouched {...props} />}
      {comparison !== null ? <Compared {...props} comparison={comparison} /> : <Versions {...props} />}
      {versions.length > 2 && <CompareForm {...props} />}
      <Pager view={view} page={page} />
    </Page>
  );
}

function Untouched({ view, page, origin }: HistoryProps) {
  const t = historyTexts[view.language];
  const [only] = page.items;
  if (only?.act !== "loaded") return null;
  return (
    <>
      <p class="notice">{t.untouched(only.version, dateInWords({ on: dayOf(only.at), note: null }, view.language))}</p>
      {(origin.lines.length > 0 || origin.sources.length > 0) && (
        <section>
          <h2>{t.source}</h2>
          {origin.lines.length > 0 && <p>{t.lines(origin.lines.join(", "))}</p>}
          <SourceLinks sources={origin.sources} view={view} />
        </section>
      )}
    </>
  );
}

function Versions(props: HistoryProps) {
  const t = historyTexts[props.view.language];
  return (
    <section>
      <h2>{t.versions}</h2>
      <ol class="rows versions">
        {props.page.items.map((version) => (
          <OneVersion {...props} version={version} />
        ))}
      </ol>
    </section>
  );
}

function OneVersion({ view, kind, id, version, mayRestore, versions }: HistoryProps & { readonly version: ShownVersion }) {
  const t = historyTexts[view.language];
  const { since } = version;
  return (
    <li id={`versie-${version.version}`}>
      <h3>
        {t.version(version.version)}: {t.acts[version.act]}
      </h3>
      <p class="quiet">
        <time datetime={version.at.toISOString()}>{momentInWords(version.at, view.language)}</time> <By view={view} version={version} />
      </p>
      {version.act !== "loaded" && (
        <p>
          {version.reason === null ? (
            t.noReason
          ) : (
            <>
              {t.reason} <q lang="nl">{version.reason}</q>
            </>
          )}
        </p>
      )}
      {since !== null && (
        <details class="version__changes" open={version.version === versions[0]}>
          <summary>{t.changedFrom(since.version)}</summary>
          {since.changes.length === 0 ? (
            <p class="empty">{t.noDifference}</p>
          ) : (
            <ChangeList language={view.language} changes={since.changes} level={4} />
          )}
        </details>
      )}
      {mayRestore && version.version !== versions[0] && <Restore view={view} kind={kind} id={id} version={version.version} />}
    </li>
  );
}

function By({ view, version }: { readonly view: View; readonly version: ShownVersion }) {
  const t = historyTexts[view.language];
  if (version.act === "loaded") return <>{t.byProduct}</>;
  return (
    <>
      {t.by} {version.person ?? t.unnamed}
      {version.organisation !== null && (
        <>
          , {t.forOrganisation} <span lang="nl">{version.organisation}</span>
        </>
      )}
    </>
  );
}

function Restore({ view, kind, id, version }: Pick<HistoryProps, "view" | "kind" | "id"> & { readonly version: number }) {
  const t = historyTexts[view.language];
  return (
    <form class="inline-form" method="post" action={`/geschiedenis/${recordKeys[kind]}/${id}/herstel`}>
      <input type="hidden" name="versie" value={String(version)} />
      <button class="nl-button nl-button--secondary" type="submit">
        {t.restore(version)}
      </button>
    </form>
  );
}

function Compared({ view, kind, id, comparison }: HistoryProps & { readonly comparison: Comparison }) {
  const t = historyTexts[view.language];
  return (
    <section>
      <h2>{t.between(comparison.from, comparison.until)}</h2>
      {comparison.changes.length === 0 ? (
        <p class="empty">{t.noDifference}</p>
      ) : (
        <ChangeList language={view.language} changes={comparison.changes} level={3} />
      )}
      <p>
        <Link href={`/geschiedenis/${recordKeys[kind]}/${id}`}>{t.back}</Link>
      </p>
    </section>
  );
}

function CompareForm({ view, versions, comparison }: HistoryProps) {
  const t = historyTexts[view.language];
  const choice = (name: string, label: string, chosen: number | undefined) => (
    <p class="field">
      <label class="utrecht-form-label" for={`veld-${name}`}>
        {label}
      </label>
      <select class="utrecht-select utrecht-select--html-select" id={`veld-${name}`} name={name}>
        {versions.map((version) => (
          <option value={String(version)} selected={version === chosen}>
            {t.version(version)}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <section>
      <h2>{t.compare}</h2>
      <form class="compare" method="get">
        {choice("van", t.from, comparison?.from ?? versions[1])}
        {choice("tot", t.until, comparison?.until ?? versions[0])}
        <button class="nl-button nl-button--secondary" type="submit">
          {t.show}
        </button>
      </form>
    </section>
  );
}
