import { dayOf, daysAfter } from "../../../lib/day.ts";
import type { CityId, PersonId } from "../../../lib/ids.ts";
import type { InputProblem } from "../../../lib/input-problem.ts";
import type { Markup } from "../../../lib/markup/markup.ts";
import { Refusal } from "../../../lib/refusal.ts";
import { csvOf } from "../../../platform/api/csv.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readForm } from "../../../platform/http/form.ts";
import { readQuery } from "../../../platform/http/query.ts";
import { badInput, statusOf } from "../../../platform/http/refusals.ts";
import { type FormState, untouched } from "../../../ui/form.tsx";
import { citiesOn, namesFor, ownNetwork } from "../../network/index.ts";
import { confirmState } from "../actions/confirm-state.ts";
import type { RoundReads } from "../actions/rounds/context.ts";
import { asking } from "../actions/rounds/filling.ts";
import { endRound, openRound } from "../actions/rounds/rounds.ts";
import { may } from "../domain/policy.ts";
import { noAgenda } from "../domain/refusals.ts";
import { calendarFrom } from "../domain/rounds/calendar.ts";
import { notYourRound, roundNotFound } from "../domain/rounds/refusals.ts";
import type { Round, RoundItem } from "../domain/rounds/round.ts";
import { reachOf, tallyOf } from "../domain/rounds/tally.ts";
import {
  buttonForm,
  type RoundSelectionQuery,
  roundForm,
  roundQuery,
  roundSelectionQuery,
  selectionOf,
  stopForm,
} from "../input/rounds.ts";
import { exportColumns, exportRows } from "../pages/rounds/export.ts";
import { NewRoundPage } from "../pages/rounds/new-round.tsx";
import { RoundPage } from "../pages/rounds/round.tsx";
import type { RoundProps } from "../pages/rounds/round-props.ts";
import { RoundsPage, roundAddress } from "../pages/rounds/rounds.tsx";
import { currentAgenda } from "../store/agendas.ts";
import { focusPointsOf } from "../store/focus-points.ts";
import { bodiesWithSubjects } from "../store/rounds/bodies.ts";
import { itemsOf } from "../store/rounds/items.ts";
import { lettersOf } from "../store/rounds/letters.ts";
import { roundWith } from "../store/rounds/rounds.ts";
import { toldRecords } from "../store/rounds/told.ts";
import { themesOf } from "../store/themes.ts";
import { roundTexts } from "../texts/rounds.ts";
import { followable, followedRounds } from "./rounds-followed.ts";

type RoundVisit = Visit<RoundReads>;

