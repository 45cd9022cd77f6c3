import { Refusal } from "../../../../lib/refusal.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import { readForm } from "../../../../platform/http/form.ts";
import { readQuery } from "../../../../platform/http/query.ts";
import { badInput } from "../../../../platform/http/refusals.ts";
import { type DraftView, viewDraft } from "../../actions/draft-view.ts";
import { discardDraft, draftChange, saveDraft } from "../../actions/drafts.ts";
import { mergeDraft } from "../../actions/merging.ts";
import { changesBetween } from "../../domain/editing/changes.ts";
import type { Draft } from "../../domain/editing/draft.ts";
import type { MeetingNames, Texts } from "../../domain/editing/field.ts";
import { clashesIn } from "../../domain/editing/merge.ts";
import { recordTitle, typedTitle } from "../../domain/editing/record-keys.ts";
import { type DraftQuery, draftQuery, emptyForm, subjectForm, versionForm } from "../../input/desk.ts";
import { type Clash, DraftPage, GoneDraftPage } from "../../pages/desk/draft.tsx";
import { type DraftRow, DraftsPage } from "../../pages/desk/drafts.tsx";
import { draftsOf } from "../../store/editing/drafts.ts";
import { openRecord } from "../../store/editing/open-records.ts";
import { besideRows, drawingOf, inSentences } from "./drawing.ts";
import { nextStep } from "./new-draft.tsx";
import { atTheDesk, type DeskSlots, type DeskTables, existingDraft, getOwnDraft, meetingNames, readDraft, tidyTexts } from "./parts.ts";

/** Drafts: begin, list, write, go on after somebody else published, throw away. */
export function draftRoutes<Tables extends DeskTables>(slots: DeskSlots<Tables>) {
  return newApp<Tables>()
    .get("/concepten", admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const drafts = await draftsOf(visit.db, visit.actor);
      const rows = await Promise.all(drafts.map((draft) => rowOf(visit, draft)));
      return answerPage(c, <DraftsPage view={visit.view} drafts={rows} />);
    })
    .post("/concepten", admit(...atTheDesk), async (c) => {
      const form = await readForm(c, subjectForm);
      if (!form.ok) throw badInput(form.problems);
      const { soort: kind, id: record, deel: part } = form.value;
      const meetings = await meetingNames(c.var.visit, slots);
      const id = await c.var.visit.act((context) => draftChange(context, { kind, record, part }, meetings));
      return c.redirect(`/concepten/${id}`, 303);
    })
    .get("/concepten/:id", admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const draft = await getOwnDraft(visit, c.req.param("id"));
      return answerPage(
        c,
        await draftPage(visit, draft, {
          query: readQuery(c.req.url, draftQuery),
          elsewhere: null,
          meetings: await meetingNames(visit, slots),
        }),
      );
    })
    .post("/concepten/:id", admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const draft = await getOwnDraft(visit, c.req.param("id"));
      const { button, version, typed } = await readDraft(c);
      const texts = tidyTexts(draft.kind, draft.part, typed, draft.texts);
      try {
        await visit.act((context) => saveDraft(context, draft.id, texts, version));
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== "agenda.draft-changed-meanwhile") throw error;
        const latest = await getOwnDraft(visit, draft.id);
        return answerPage(
          c,
          await draftPage(visit, { ...latest, texts }, { query: {}, elsewhere: latest.texts, meetings: await meetingNames(visit, slots) }),
          409,
        );
      }
      return c.redirect(await nextStep(visit, draft.id, button, await meetingNames(visit, slots)), 303);
    })
    .post("/concepten/:id/bijwerking", admit(...atTheDesk), async (c) => {
      const id = c.req.param("id");
      const form = await readForm(c, versionForm);
      if (!form.ok) throw badInput(form.problems);
      try {
        const meetings = await meetingNames(c.var.visit, slots);
        await c.var.visit.act((context) => mergeDraft(context, id, form.value.versie, meetings));
      } catch (error) {
        // Published once more since both texts were shown: they are shown again.
        if (!(error instanceof Refusal) || error.code !== "agenda.record-changed-meanwhile") throw error;
      }
      return c.redirect(`/concepten/${id}`, 303);
    })
    .post("/concepten/:id/verwijdering", admit(...atTheDesk), async (c) => {
      const id = c.req.param("id");
      const form = await readForm(c, emptyForm);
      if (!form.ok) throw badInput(form.problems);
      await c.var.visit.act((context) => discardDraft(context, id));
      return c.redirect("/concepten", 303);
    });
}

async function rowOf({ db, actor }: Visit<DeskTables>, draft: Draft): Promise<DraftRow> {
  const open = draft.record === null ? null : await openRecord(db, actor, draft.kind, draft.record);
  const title = open ? recordTitle(open.record) : typedTitle(draft.texts);
  return { id: draft.id, kind: draft.kind, isNew: draft.record === null, title, note: draft.note, changedAt: draft.changedAt };
}

/** How a draft is asked for: with the texts of another window, when there are any. */
interface DraftAsking {
  readonly query: DraftQuery;
  readonly elsewhere: Texts | null;
  readonly meetings: MeetingNames;
}

/** The form of a draft; beside it what stands in another window, or what somebody else published. */
async function draftPage(visit: Visit<DeskTables>, draft: Draft, { query, elsewhere, meetings }: DraftAsking) {
  const view = await viewDraft(visit, draft, meetings);
  if (view === null) return <GoneDraftPage view={visit.view} id={draft.id} />;
  const drawing = await drawingOf(visit, {
    form: view.form,
    names: view.names,
    texts: draft.texts,
    problems: query.controle === undefined ? [] : inSentences(view.problems),
    moreRows: query.rijen ?? null,
    isNew: draft.record === null,
  });
  return (
    <DraftPage
      view={visit.view}
      drawing={drawing}
      action={`/concepten/${draft.id}`}
      draft={existingDraft(view)}
      clash={clashOf(visit, view, elsewhere)}
      isSaved={query.bewaard !== undefined}
    />
  );
}

function clashOf(
  { language }: Visit<DeskTables>,
  { draft, form, names, meanwhile, current }: DraftView,
  elsewhere: Texts | null,
): Clash | null {
  const speaking = { language, kind: draft.kind, names };
  if (elsewhere !== null) {
    const { fields, groups } = changesBetween(form, draft.texts, elsewhere);
    const differing = [...fields.map(({ field }) => field.name), ...groups.map(({ group }) => group.name)];
    return { kind: "draft", rows: besideRows(speaking, form, differing, [draft.texts, elsewhere]) };
  }
  if (meanwhile === null || current === null) return null;
  const { base, theirs, mine } = meanwhile;
  const rows = besideRows(speaking, form, clashesIn(form, meanwhile), [base, theirs, mine]);
  return { kind: "record", rows, version: current.record.version };
}
