import type { Page as PageOf } from "../../lib/paging.ts";
import { dateInWords } from "../../lib/partial-date.ts";
import type { View } from "../../lib/view.ts";
import type { CheckedSource } from "../../platform/links/checked.ts";
import { Page } from "../../ui/page.tsx";
import { Pager } from "../../ui/pager.tsx";
import { Table } from "../../ui/table.tsx";
import type { JudgedSource } from "../links/state.ts";
import { sourcesTexts } from "../page-texts/sources.ts";
import { AtAddress } from "./at-address.tsx";
import { CitingLine } from "./citing-line.tsx";
import { SeenThere } from "./seen-there.tsx";

interface NotedProps {
  readonly view: View;
  readonly list: "weg" | "gewijzigd";
  readonly sources: PageOf<JudgedSource>;
}

/** The sources that are gone, or those that changed, each with what stood there and what rests on it. */
export function NotedSourcesPage({ view, list, sources }: NotedProps) {
  const t = sourcesTexts[view.language];
  const words = t.lists[list];
  return (
    <Page view={view} title={words.title} description={t.description} above={[{ href: "/bronnen", name: t.title }]}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {sources.total === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <>
          <p class="list-head" role="status">
            <strong>{list === "weg" ? t.gone(sources.total) : t.changed(sources.total)}</strong>
          </p>
          <div class="noted-sources">
            <Table
              caption={words.title}
              heads={[t.columns.source, t.columns.since, t.columns.fingerprint, t.columns.citings]}
              rows={sources.items.map(({ source, citings }) => [
                <AtAddress view={view} source={source} />,
                sinceInWords(source, view),
                <SeenThere view={view} source={source} />,
                <ul class="plain">
                  {citings.map((citing) => (
                    <CitingLine view={view} citing={citing} />
                  ))}
                </ul>,
              ])}
            />
          </div>
          <Pager view={view} page={sources} />
        </>
      )}
      <p>
        <a class="nl-link" href="/bronnen">
          {t.allSources}
        </a>
      </p>
    </Page>
  );
}

/** Since when it is as the note beside a source says. */
function sinceInWords({ address }: CheckedSource, view: View): string {
  const note = view.sources.get(address);
  return dateInWords({ on: note?.since ?? null, note: null }, view.language);
}