/** Opening rounds, following them and ending them. A coordinator follows the own city. */
export function roundRoutes<Tables extends RoundReads>() {
  return newApp<Tables>()
    .get("/beheer/rondes", admit("secretariat", "lead", "coordinator"), async (c) => answerPage(c, await listPage(c.var.visit)))
    .get("/beheer/rondes/nieuw", admit("secretariat", "lead"), async (c) => {
      const { visit } = c.var;
      const today = dayOf(visit.now);
      return answerPage(c, await newPage(visit, readQuery(c.req.url, roundSelectionQuery), untouched(usualDays(today))));
    })
    .post("/beheer/rondes", admit("secretariat", "lead"), async (c) => {
      const { visit } = c.var;
      const form = await readForm(c, roundForm);
      if (!form.ok) return answerPage(c, await newPage(visit, selectionIn(form.typed), form), 400);
      const { naam, opent, herinnert, herinnertWeer, escaleert, sluit, ...query } = form.value;
      const days = { opens: opent, reminds: herinnert, remindsAgain: herinnertWeer, escalates: escaleert, closes: sluit };
      const selection = selectionOf((await getAgenda(visit)).id, query);
      try {
        const plan = { title: naam, body: query.gremium, selection, days, language: visit.language };
        return c.redirect(roundAddress(await visit.act((context) => openRound(context, plan))), 303);
      } catch (error) {
        if (!(error instanceof Refusal) || error.kind !== "invalid") throw error;
        const typed = { naam, opent, herinnert: herinnert ?? "", herinnertWeer: herinnertWeer ?? "", escaleert: escaleert ?? "", sluit };
        return answerPage(c, await newPage(visit, query, { typed, problems: [problemOf(error)] }), statusOf[error.kind]);
      }
    })
    .get("/beheer/rondes/:id", admit("secretariat", "lead", "coordinator"), async (c) => {
      const { visit } = c.var;
      const told = await followed(visit, c.req.param("id"));
      if (readQuery(c.req.url, roundQuery).vorm !== "csv") return answerPage(c, <RoundPage {...told} />);
      const name = `${roundTexts[visit.language].file}-${told.round.days.opens}.csv`;
      return new Response(csvOf(exportColumns(visit.view), exportRows(told)), { headers: csvHeaders(name) });
    })
    .post("/beheer/rondes/:id/einde", admit("secretariat", "lead"), async (c) => {
      await readButton(c);
      await c.var.visit.act((context) => endRound(context, c.req.param("id"), false));
      return c.redirect(roundAddress(c.req.param("id")), 303);
    })
    .post("/beheer/rondes/:id/intrekking", admit("secretariat", "lead"), async (c) => {
      await readButton(c);
      await c.var.visit.act((context) => endRound(context, c.req.param("id"), true));
      return c.redirect(roundAddress(c.req.param("id")), 303);
    })
    .post("/beheer/rondes/:id/gestopt", admit("secretariat", "lead", "coordinator"), async (c) => {
      const { visit } = c.var;
      const form = await readForm(c, stopForm);
      if (!form.ok) throw badInput(form.problems);
      const { round, items } = await followedItems(visit, c.req.param("id"));
      const item = items.find(({ number, answer, kind }) => number === form.value.nummer && answer === "stopped" && kind === "initiative");
      if (!item || item.city === null) throw roundNotFound(round.id);
      const told = { initiative: item.record, city: item.city, state: "stopped", version: form.value.versie } as const;
      await visit.act((context) => confirmState(context, { ...told, reason: `${roundTexts.nl.reason}: ${round.title}` }));
      return c.redirect(roundAddress(round.id), 303);
    });
}

/** On the first page of the administration: the way to the rounds. */
export async function roundLinks<Tables extends RoundReads>({ actor, view }: Visit<Tables>): Promise<Markup | null> {
  const t = roundTexts[view.language];
  if (!(["secretariat", "lead", "coordinator"] as const).some((role) => actor.roles.has(role))) return null;
  return (
    <section>
      <h2>
        <a class="nl-link" href="/beheer/rondes">
          {t.rounds}
        </a>
      </h2>
      <p>{t.lead}</p>
    </section>
  );
}

const csvHeaders = (name: string) => ({
  "Content-Type": "text/csv; charset=utf-8",
  "Content-Disposition": `attachment; filename="${name}"`,
  "Cache-Control": "no-store",
});

async function readButton(c: Parameters<typeof readForm>[0]): Promise<void> {
  const form = await readForm(c, buttonForm);
  if (!form.ok) throw badInput(form.problems);
}

/** Two weeks to answer, a reminder after one, word to the lead two days before it closes. */
const usualDays = (today: string) => ({
  opent: today,
  herinnert: daysAfter(today, 7),
  escaleert: daysAfter(today, 12),
  sluit: daysAfter(today, 14),
});

const selectionIn = (typed: Readonly<Record<string, string>>): RoundSelectionQuery => {
  const listed = (name: string) => (typed[name] === undefined ? undefined : typed[name].split(/[ ,]+/));
  const read = roundSelectionQuery.safeParse({
    gremium: typed.gremium,
    ...Object.fromEntries(["thema", "speerpunt", "stad", "soort", "versheid"].map((name) => [name, listed(name)])),
  });
  return read.success ? read.data : roundSelectionQuery.parse({});
};

