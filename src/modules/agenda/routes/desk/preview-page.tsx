import { dayOf } from "../../../../lib/day.ts";
import type { InputProblem } from "../../../../lib/input-problem.ts";
import type { Refusal } from "../../../../lib/refusal.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import type { Visit } from "../../../../platform/http/env.ts";
import { actorsOn } from "../../../network/index.ts";
import { type DraftView, viewDraft } from "../../actions/draft-view.ts";
import { type Taker, takersOf } from "../../actions/takers.ts";
import type { Draft } from "../../domain/editing/draft.ts";
import type { MeetingNames } from "../../domain/editing/field.ts";
import { audienceStep, publicAudiences } from "../../domain/editing/publication.ts";
import { may } from "../../domain/policy.ts";
import type { AudienceOption } from "../../pages/desk/audience-choice.tsx";
import { GoneDraftPage } from "../../pages/desk/draft.tsx";
import { fieldsOnScreen } from "../../pages/desk/form-blocks.tsx";
import { PreviewPage, type PreviewProps, type PublicationTurn, type TakerOption } from "../../pages/desk/preview.tsx";
import { bodyNames } from "../../store/editing/names.ts";
import { previewTexts } from "../../texts/desk/preview.ts";
import { texts } from "../../texts.ts";
import { drawingOf, inSentences } from "./drawing.ts";
import { type DeskTables, existingDraft } from "./parts.ts";
import { plainly, shownChanges } from "./shown-changes.ts";

/** A request that is answered with a page of the desk, or led on. */
export type DeskAsking = Parameters<typeof answerPage>[0] & { readonly var: { readonly visit: Visit<DeskTables> } } & {
  redirect(address: string, status: 303): Response;
};

/** A draft with the meetings that whoever asks may know of. */
export interface AskedDraft {
  readonly draft: Draft;
  readonly meetings: MeetingNames;
}

/** The preview again, with what was chosen and typed, and what is wrong. */
export async function refused(
  c: DeskAsking,
  { draft, meetings }: AskedDraft,
  turn: Partial<PublicationTurn>,
  status: 400 | 409,
): Promise<Response> {
  const { visit } = c.var;
  const view = await viewDraft(visit, draft, meetings);
  if (view === null) return answerPage(c, <GoneDraftPage view={visit.view} id={draft.id} />, status);
  return answerPage(c, <PreviewPage {...(await previewOf(visit, view, turn))} />, status);
}

/** A refusal at the field that it is about; else at the form as a whole. */
export function problemOf({ code }: Refusal): InputProblem {
  const [nl, en]: readonly Readonly<Record<string, string>>[] = [texts.nl.refusals, texts.en.refusals];
  const field = code === "agenda.reason-missing" ? "reden" : code === "agenda.agenda-stays" ? "wie" : "";
  return { field, problem: { nl: nl?.[code] ?? code, en: en?.[code] ?? code } };
}

/** All that it takes to show what a draft changes and who will see it. */
export async function previewOf(visit: Visit<DeskTables>, view: DraftView, turn: Partial<PublicationTurn>): Promise<PreviewProps> {
  const { draft, form, names, before, current, place } = view;
  const mayPublish = may.publish(visit.actor, place, draft.part);
  const problems = inSentences(view.problems);
  const fields = fieldsOnScreen(
    await drawingOf(visit, { form, names, texts: draft.texts, problems, moreRows: null, isNew: current === null }),
  );
  const labelOf = (name: string) => fields.flatMap((field) => (field.name === name && field.kind !== "hidden" ? [field.label] : []))[0];
  const today = current?.record.audience ?? null;
  const changes = shownChanges({ language: visit.language, kind: draft.kind, names }, form, before, draft.texts);
  return {
    view: visit.view,
    kind: draft.kind,
    draft: existingDraft(view),
    changes: current === null ? plainly(changes) : changes,
    missing: problems.map(({ field, problem }) => ({ field, label: labelOf(field) ?? "", says: problem[visit.language] })),
    mayPublish,
    options: mayPublish ? await audienceOptions(visit, view.current) : [],
    isOpen: today === "public",
    takers: (await takersOf(visit, view)).map((taker) => takerOption(visit, view, taker)),
    turn: { audience: today ?? "", reason: "", taken: null, note: "", taker: "", problems: [], ...turn },
  };
}

/** For whom it can be published, with how many people that is today. An agenda stays where it is. */
export async function audienceOptions(
  { db, actor, now }: Visit<DeskTables>,
  current: DraftView["current"],
): Promise<readonly AudienceOption[]> {
  const everybody = await actorsOn(db, dayOf(now));
  const bodies = await bodyNames(db, actor);
  const today = current?.record.audience ?? null;
  return publicAudiences(actor)
    .filter((audience) => current?.kind !== "agenda" || audience === today)
    .map((audience) => ({
      audience,
      body: audience.startsWith("body:") ? (bodies.get(audience.slice("body:".length)) ?? "") : null,
      count: audience === "public" ? null : everybody.filter((one) => one.audiences.includes(audience)).length,
      step: audienceStep(today, audience),
      isToday: audience === today,
    }));
}

function takerOption({ language }: Visit<DeskTables>, { names }: DraftView, { key, name, as, organisation }: Taker): TakerOption {
  const t = previewTexts[language];
  const place = organisation === null ? undefined : names.organisation.get(organisation);
  const from = place === undefined ? "" : ` ${t.of(place)}`;
  return { value: key, label: name === null ? `${t.unnamed[as]}${from}` : `${name}, ${t.as[as]}${from}` };
}
