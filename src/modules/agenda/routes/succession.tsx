import type { z } from "zod";
import { dayOf } from "../../../lib/day.ts";
import { asId, type BodyId, type MeetingId } from "../../../lib/ids.ts";
import type { InputProblem } from "../../../lib/input-problem.ts";
import { languages } from "../../../lib/language.ts";
import { Refusal } from "../../../lib/refusal.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readForm } from "../../../platform/http/form.ts";
import { statusOf } from "../../../platform/http/refusals.ts";
import type { SearchTables } from "../../../platform/search/tables.ts";
import { type FormState, untouched } from "../../../ui/form.tsx";
import type { NetworkTables } from "../../network/index.ts";
import { adoptAgenda, beginNextAgenda, closeAgenda } from "../actions/agenda-life.ts";
import { type FateRow, settleFates } from "../actions/fates.ts";
import { successionAddress } from "../domain/addresses.ts";
import type { Agenda } from "../domain/agenda.ts";
import { notYoursToChange, strangeFields } from "../domain/editing/refusals.ts";
import { readFate, saysSomething, type TypedFate } from "../domain/fate-rows.ts";
import { may } from "../domain/policy.ts";
import { agendaNotFound, themeNotFound } from "../domain/refusals.ts";
import { adoptionForm, anyFields, closingForm, nextAgendaForm } from "../input/succession.ts";
import { AgendaAccountPage } from "../pages/agenda-account.tsx";
import { AdoptionPage, ClosingPage, NextAgendaPage } from "../pages/agenda-steps.tsx";
import { meetingName } from "../pages/came-from.tsx";
import type { FateEntry, FateTurn } from "../pages/fate-entry.ts";
import { type fateFields, fateKey, fateTyped } from "../pages/fate-form.tsx";
import { SuccessionPage } from "../pages/succession.tsx";
import type { MeetingSlots } from "../slots.ts";
import { agendaAt } from "../store/agendas.ts";
import { presentBodies } from "../store/editing/names.ts";
import { agendaAfter } from "../store/succession.ts";
import type { AgendaReads } from "../tables.ts";
import { successionTexts } from "../texts/succession.ts";
import { texts } from "../texts.ts";
import { byTheme, fateThemes } from "./succession-parts.ts";

type Needed = AgendaReads & NetworkTables & SearchTables;

/** What follows an agenda: the account and the fates of its points for everybody, the steps of its life for the secretariat. */
export function successionRoutes<Tables extends Needed>(slots: MeetingSlots<Tables>) {
  return newApp<Tables>()
    .get("/agenda/:agenda/opvolging", admit("visitor", "member"), async (c) =>
      answerPage(c, await successionPage(c.var.visit, await existingAgenda(c.var.visit, c.req.param("agenda")), null)),
    )
    .get("/agenda/:agenda/verantwoording", admit("visitor", "member"), async (c) => {
      const agenda = await existingAgenda(c.var.visit, c.req.param("agenda"));
      const themes = await byTheme(c.var.visit, agenda);
      return answerPage(c, <AgendaAccountPage view={c.var.visit.view} agenda={agenda} themes={themes} />);
    })
    .post("/agenda/:agenda/opvolging/:position{[1-9][0-9]{0,3}}", admit("secretariat", "lead"), async (c) => {
      const { visit } = c.var;
      const agenda = await existingAgenda(visit, c.req.param("agenda"));
      const position = Number(c.req.param("position"));
      const entries = await openEntries(visit, agenda, position);
      const form = await readForm(c, anyFields);
      if (!form.ok) return refused(c, agenda, { position, typed: form.typed, problems: form.problems });
      const { rows, problems } = rowsIn(entries, form.value);
      const wrong = problems.length > 0 ? problems : await settled(visit, agenda, rows);
      if (wrong.length === 0) return c.redirect(`${successionAddress(agenda.id)}#thema-${position}`, 303);
      return refused(c, agenda, { position, typed: await currentVersions(visit, agenda, position, form.value), problems: wrong });
    })
    .route("/", stepRoutes<Tables>(slots));
}