const problemOf = ({ code }: Refusal): InputProblem => {
  const sentenceIn = (language: "nl" | "en") => Object.entries(roundTexts[language].refusals).find(([key]) => key === code)?.[1] ?? code;
  return { field: "", problem: { nl: sentenceIn("nl"), en: sentenceIn("en") } };
};

async function getAgenda({ db, actor }: RoundVisit) {
  const agenda = await currentAgenda(db, actor);
  if (!agenda) throw noAgenda();
  return agenda;
}

async function newPage(visit: RoundVisit, asked: RoundSelectionQuery, state: FormState): Promise<Markup> {
  const { db, actor, view, now } = visit;
  const agenda = await getAgenda(visit);
  const bodies = (await bodiesWithSubjects(db, actor, dayOf(now))).filter(({ id }) => may.openRound(actor, id));
  const needsBody = !may.openRound(actor, null);
  const query = needsBody && asked.gremium === null ? { ...asked, gremium: bodies[0]?.id ?? null } : asked;
  if (!may.openRound(actor, query.gremium)) throw notYourRound();
  const [items, themes, points, cities] = await Promise.all([
    asking(db, actor, { selection: selectionOf(agenda.id, query), body: query.gremium }, now),
    themesOf(db, actor, agenda.id),
    focusPointsOf(db, actor, agenda.id),
    citiesOn(db, agenda.network, dayOf(now)),
  ]);
  const choices = { bodies, themes, points, cities };
  return <NewRoundPage view={view} query={query} choices={choices} needsBody={needsBody} reach={reachOf(items)} state={state} />;
}

async function listPage(visit: RoundVisit): Promise<Markup> {
  const { actor, view, now } = visit;
  const rounds = (await followedRounds(visit)).map(({ round, asker, items }) => ({ round, asker, tally: tallyOf(items) }));
  const mayOpen = may.openRound(actor, null) || actor.leads.size > 0;
  const calendar = calendarFrom(
    rounds.map(({ round }) => round),
    dayOf(now),
  );
  return <RoundsPage view={view} rounds={rounds} calendar={calendar} mayOpen={mayOpen} />;
}

async function followedItems(visit: RoundVisit, id: string): Promise<{ readonly round: Round; readonly items: readonly RoundItem[] }> {
  const round = await roundWith(visit.db, visit.actor, id);
  if (!round) throw roundNotFound(id);
  const items = followable(visit.actor, round, await itemsOf(visit.db, round.id));
  if (items.length === 0 && !may.followRound(visit.actor, round.body)) throw roundNotFound(id);
  return { round, items };
}

async function followed(visit: RoundVisit, id: string): Promise<RoundProps> {
  const { db, actor, view, now } = visit;
  const { round, items } = await followedItems(visit, id);
  const owners = new Set<PersonId>(items.flatMap(({ owner }) => owner ?? []));
  const network = await ownNetwork(db);
  const [letters, records, names, bodies, members] = await Promise.all([
    lettersOf(db, round.id),
    toldRecords(db, actor, items),
    namesFor(db, actor, [...owners]),
    bodiesWithSubjects(db, actor, dayOf(now)),
    network === null ? [] : citiesOn(db, network.id, dayOf(now)),
  ]);
  const seen = new Set(records.flatMap((record) => record.items.map(({ number }) => number)));
  return {
    view,
    round,
    asker: round.body === null ? null : (bodies.find((body) => body.id === round.body)?.name ?? round.body),
    items: items.filter(({ number }) => seen.has(number)),
    letters: letters.filter(({ person }) => owners.has(person)),
    records,
    names,
    members: members.filter((city) => isFollowed(visit, round, city.id)),
    mayEnd: may.openRound(actor, round.body),
  };
}

const isFollowed = ({ actor }: RoundVisit, { body }: Round, city: CityId): boolean =>
  may.followRound(actor, body) || may.followCity(actor, city);
