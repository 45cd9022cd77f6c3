import { dayOf } from "../../../../lib/day.ts";
import type { Context } from "../../../../platform/context.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import { untouched } from "../../../../ui/form.tsx";
import { addBody, type BodyForm, changeBody, changeCourse, endBody } from "../../actions/body.ts";
import { notYours } from "../../domain/administration-refusals.ts";
import type { Body } from "../../domain/body.ts";
import { administering, may } from "../../domain/policy.ts";
import { bodyNotFound } from "../../domain/refusals.ts";
import { bodyEndForm, bodyForm, courseForm } from "../../input/administration.ts";
import { BodiesPage, BodyEndPage, BodyFormPage, BodyPage, bodyTyped, CoursePage, courseTyped } from "../../pages/administration/bodies.tsx";
import type { FormTurn } from "../../pages/administration/form-page.tsx";
import type { AdministrationSlots } from "../../slots/administration.ts";
import { bodiesFor, bodyFor, latestCourseOf } from "../../store/administration/bodies.ts";
import { seatsIn } from "../../store/administration/seats.ts";
import { mandatesBy } from "../../store/mandates.ts";
import type { NetworkTables } from "../../tables.ts";
import { takeForm } from "./take-form.ts";

type Slots<Tables extends NetworkTables> = Pick<AdministrationSlots<Tables>, "bodiesChanged">;

const first = (typed: Readonly<Record<string, string>>): FormTurn => ({ state: untouched(typed), meanwhile: null });

/** Bodies: list, add, change, task and course, end. */
export function bodyAdministration<Tables extends NetworkTables>(slots: Slots<Tables>) {
  return newApp<Tables>()
    .get("/beheer/gremia", admit(...administering), async (c) => {
      const { db, actor, view } = c.var.visit;
      return answerPage(c, <BodiesPage view={view} bodies={await bodiesFor(db, actor)} mayAdd={may.addBody(actor)} />);
    })
    .get("/beheer/gremia/nieuw", admit("secretariat"), async (c) =>
      answerPage(c, await newBodyPage(c.var.visit, first({ soort: "theme-group", wie: "public" }))),
    )
    .post("/beheer/gremia", admit("secretariat"), (c) =>
      takeForm(c, {
        schema: bodyForm,
        act: async (form) => {
          const { slug } = await actAndFind(c.var.visit, slots, (context) => addBody(context, formOf(form)));
          return `/beheer/gremia/${slug}`;
        },
        draw: (turn) => newBodyPage(c.var.visit, turn),
      }),
    )
    .get("/beheer/gremia/:slug", admit(...administering), async (c) => {
      const { db, actor, view, now } = c.var.visit;
      const body = await getBody(c.var.visit, c.req.param("slug"));
      const allowed = { change: may.changeBody(actor, body), course: may.changeCourse(actor, body), mandate: may.giveMandate(actor, body) };
      const mandates = await mandatesBy(db, actor, body.id);
      return answerPage(c, <BodyPage view={view} body={body} may={allowed} mandates={mandates} today={dayOf(now)} />);
    })
    .get("/beheer/gremia/:slug/wijziging", admit("secretariat"), async (c) => {
      const body = await getBody(c.var.visit, c.req.param("slug"));
      if (!may.changeBody(c.var.visit.actor, body)) throw notYours();
      return answerPage(c, await changePage(c.var.visit, body, first(await currentOf(c.var.visit, body.slug))));
    })
    .post("/beheer/gremia/:slug", admit("secretariat"), async (c) => {
      const body = await getBody(c.var.visit, c.req.param("slug"));
      return takeForm(c, {
        schema: bodyForm,
        act: async (form) => {
          await actAndFind(c.var.visit, slots, (context) => changeBody(context, body.slug, formOf(form), form.versie ?? 0));
          return `/beheer/gremia/${body.slug}`;
        },
        draw: (turn) => changePage(c.var.visit, body, turn),
        current: () => currentOf(c.var.visit, body.slug),
      });
    })
    .route("/", courseAndEnd<Tables>(slots));
}