/** The forms with which the secretariat begins, adopts and closes agendas. */
function stepRoutes<Tables extends Needed>(slots: MeetingSlots<Tables>) {
  return newApp<Tables>()
    .get("/agenda/:agenda/opvolger", admit("secretariat"), async (c) => {
      const agenda = await existingAgenda(c.var.visit, c.req.param("agenda"));
      const years = { van: String(agenda.untilYear + 1), tot: String(agenda.untilYear * 2 - agenda.fromYear + 1) };
      return answerPage(c, <NextAgendaPage view={c.var.visit.view} agenda={agenda} state={untouched(years)} />);
    })
    .post("/agenda/:agenda/opvolger", admit("secretariat"), async (c) => {
      const agenda = await existingAgenda(c.var.visit, c.req.param("agenda"));
      return take(c, nextAgendaForm, {
        act: async ({ titel, van, tot }) => {
          await c.var.visit.act((context) => beginNextAgenda(context, agenda.id, { title: titel, fromYear: van, untilYear: tot }));
          return successionAddress(agenda.id);
        },
        draw: (state) => <NextAgendaPage view={c.var.visit.view} agenda={agenda} state={state} />,
      });
    })
    .get("/agenda/:agenda/vaststelling", admit("secretariat"), async (c) => {
      const agenda = await existingAgenda(c.var.visit, c.req.param("agenda"));
      const state = untouched({ versie: String(agenda.version) });
      return answerPage(
        c,
        <AdoptionPage view={c.var.visit.view} agenda={agenda} state={state} {...(await adopters(c.var.visit, slots))} />,
      );
    })
    .post("/agenda/:agenda/vaststelling", admit("secretariat"), async (c) => {
      const agenda = await existingAgenda(c.var.visit, c.req.param("agenda"));
      const choices = await adopters(c.var.visit, slots);
      return take(c, adoptionForm, {
        act: async ({ dag, door, gremium, bijeenkomst, bron, wie, versie }) => {
          const told = {
            on: dag,
            by: door ?? choices.bodies.get(gremium ?? "") ?? gremium ?? "",
            body: gremium === undefined ? null : asId<BodyId>(gremium),
            meeting: bijeenkomst === undefined ? null : asId<MeetingId>(bijeenkomst),
            source: bron,
          };
          const meetings = await slots.meetings(c.var.visit.db, c.var.visit.actor);
          await c.var.visit.act((context) => adoptAgenda(context, agenda.id, { ...told, audience: wie, version: versie }, meetings));
          return `/agenda/${agenda.id}`;
        },
        draw: (state) => <AdoptionPage view={c.var.visit.view} agenda={agenda} state={state} {...choices} />,
      });
    })
    .get("/agenda/:agenda/afsluiting", admit("secretariat"), async (c) => {
      const agenda = await existingAgenda(c.var.visit, c.req.param("agenda"));
      const state = untouched({ versie: String(agenda.version) });
      return answerPage(c, <ClosingPage view={c.var.visit.view} agenda={agenda} state={state} />);
    })
    .post("/agenda/:agenda/afsluiting", admit("secretariat"), async (c) => {
      const agenda = await existingAgenda(c.var.visit, c.req.param("agenda"));
      return take(c, closingForm, {
        act: async ({ reden, versie }) => {
          await c.var.visit.act((context) => closeAgenda(context, agenda.id, reden, versie));
          return `/agenda/${agenda.id}/verantwoording`;
        },
        draw: (state) => <ClosingPage view={c.var.visit.view} agenda={agenda} state={state} />,
      });
    });
}

/** Which bodies and meetings can be named at an adoption, as far as whoever asks may know of them. */
async function adopters<Tables extends Needed>(visit: Visit<Tables>, slots: MeetingSlots<Tables>) {
  const [bodies, meetings] = await Promise.all([
    presentBodies(visit.db, visit.actor, dayOf(visit.now)),
    slots.meetings(visit.db, visit.actor),
  ]);
  const dated = meetings.filter(({ days }) => days.length > 0);
  return { bodies, meetings: new Map(dated.map((meeting) => [meeting.id, meetingName(meeting, visit.language)])) };
}

async function existingAgenda({ db, actor }: Visit<Needed>, period: string): Promise<Agenda> {
  const agenda = await agendaAt(db, actor, period);
  if (!agenda) throw agendaNotFound(period);
  return agenda;
}

async function successionPage(visit: Visit<Needed>, agenda: Agenda, turn: FateTurn | null) {
  const { db, actor, view } = visit;
  const [themes, after] = await Promise.all([fateThemes(visit, agenda), agendaAfter(db, actor, agenda.id)]);
  const next = after === null ? null : await agendaAt(db, actor, after);
  const here = { ...view, path: successionAddress(agenda.id) };
  return <SuccessionPage view={here} agenda={agenda} next={next} themes={themes} runs={may.runAgenda(actor)} turn={turn} />;
}

type Asking = Parameters<typeof answerPage>[0] & Parameters<typeof readForm>[0] & { redirect(address: string, status: 303): Response };

const refused = async (c: Asking & { readonly var: { readonly visit: Visit<Needed> } }, agenda: Agenda, turn: FateTurn) =>
  answerPage(c, await successionPage(c.var.visit, agenda, turn), 400);

