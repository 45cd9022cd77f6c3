import { dayOf } from "../../lib/day.ts";
import { wholeNumber } from "../../lib/numbers.ts";
import type { Page as PageOf } from "../../lib/paging.ts";
import { dateInWords } from "../../lib/partial-date.ts";
import type { View } from "../../lib/view.ts";
import type { CheckedSource } from "../../platform/links/checked.ts";
import { Page } from "../../ui/page.tsx";
import { Pager } from "../../ui/pager.tsx";
import { Table } from "../../ui/table.tsx";
import type { Judged, JudgedSource } from "../links/state.ts";
import { AtAddress } from "../pages/at-address.tsx";
import { CitingLine } from "../pages/citing-line.tsx";
import { SeenThere } from "../pages/seen-there.tsx";
import { type SourceStateKey, sourceStatesQuery } from "./input.ts";
import { sourceTexts } from "./source-texts.ts";
import { administrationTexts } from "./texts.ts";

interface CheckedSourcesProps {
  readonly view: View;
  readonly judged: Judged;
  readonly chosen: SourceStateKey;
  readonly countOf: (state: SourceStateKey) => number;
  readonly sources: PageOf<JudgedSource>;
}

/** The sources with which something is the matter, with what rests on them. */
export function CheckedSourcesPage({ view, judged, chosen, countOf, sources }: CheckedSourcesProps) {
  const t = sourceTexts[view.language];
  const state = t.states[chosen];
  return (
    <Page
      view={view}
      title={t.title}
      description={t.description}
      above={[{ href: "/beheer", name: administrationTexts[view.language].administration }]}
    >
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <WhenChecked view={view} judged={judged} />
      {judged.lastChecked !== null && (
        <>
          <StateChoice view={view} chosen={chosen} countOf={countOf} />
          <section>
            <h2>{state.name}</h2>
            {sources.total === 0 ? (
              <p class="empty">{state.none}</p>
            ) : (
              <>
                <p>{state.says}</p>
                <div class="noted-sources">
                  <SourceTable view={view} caption={t.caption(state.name)} sources={sources.items} />
                </div>
                <Pager view={view} page={sources} />
              </>
            )}
          </section>
        </>
      )}
    </Page>
  );
}

function WhenChecked({ view, judged: { sources, cited, lastChecked } }: Pick<CheckedSourcesProps, "view" | "judged">) {
  const t = sourceTexts[view.language];
  if (lastChecked === null) return <p class="note">{t.never}</p>;
  const number = (value: number) => wholeNumber(value, view.language);
  return <p>{t.checked(inWords(lastChecked, view), number(sources.length), number(cited))}</p>;
}

function StateChoice({ view, chosen, countOf }: Pick<CheckedSourcesProps, "view" | "chosen" | "countOf">) {
  const t = sourceTexts[view.language];
  const nameOf = (key: SourceStateKey) => `${t.states[key].name} (${wholeNumber(countOf(key), view.language)})`;
  const keys = sourceStatesQuery.shape.toestand.unwrap().options;
  return (
    <nav aria-label={t.choose}>
      <ul class="in-row">
        {keys.map((key) => (
          <li>
            <a class="nl-link" href={`/beheer/bronnen?toestand=${key}`} aria-current={key === chosen ? "page" : undefined}>
              {key === chosen ? <strong>{nameOf(key)}</strong> : nameOf(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SourceTable({
  view,
  caption,
  sources,
}: Pick<CheckedSourcesProps, "view"> & { caption: string; sources: readonly JudgedSource[] }) {
  const { columns } = sourceTexts[view.language];
  return (
    <Table
      caption={caption}
      heads={[columns.source, columns.since, columns.why, columns.stood, columns.citings]}
      rows={sources.map(({ source, state, citings }) => [
        <AtAddress view={view} source={source} />,
        inWords(state === "changed" ? (source.changedAt ?? source.checkedAt) : (source.failingSince ?? source.statusSince), view),
        <WhatIsTheMatter view={view} source={source} />,
        <SeenThere view={view} source={source} />,
        <ul class="plain">
          {citings.map((citing) => (
            <CitingLine view={view} citing={citing} />
          ))}
        </ul>,
      ])}
    />
  );
}

function WhatIsTheMatter({ view, source: { reason, movedTo } }: { readonly view: View; readonly source: CheckedSource }) {
  const t = sourceTexts[view.language];
  if (movedTo !== null)
    return (
      <>
        {t.movedTo} <span class="fingerprint">{movedTo}</span>
      </>
    );
  return <>{reason === null ? t.changedSays : t.reasons[reason]}</>;
}

const inWords = (moment: Date, view: View): string => dateInWords({ on: dayOf(moment), note: null }, view.language);
