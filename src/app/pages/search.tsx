import { marked, snippet } from "../../lib/found-text.ts";
import { oneOf } from "../../lib/one-of.ts";
import type { Page as PageOf } from "../../lib/paging.ts";
import { wordsOf } from "../../lib/text.ts";
import type { View } from "../../lib/view.ts";
import { type Hit, mostHits } from "../../platform/search/search.ts";
import { FoundText } from "../../ui/found-text.tsx";
import { Page } from "../../ui/page.tsx";
import { Pager } from "../../ui/pager.tsx";
import { longestQuestion, SearchForm } from "../../ui/search-form.tsx";
import { type Kind, kindKeys, kindLists, kinds } from "../kinds.ts";
import { kindTexts } from "../page-texts/kinds.ts";
import { searchTexts } from "../page-texts/search.ts";

/** Why a question cannot be answered. */
export type SearchProblem = "too-long" | "no-words";

interface SearchProps {
  readonly view: View;
  readonly question: string;
  /** Words to try: each finds something here. Only wanted when nothing is asked. */
  readonly examples: readonly string[];
  readonly problem: SearchProblem | null;
  readonly kind: Kind | undefined;
  /** How many of each kind were found, of all kinds. */
  readonly counts: ReadonlyMap<string, number>;
  /** The hits of the chosen kind. */
  readonly hits: PageOf<Hit>;
}

/** A question and what was found for it; also what to do when nothing was. */
export function SearchPage(props: SearchProps) {
  const { view, question, problem } = props;
  const t = searchTexts[view.language];
  const isAnswered = question !== "" && problem === null;
  return (
    <Page view={view} title={isAnswered ? t.titleWith(question) : t.title} description={t.description} above={[]}>
      <h1>{t.title}</h1>
      <SearchForm view={view} question={question} {...(problem === null ? {} : { problemId: "vraag-melding" })} />
      {problem !== null && (
        <p id="vraag-melding" class="note" role="alert">
          {problem === "too-long" ? t.tooLong(longestQuestion) : t.noWords}
        </p>
      )}
      {question === "" && <Start view={view} examples={props.examples} />}
      {isAnswered && (props.counts.size === 0 ? <NothingFound view={view} question={question} /> : <Found {...props} />)}
    </Page>
  );
}

function Start({ view, examples }: Pick<SearchProps, "view" | "examples">) {
  const t = searchTexts[view.language];
  return (
    <>
      <p class="lead">{t.lead}</p>
      {examples.length > 0 && (
        <section>
          <h2>{t.examplesTitle}</h2>
          <ul class="word-links" lang="nl">
            {examples.map((word) => (
              <li>
                <a class="nl-link" href={`/zoeken?vraag=${encodeURIComponent(word)}`}>
                  {word}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Lists view={view} />
    </>
  );
}

function NothingFound({ view, question }: Pick<SearchProps, "view" | "question">) {
  const t = searchTexts[view.language];
  return (
    <>
      <section>
        <h2>{t.none(question)}</h2>
        <p>{t.tryThis}:</p>
        <ul>
          {t.advice.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </section>
      <Lists view={view} />
    </>
  );
}

function Lists({ view }: Pick<SearchProps, "view">) {
  const names = kindTexts[view.language];
  const listed = kinds.filter((kind) => kind !== "theme" && kind !== "focus-point");
  return (
    <section>
      <h2>{searchTexts[view.language].orBrowse}</h2>
      <ul class="word-links">
        {listed.map((kind) => (
          <li>
            <a class="nl-link" href={kindLists[kind]}>
              {names[kind].many}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Found({ view, question, kind, counts, hits }: SearchProps) {
  const t = searchTexts[view.language];
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <section>
      <h2>{total >= mostHits ? t.foundMost(total, question) : t.found(total, question)}</h2>
      <KindLinks view={view} question={question} kind={kind} counts={counts} total={total} />
      {hits.total === 0 ? <p class="empty">{t.noneOfKind}</p> : <Hits view={view} question={question} hits={hits.items} />}
      <Pager view={view} page={hits} />
    </section>
  );
}

function KindLinks({
  view,
  question,
  kind,
  counts,
  total,
}: Omit<SearchProps, "problem" | "examples" | "hits"> & { readonly total: number }) {
  const t = searchTexts[view.language];
  const href = (key: string | undefined) =>
    `/zoeken?${new URLSearchParams({ vraag: question, ...(key === undefined ? {} : { soort: key }) })}`;
  return (
    <nav aria-label={t.kinds}>
      <ul class="kind-links">
        <li>
          <a class="nl-link" href={href(undefined)} aria-current={kind === undefined ? "true" : undefined}>
            {t.all} <span class="number">{total}</span>
          </a>
        </li>
        {kinds
          .filter((one) => counts.has(one))
          .map((one) => (
            <li>
              <a class="nl-link" href={href(kindKeys[one])} aria-current={kind === one ? "true" : undefined}>
                {kindTexts[view.language][one].many} <span class="number">{counts.get(one)}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Hits({ view, question, hits }: Pick<SearchProps, "view" | "question"> & { readonly hits: readonly Hit[] }) {
  const words = wordsOf(question);
  return (
    <ul class="rows hits">
      {hits.map((hit) => (
        <li>
          <p class="hit__place">
            <span class="nl-data-badge">{kindTexts[view.language][oneOf(kinds, hit.kind)].one}</span> <span lang="nl">{hit.place}</span>
          </p>
          <p class="row__title" lang="nl">
            <a class="nl-link" href={hit.address}>
              <FoundText pieces={marked(hit.title, words)} />
            </a>
          </p>
          <p class="hit__text" lang="nl">
            <FoundText pieces={snippet(hit.body, words)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