/** The points of a theme about which whoever sends the form may say something. */
async function openEntries(visit: Visit<Needed>, agenda: Agenda, position: number): Promise<readonly FateEntry[]> {
  const theme = (await fateThemes(visit, agenda)).find((one) => one.theme.position === position);
  if (!theme) throw themeNotFound(agenda.id, String(position));
  const open = theme.entries.filter(({ isOpen }) => isOpen);
  if (open.length === 0) throw notYoursToChange();
  return open;
}

type Typed = Readonly<Record<string, string>>;

/** What a form says, row by row; rows that say nothing new are left out. */
function rowsIn(
  entries: readonly FateEntry[],
  typed: Typed,
): { readonly rows: readonly FateRow[]; readonly problems: readonly InputProblem[] } {
  const own = new Set(
    entries.flatMap(({ point }) => (["kind", "aims", "reason", "version", "accept"] as const).map((key) => fateKey(key, point.code))),
  );
  const strange = Object.keys(typed).filter((key) => !own.has(key));
  if (strange.length > 0) throw strangeFields(strange);
  // A browser sends the version of each point: a point without one was not in the form.
  const read = entries
    .filter(({ point }) => typed[fateKey("version", point.code)] !== undefined)
    .map((entry) => ({ before: fateIn(fateTyped(entry), entry), now: fateIn(typed, entry) }))
    .filter(({ before, now }) => saysSomething(now, before))
    .map(({ now }) => ({ code: now.code, result: readFate(now) }));
  return {
    rows: read.flatMap(({ result }) => (result.ok ? [result.row] : [])),
    problems: read.flatMap(({ code, result }) => (result.ok ? [] : [problemAt(code, result.field, result.problem)])),
  };
}

const fateIn = (typed: Typed, { point: { code } }: FateEntry): TypedFate => ({
  code,
  kind: typed[fateKey("kind", code)] ?? "",
  aims: typed[fateKey("aims", code)] ?? "",
  reason: typed[fateKey("reason", code)] ?? "",
  version: typed[fateKey("version", code)] ?? "",
  accepts: typed[fateKey("accept", code)] === "ja",
});

const problemAt = (
  code: string,
  field: keyof typeof fateFields,
  problem: keyof (typeof successionTexts)["nl"]["problems"],
): InputProblem => ({
  field: fateKey(field, code),
  problem: { nl: successionTexts.nl.problems[problem], en: successionTexts.en.problems[problem] },
});

async function settled(visit: Visit<Needed>, agenda: Agenda, rows: readonly FateRow[]): Promise<readonly InputProblem[]> {
  if (rows.length === 0) return [];
  const problems = await visit.act((context) => settleFates(context, agenda.id, rows));
  return problems.map(({ point, field, code }) => problemAt(point, field, code));
}

/** What was typed, with the versions that there are now: whoever sends it again has seen what somebody else decided. */
async function currentVersions(visit: Visit<Needed>, agenda: Agenda, position: number, typed: Typed): Promise<Typed> {
  const theme = (await fateThemes(visit, agenda)).find((one) => one.theme.position === position);
  const versions = (theme?.entries ?? []).map(({ point, fate }) => [fateKey("version", point.code), String(fate?.version ?? 0)] as const);
  return { ...typed, ...Object.fromEntries(versions) };
}

interface Taking<T extends object> {
  /** Does what the form says; answers where to go next. */
  readonly act: (value: T) => Promise<string>;
  readonly draw: (state: FormState) => Parameters<typeof answerPage>[1];
}

/** Takes a form: what is wrong comes back with everything that was typed, and a refusal stands on top of it. */
async function take<T extends object>(c: Asking, schema: z.ZodType<T>, { act, draw }: Taking<T>): Promise<Response> {
  const form = await readForm(c, schema);
  if (!form.ok) return answerPage(c, draw({ typed: form.typed, problems: form.problems }), 400);
  try {
    return c.redirect(await act(form.value), 303);
  } catch (error) {
    if (!(error instanceof Refusal) || (error.kind !== "invalid" && error.kind !== "conflict")) throw error;
    const typed = Object.fromEntries(Object.entries(form.value).map(([name, said]) => [name, String(said)]));
    return answerPage(c, draw({ typed, problems: [problemOf(error)] }), statusOf[error.kind]);
  }
}

/** A refusal as something that is wrong with the form as a whole. */
function problemOf({ code }: Refusal): InputProblem {
  const [nl, en] = languages.map((language): Readonly<Record<string, string>> => texts[language].refusals);
  return { field: "", problem: { nl: nl?.[code] ?? code, en: en?.[code] ?? code } };
}
