import { counted } from "../lib/lists.ts";
import { pageWithin } from "../lib/paging.ts";
import { wordsOf } from "../lib/text.ts";
import { currentAgenda, remarksOf } from "../modules/agenda/index.ts";
import { noNetwork, ownNetwork } from "../modules/network/index.ts";
import { admit } from "../platform/http/admit.ts";
import { answerPage } from "../platform/http/answer.ts";
import { newApp, type Visit } from "../platform/http/env.ts";
import type { House } from "../platform/http/prepare.ts";
import { readQuery } from "../platform/http/query.ts";
import { checkedSources } from "../platform/links/store.ts";
import { findableCounts, findingWords, search } from "../platform/search/search.ts";
import { longestQuestion } from "../ui/search-form.tsx";
import { answerCatalogue, datasetsIn } from "./catalogue.ts";
import { citedSites, citings } from "./citing.ts";
import { readGlossary } from "./glossary.ts";
import { searchQuery, sourcesQuery } from "./input.ts";
import { kindOf } from "./kinds.ts";
import { judged } from "./links/state.ts";
import { searchTexts } from "./page-texts/search.ts";
import { AboutPage, type ReadingNote } from "./pages/about.tsx";
import { AccessibilityPage } from "./pages/accessibility.tsx";
import { GlossaryPage } from "./pages/glossary.tsx";
import { NotedSourcesPage } from "./pages/noted-sources.tsx";
import { OpenDataPage } from "./pages/open-data.tsx";
import { PrivacyPage } from "./pages/privacy.tsx";
import { ProcessingPage } from "./pages/processing.tsx";
import { SearchPage, type SearchProblem } from "./pages/search.tsx";
import { SourcesPage } from "./pages/sources.tsx";
import type { Tables } from "./tables.ts";

/** Hits on one page. */
const hitsPerPage = 20;
/** Sources on one page. */
const sourcesPerPage = 50;

/** What stands beside the sources that the words in the address stand for. */
const notedAs = { weg: "gone", gewijzigd: "changed" } as const;

/** Search, and the pages about the site itself. */
export function siteRoutes({ contactEmail }: Pick<House<Tables>, "contactEmail">) {
  const glossary = readGlossary();
  return newApp<Tables>()
    .get("/zoeken", admit("visitor", "member"), async (c) => {
      const { db, actor, view } = c.var.visit;
      const query = readQuery(c.req.url, searchQuery);
      const question = query.vraag.trim();
      const problem = problemWith(question);
      const hits = problem === null ? await search(db, actor, question) : [];
      const kind = kindOf(query.soort);
      const examples = question === "" ? await findingWords(db, actor, searchTexts[view.language].examples) : [];
      const page = (
        <SearchPage
          view={view}
          question={question}
          examples={examples}
          problem={problem}
          kind={kind}
          counts={counted(hits, (hit) => hit.kind)}
          hits={pageWithin(kind === undefined ? hits : hits.filter((hit) => hit.kind === kind), {
            page: query.pagina,
            perPage: hitsPerPage,
          })}
        />
      );
      return answerPage(c, page, problem === null ? 200 : 400);
    })
    .get("/over", admit("visitor", "member"), async (c) => {
      const { db, actor, view } = c.var.visit;
      const network = await ownNetwork(db);
      if (!network) throw noNetwork();
      const { name, sentence } = network;
      const counts = await findableCounts(db, actor);
      const notes = await readingNotes(c.var.visit);
      return answerPage(c, <AboutPage view={view} network={name} sentence={sentence[view.language]} counts={counts} notes={notes} />);
    })
    .get("/bronnen", admit("visitor", "member"), async (c) => {
      const { db, actor, view } = c.var.visit;
      const { toestand, pagina } = readQuery(c.req.url, sourcesQuery);
      const all = await citings(db, actor);
      const found = judged(all, await checkedSources(db));
      if (toestand === undefined) return answerPage(c, <SourcesPage view={view} sites={citedSites(all)} judged={found} />);
      const wanted = found.sources.filter(({ source }) => view.sources.get(source.address)?.kind === notedAs[toestand]);
      return answerPage(
        c,
        <NotedSourcesPage view={view} list={toestand} sources={pageWithin(wanted, { page: pagina, perPage: sourcesPerPage })} />,
      );
    })
    .get("/begrippen", admit("visitor", "member"), (c) => answerPage(c, <GlossaryPage view={c.var.visit.view} words={glossary} />))
    .get("/open-data", admit("visitor", "member"), async (c) => {
      const { db, view } = c.var.visit;
      return answerPage(c, <OpenDataPage view={view} datasets={await datasetsIn(db)} />);
    })
    .get("/open-data/catalogus.jsonld", admit("visitor", "member"), (c) => answerCatalogue(c, contactEmail))
    .get("/toegankelijkheid", admit("visitor", "member"), (c) =>
      answerPage(c, <AccessibilityPage view={c.var.visit.view} contact={contactEmail} />),
    )
    .get("/privacy", admit("visitor", "member"), (c) => answerPage(c, <PrivacyPage view={c.var.visit.view} contact={contactEmail} />))
    .get("/privacy/register", admit("visitor"), (c) => answerPage(c, <ProcessingPage view={c.var.visit.view} />));
}

function problemWith(question: string): SearchProblem | null {
  if (question.length > longestQuestion) return "too-long";
  return question !== "" && wordsOf(question).length === 0 ? "no-words" : null;
}

/** What readers must know; the other notes are for who keeps the content files. */
const topicsForReaders: ReadonlySet<string> = new Set(["peildatum", "beperking", "gezocht", "parlementair spoor"]);

/** The remarks of those who gathered the content of the latest agenda. */
async function readingNotes({ db, actor }: Visit<Tables>): Promise<readonly ReadingNote[]> {
  const agenda = await currentAgenda(db, actor);
  if (!agenda) return [];
  const remarks = await remarksOf(db, actor, agenda.id);
  return remarks.flatMap(({ kind, topic, sentence }) =>
    kind === "inconsistency" || kind === "way-of-working" || topic === null || !topicsForReaders.has(topic)
      ? []
      : [{ part: kind, topic, sentence }],
  );
}