/** A body's task and course, and its end. */
function courseAndEnd<Tables extends NetworkTables>(slots: Slots<Tables>) {
  return newApp<Tables>()
    .get("/beheer/gremia/:slug/koers", admit("secretariat", "lead"), async (c) => {
      const body = await getBody(c.var.visit, c.req.param("slug"));
      if (!may.changeCourse(c.var.visit.actor, body)) throw notYours();
      return answerPage(c, <CoursePage view={c.var.visit.view} body={body} {...first(await courseNow(c.var.visit, body.slug))} />);
    })
    .post("/beheer/gremia/:slug/koers", admit("secretariat", "lead"), async (c) => {
      const body = await getBody(c.var.visit, c.req.param("slug"));
      return takeForm(c, {
        schema: courseForm,
        act: async (form) => {
          const course = await latestCourseOf(c.var.visit.db, body.id);
          const line = {
            name: form.naam ?? "",
            context: linesIn(form.context),
            effort: linesIn(form.inzet),
            needed: linesIn(form.nodig),
            attention: linesIn(form.aandacht),
          };
          const others = course?.periodWords === form.periode ? course.lines.slice(1) : [];
          const told = { task: form.taak, periodWords: form.periode, lines: form.naam === null ? others : [line, ...others] };
          await c.var.visit.act((context) => changeCourse(context, body.slug, told, form.versie));
          return `/beheer/gremia/${body.slug}`;
        },
        draw: async (turn) => <CoursePage view={c.var.visit.view} body={body} {...turn} />,
        current: () => courseNow(c.var.visit, body.slug),
      });
    })
    .get("/beheer/gremia/:slug/einde", admit("secretariat"), async (c) => {
      const { visit } = c.var;
      const body = await getBody(visit, c.req.param("slug"));
      if (!may.changeBody(visit.actor, body)) throw notYours();
      return answerPage(c, await endPage(visit, body, first({ dag: dayOf(visit.now), versie: String(body.version) })));
    })
    .post("/beheer/gremia/:slug/einde", admit("secretariat"), async (c) => {
      const body = await getBody(c.var.visit, c.req.param("slug"));
      return takeForm(c, {
        schema: bodyEndForm,
        act: async (form) => {
          await actAndFind(c.var.visit, slots, (context) => endBody(context, body.slug, form.dag, form.opvolger, form.versie));
          return `/beheer/gremia/${body.slug}`;
        },
        draw: (turn) => endPage(c.var.visit, body, turn),
      });
    });
}

/** Does something to a body and makes search anew in one act: nobody finds what was hidden a moment ago. */
const actAndFind = <Tables extends NetworkTables, Result>(
  visit: Visit<Tables>,
  slots: Slots<Tables>,
  action: (context: Context<Tables>) => Promise<Result>,
): Promise<Result> =>
  visit.act(async (context) => {
    const result = await action(context);
    await slots.bodiesChanged(context.tx);
    return result;
  });

const linesIn = (text: string | null): readonly string[] => (text ?? "").split("\n").flatMap((line) => line.trim() || []);

interface BodyFields {
  readonly naam: string;
  readonly soort: BodyForm["kind"];
  readonly onder: string | null;
  readonly evenknie: string | null;
  readonly taak: string | null;
  readonly wie: BodyForm["audience"];
  readonly van: string | null;
}

const formOf = ({ naam, soort, onder, evenknie, taak, wie, van }: BodyFields): BodyForm => ({
  name: naam,
  kind: soort,
  parent: onder,
  counterpart: evenknie,
  task: taak,
  audience: wie,
  from: van,
});

async function getBody({ db, actor }: Visit<NetworkTables>, slug: string): Promise<Body> {
  const body = await bodyFor(db, actor, slug);
  if (!body) throw bodyNotFound(slug);
  return body;
}

const newBodyPage = async ({ db, actor, view }: Visit<NetworkTables>, turn: FormTurn) => (
  <BodyFormPage view={view} body={null} bodies={await bodiesFor(db, actor)} {...turn} />
);

const changePage = async ({ db, actor, view }: Visit<NetworkTables>, body: Body, turn: FormTurn) => (
  <BodyFormPage view={view} body={body} bodies={await bodiesFor(db, actor)} {...turn} />
);

const endPage = async ({ db, actor, view, now }: Visit<NetworkTables>, body: Body, turn: FormTurn) => {
  const seats = await seatsIn(db, actor, body.id, dayOf(now));
  return <BodyEndPage view={view} body={body} bodies={await bodiesFor(db, actor)} seats={seats.length} {...turn} />;
};

async function currentOf(visit: Visit<NetworkTables>, slug: string) {
  return bodyTyped(await getBody(visit, slug), await bodiesFor(visit.db, visit.actor));
}

async function courseNow(visit: Visit<NetworkTables>, slug: string) {
  const body = await getBody(visit, slug);
  return courseTyped(body, await latestCourseOf(visit.db, body.id));
}
