import type { PersonId } from "../../../../lib/ids.ts";
import { Refusal } from "../../../../lib/refusal.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import { readForm, type Typed } from "../../../../platform/http/form.ts";
import { viewDraft } from "../../actions/draft-view.ts";
import { getDraft, handOnDraft } from "../../actions/drafts.ts";
import { namedElsewhere } from "../../actions/findables.ts";
import { type Publication, publishDraft } from "../../actions/publication.ts";
import { takersOf } from "../../actions/takers.ts";
import type { Draft } from "../../domain/editing/draft.ts";
import { publicAudiences } from "../../domain/editing/publication.ts";
import { recordAddress } from "../../domain/editing/record-keys.ts";
import { draftChangedMeanwhile } from "../../domain/editing/refusals.ts";
import { handingForm, publicationForm } from "../../input/desk.ts";
import { GoneDraftPage } from "../../pages/desk/draft.tsx";
import { PreviewPage, type PublicationTurn } from "../../pages/desk/preview.tsx";
import { previewTexts } from "../../texts/desk/preview.ts";
import { atTheDesk, type DeskSlots, type DeskTables, getOwnDraft, meetingNames } from "./parts.ts";
import { type AskedDraft, type DeskAsking, previewOf, problemOf, refused } from "./preview-page.tsx";

/** What will change, who will see it, and the acts of publishing and handing on. */
export function previewRoutes<Tables extends DeskTables>(slots: DeskSlots<Tables>) {
  return newApp<Tables>()
    .get("/concepten/:id/voorbeeld", admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const draft = await getOwnDraft(visit, c.req.param("id"));
      const view = await viewDraft(visit, draft, await meetingNames(visit, slots));
      if (view === null) return answerPage(c, <GoneDraftPage view={visit.view} id={draft.id} />);
      if (view.meanwhile !== null) return c.redirect(`/concepten/${draft.id}`, 303);
      return answerPage(c, <PreviewPage {...(await previewOf(visit, view, {}))} />);
    })
    .post("/concepten/:id/publicatie", admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const draft = await getOwnDraft(visit, c.req.param("id"));
      const meetings = await meetingNames(visit, slots);
      const form = await readForm(c, publicationForm);
      if (!form.ok) return refused(c, { draft, meetings }, { ...typedIn(form.typed), problems: form.problems }, 400);
      const { wie, reden = null, bijgewerkt: taken, versie } = form.value;
      const typed = { audience: wie, reason: reden ?? "", taken };
      const audience = publicAudiences(visit.actor).find((one) => one === wie);
      if (audience === undefined)
        return refused(c, { draft, meetings }, { ...typed, problems: [{ field: "wie", problem: notChosen }] }, 400);
      try {
        return c.redirect(await publish(visit, draft, versie, { audience, reason: reden, taken, meetings }, slots), 303);
      } catch (error) {
        return unpublished(c, { draft, meetings }, typed, error);
      }
    })
    .post("/concepten/:id/doorgeven", admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const draft = await getOwnDraft(visit, c.req.param("id"));
      const meetings = await meetingNames(visit, slots);
      const form = await readForm(c, handingForm);
      if (!form.ok)
        return refused(
          c,
          { draft, meetings },
          { taker: form.typed.aan ?? "", note: form.typed.bericht ?? "", problems: form.problems },
          400,
        );
      const { aan, bericht = null, versie } = form.value;
      const taker = await takerCalled(visit, { draft, meetings }, aan);
      const typed = { taker: aan, note: bericht ?? "" };
      if (taker === null) return refused(c, { draft, meetings }, { ...typed, problems: [{ field: "aan", problem: noTaker }] }, 400);
      await visit.act(async (context) => {
        refuseOther(await getDraft(context, draft.id), versie);
        await handOnDraft(context, draft.id, taker, bericht);
      });
      return c.redirect("/concepten", 303);
    });
}

/** What was chosen and typed, so that nothing need be typed again. */
const typedIn = ({ wie = "", reden = "", bijgewerkt = "" }: Typed) => ({ audience: wie, reason: reden, taken: bijgewerkt.split(",") });

const notChosen = { nl: previewTexts.nl.chooseReach, en: previewTexts.en.chooseReach };
const noTaker = { nl: previewTexts.nl.noTaker, en: previewTexts.en.noTaker };

/** Publishes what somebody looked at, and lets every name that stands elsewhere follow; answers where it is shown. */
const publish = <Tables extends DeskTables>(
  visit: Visit<Tables>,
  { id }: Draft,
  seen: number,
  publication: Publication,
  slots: DeskSlots<Tables>,
): Promise<string> =>
  visit.act(async (context) => {
    refuseOther(await getDraft(context, id), seen);
    const { kind, record } = await publishDraft(context, id, publication);
    if (namedElsewhere.has(kind)) await slots.renewIndex(context.tx);
    return recordAddress(kind, record);
  });

/** Only what somebody looked at is published or handed on: another window may have written since. */
function refuseOther(draft: Draft, seen: number): void {
  if (draft.version !== seen) throw draftChangedMeanwhile(draft.id);
}

/** What keeps it from being published stands at its field; when somebody else was faster, both texts are shown first. */
async function unpublished(
  c: DeskAsking,
  { draft, meetings }: AskedDraft,
  typed: Pick<PublicationTurn, "audience" | "reason" | "taken">,
  error: unknown,
): Promise<Response> {
  if (!(error instanceof Refusal)) throw error;
  if (error.code === "agenda.record-changed-meanwhile") return c.redirect(`/concepten/${draft.id}`, 303);
  if (error.kind !== "invalid" && error.kind !== "conflict") throw error;
  const latest = await getOwnDraft(c.var.visit, draft.id);
  return refused(c, { draft: latest, meetings }, { ...typed, problems: [problemOf(error)] }, error.kind === "invalid" ? 400 : 409);
}

async function takerCalled(visit: Visit<DeskTables>, { draft, meetings }: AskedDraft, key: string): Promise<PersonId | null> {
  const view = await viewDraft(visit, draft, meetings);
  const taker = view && (await takersOf(visit, view)).find((one) => one.key === key);
  return taker?.person ?? null;
}
