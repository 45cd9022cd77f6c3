import { dayOf } from "../../../lib/day.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import { slugOf } from "../../../lib/text.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp } from "../../../platform/http/env.ts";
import { answerPaper } from "../../../platform/http/paper.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { throttle } from "../../../platform/http/throttle.ts";
import type { FormState } from "../../../ui/form.tsx";
import { type Agenda, agendas, currentAgenda } from "../../agenda/index.ts";
import { bodyTexts } from "../../network/index.ts";
import { kindKeys, type PackChoice, type PackKind, packAddress, packCalled, packParts, partKeys } from "../domain/pack/choice.ts";
import type { PackContent } from "../domain/pack/content.ts";
import { nothingToTell, packAgendaNotFound, packBodyNotFound, packNotFound, tooManyPacks } from "../domain/pack/refusals.ts";
import { type Span, type SpanName, spanCalled, spanKeys, spanNames } from "../domain/pack/span.ts";
import { type ChosenInForm, chosenIn, type PackFormQuery, type PackQuery, packFormQuery, packQuery } from "../input/packs.ts";
import { ChoosePage } from "../pages/packs/choose.tsx";
import { packPaper, sectionsOf } from "../pages/packs/paper.ts";
import { PreviewPage } from "../pages/packs/preview.tsx";
import type { Telling } from "../pages/packs/words.ts";
import { packPaperTexts } from "../texts/pack-paper.ts";
import { bodiesToTellOf } from "./packs/read-network.ts";
import { readPack } from "./packs/read-pack.ts";
import type { PackReads, PackVisit } from "./packs/visit.ts";

/** So many papers are drawn for visitors behind one address: the press draws one at a time, and members want theirs too. */
const visitorLimits = { most: 30, withinMs: 10 * 60_000, mostAddresses: 10_000 };

/** Choosing a board pack or an annual report, seeing what will be in it, and having it made. */
export function packRoutes<Tables extends PackReads>() {
  const mayDraw = throttle(visitorLimits);
  return newApp<Tables>()
    .get("/stukken", admit("visitor", "member"), async (c) =>
      answerPage(c, await startPage(c.var.visit, readQuery(c.req.url, packFormQuery))),
    )
    .get("/stukken/keuze", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const query = readQuery(c.req.url, packFormQuery);
      // The form always sends a kind: without one nobody sent it yet.
      if (query.soort === undefined) return answerPage(c, await startPage(visit, query));
      const chosen = chosenIn(query);
      if (!chosen.ok) return answerPage(c, await choosePage(visit, { typed: asTyped(query), problems: chosen.problems }), 400);
      return c.redirect(packAddress(await choiceIn(visit, chosen.value)), 303);
    })
    .get("/stukken/:stuk", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const name = c.req.param("stuk");
      const called = packCalled(name);
      if (called === null) throw packNotFound(name);
      const choice = await choiceAt(visit, called.kind, readQuery(c.req.url, packQuery));
      if (called.form !== null && visit.actor.personId === null && !mayDraw(visit.clientAddress, visit.now)) throw tooManyPacks();
      const telling: Telling = { view: visit.view, choice, today: dayOf(visit.now) };
      const content = await readPack(visit, choice);
      if (called.form === null) return answerPage(c, previewPage(telling, content));
      return answerPaper(called.form, packPaper(telling, content, sectionsOf(telling, content)), fileName(telling));
    });
}

function previewPage(telling: Telling, content: PackContent): Markup {
  const { view, choice } = telling;
  const sections = sectionsOf(telling, content);
  const remark = content.body !== null && content.isWhole ? packPaperTexts[view.language].wholeAgenda(content.body.name) : null;
  return <PreviewPage view={view} choice={choice} paper={packPaper(telling, content, sections)} sections={sections} remark={remark} />;
}

/** "jaarverslag-themagroep-woningmarkt-2025-01-01-2025-12-31". */
const fileName = ({ choice: { kind, body, span } }: Telling): string =>
  [kindKeys[kind], ...(body === null ? [] : [slugOf(body)]), span.from, span.until].join("-");

const startPage = async (visit: PackVisit, query: PackFormQuery): Promise<Markup> =>
  choosePage(visit, { typed: await typedFrom(visit, query), problems: [] });

async function choosePage(visit: PackVisit, state: FormState): Promise<Markup> {
  const { view } = visit;
  const bodies = await bodiesToTellOf(visit);
  return (
    <ChoosePage
      view={view}
      agendas={await agendas(visit.db, visit.actor)}
      bodies={bodies.map(({ slug, kind, name }) => ({ slug, name: bodyTexts[view.language].titled(kind, name) }))}
      state={state}
    />
  );
}

/** What the form holds to begin with: what an address says, else this year with all parts. */
async function typedFrom(visit: PackVisit, query: PackFormQuery): Promise<FormState["typed"]> {
  const agenda = await agendaFor(visit, query.agenda ?? null);
  const { van, tot } = query;
  const span = van === undefined || tot === undefined ? null : { from: van, until: tot };
  const called = span === null ? "this-year" : spanNames.find((name) => isSame(spanCalled(name, agenda, dayOf(visit.now)), span));
  const days =
    called === undefined && span !== null
      ? { periode: "", van: span.from, tot: span.until }
      : { periode: spanKeys[called ?? "this-year"], van: "", tot: "" };
  const all = packParts.map((part) => partKeys[part]);
  return { ...asTyped({ deel: all, ...query }), agenda: agenda.id, ...days };
}

const isSame = (a: Span, b: Span): boolean => a.from === b.from && a.until === b.until;

const asTyped = ({ deel, ...fields }: PackFormQuery): FormState["typed"] => ({
  ...Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text ?? ""])),
  deel: [deel ?? []].flat().join(","),
});

/** The agenda that is named, or else the current one. */
async function agendaFor({ db, actor }: PackVisit, named: string | null): Promise<Agenda> {
  if (named === null) {
    const current = await currentAgenda(db, actor);
    if (!current) throw nothingToTell();
    return current;
  }
  const agenda = (await agendas(db, actor)).find(({ id }) => id === named);
  if (!agenda) throw packAgendaNotFound(named);
  return agenda;
}

/** What a form chose, with the days of its period. */
async function choiceIn(visit: PackVisit, { kind, agenda, body, span, parts }: ChosenInForm): Promise<PackChoice> {
  const found = await agendaFor(visit, agenda);
  if (body !== null && !(await bodiesToTellOf(visit)).some(({ slug }) => slug === body)) throw packBodyNotFound(body);
  return { kind, agenda: found.id, body, span: daysOf(span, found, visit), parts };
}

/** What an address asks for; without days the year that it is usually about, without parts all of them. */
async function choiceAt(visit: PackVisit, kind: PackKind, { agenda, gremium, van, tot, deel }: PackQuery): Promise<PackChoice> {
  const found = await agendaFor(visit, agenda ?? null);
  const span = van === undefined || tot === undefined ? usual[kind] : { from: van, until: tot };
  return { kind, agenda: found.id, body: gremium ?? null, span: daysOf(span, found, visit), parts: deel.length === 0 ? packParts : deel };
}

const usual = { board: "this-year", annual: "last-year" } as const satisfies Record<PackKind, SpanName>;

const daysOf = (span: SpanName | Span, agenda: Agenda, { now }: PackVisit): Span =>
  typeof span === "string" ? spanCalled(span, agenda, dayOf(now)) : span;
