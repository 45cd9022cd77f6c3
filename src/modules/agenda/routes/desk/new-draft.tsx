import { dayOf } from "../../../../lib/day.ts";
import { asId, type CityId } from "../../../../lib/ids.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import { readQuery } from "../../../../platform/http/query.ts";
import { citiesOn } from "../../../network/index.ts";
import { viewDraft } from "../../actions/draft-view.ts";
import { draftNew } from "../../actions/drafts.ts";
import type { Agenda } from "../../domain/agenda.ts";
import type { MeetingNames } from "../../domain/editing/field.ts";
import { firstTexts } from "../../domain/editing/first-texts.ts";
import { formShape } from "../../domain/editing/forms.ts";
import type { RecordKind } from "../../domain/editing/record.ts";
import { kindCalled } from "../../domain/editing/record-keys.ts";
import { notAdded, notYoursToChange, recordNotFound } from "../../domain/editing/refusals.ts";
import { may } from "../../domain/policy.ts";
import { agendaNotFound, noAgenda } from "../../domain/refusals.ts";
import { type NewQuery, newQuery } from "../../input/desk.ts";
import { DraftPage } from "../../pages/desk/draft.tsx";
import { agendaAt, currentAgenda } from "../../store/agendas.ts";
import { namesIn } from "../../store/editing/names.ts";
import { focusPointAt } from "../../store/focus-points.ts";
import { drawingOf } from "./drawing.ts";
import { atTheDesk, type DeskSlots, type DeskTables, getOwnDraft, meetingNames, readDraft, tidyTexts } from "./parts.ts";

/** The form of something new: nothing is kept before somebody typed something. */
export function newDraftRoutes<Tables extends DeskTables>(slots: DeskSlots<Tables>) {
  return newApp<Tables>()
    .get("/concepten/nieuw/:soort", admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const kind = newKind(visit, c.req.param("soort"));
      const query = readQuery(c.req.url, newQuery);
      const agenda = await agendaFor(visit, query);
      const names = await namesIn(visit.db, visit.actor, agenda.id, await meetingNames(visit, slots));
      const drawing = await drawingOf(visit, {
        form: formShape(kind, null),
        names,
        texts: firstTexts(kind, await beginningOf(visit, agenda, query)),
        problems: [],
        moreRows: null,
        isNew: true,
      });
      const action = `/concepten/nieuw/${c.req.param("soort")}?${new URLSearchParams({ agenda: agenda.id })}`;
      return answerPage(c, <DraftPage view={visit.view} drawing={drawing} action={action} draft={null} clash={null} isSaved={false} />);
    })
    .post("/concepten/nieuw/:soort", admit(...atTheDesk), async (c) => {
      const { visit } = c.var;
      const kind = newKind(visit, c.req.param("soort"));
      const agenda = await agendaFor(visit, readQuery(c.req.url, newQuery));
      const { button, typed } = await readDraft(c);
      const id = await visit.act((context) => draftNew(context, kind, agenda.id, tidyTexts(kind, null, typed, {})));
      return c.redirect(await nextStep(visit, id, button, await meetingNames(visit, slots)), 303);
    });
}

/** Where somebody goes from a form that was kept: on to the preview when nothing is wrong, else back to what is. */
export async function nextStep(visit: Visit<DeskTables>, id: string, button: string, meetings: MeetingNames): Promise<string> {
  const [, rows] = /^rijen-([a-z-]+)$/.exec(button) ?? [];
  if (rows !== undefined) return `/concepten/${id}?rijen=${rows}#veld-rijen-${rows}`;
  if (button !== "verder") return `/concepten/${id}?bewaard=ja`;
  const view = await viewDraft(visit, await getOwnDraft(visit, id), meetings);
  return view?.problems.length === 0 ? `/concepten/${id}/voorbeeld` : `/concepten/${id}?controle=ja`;
}

function newKind({ actor }: Visit<DeskTables>, key: string): RecordKind {
  const kind = kindCalled(key);
  if (kind === null) throw recordNotFound("agenda", key);
  if (!may.draft(actor)) throw notYoursToChange();
  if (kind === "agenda") throw notAdded(kind);
  return kind;
}

async function agendaFor({ db, actor }: Visit<DeskTables>, { agenda: period }: NewQuery): Promise<Agenda> {
  if (period === undefined) {
    const current = await currentAgenda(db, actor);
    if (!current) throw noAgenda();
    return current;
  }
  const agenda = await agendaAt(db, actor, period);
  if (!agenda) throw agendaNotFound(period);
  return agenda;
}

/** What the address says of it; whose city it is, whoever asks says by being there. */
async function beginningOf({ db, actor, now }: Visit<DeskTables>, agenda: Agenda, { speerpunt, stad }: NewQuery) {
  const point = speerpunt === undefined ? null : await focusPointAt(db, actor, agenda.id, speerpunt);
  const named = stad === undefined ? null : (await citiesOn(db, agenda.network, dayOf(now))).find(({ slug }) => slug === stad);
  const city = named ? asId<CityId>(named.id) : actor.cityId;
  return { city, point: point?.id ?? null };
}
