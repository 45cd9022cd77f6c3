import { dayOf } from "../../../../lib/day.ts";
import { groupedBy } from "../../../../lib/lists.ts";
import { boundsOf } from "../../../../lib/period.ts";
import { folded } from "../../../../lib/text.ts";
import { admit } from "../../../../platform/http/admit.ts";
import { answerPage } from "../../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../../platform/http/env.ts";
import { readQuery } from "../../../../platform/http/query.ts";
import { untouched } from "../../../../ui/form.tsx";
import { addOffice, addPerson, changeOffice, changePerson } from "../../actions/person.ts";
import { notYours, officeNotFound, personNotFound } from "../../domain/administration-refusals.ts";
import type { Person } from "../../domain/person.ts";
import { may } from "../../domain/policy.ts";
import { nameForm, officeChangeForm, officeForm, peopleQuery, personForm } from "../../input/administration.ts";
import type { FormTurn } from "../../pages/administration/form-page.tsx";
import {
  AdministeredPeoplePage,
  AdministeredPersonPage,
  OfficeChangePage,
  officeTyped,
  PersonFormPage,
} from "../../pages/administration/people.tsx";
import type { AdministrationSlots } from "../../slots/administration.ts";
import { actorOn } from "../../store/actor.ts";
import { organisationsKept } from "../../store/administration/organisations.ts";
import { type NamedOffice, officeFor, officesFrom, officesOf } from "../../store/offices.ts";
import { peopleFor, personFor } from "../../store/people.ts";
import type { NetworkTables } from "../../tables.ts";
import { takeForm } from "./take-form.ts";

const roles = ["secretariat", "coordinator"] as const;

/** People: look for, add, change, give an office. */
export function peopleAdministration<Tables extends NetworkTables>(slots: Pick<AdministrationSlots<Tables>, "personActions">) {
  return newApp<Tables>()
    .get("/beheer/mensen", admit(...roles), async (c) => {
      const { db, actor, view, now } = c.var.visit;
      const { naam = "" } = readQuery(c.req.url, peopleQuery);
      const people = (await peopleFor(db, actor)).filter(({ name }) => folded(name).includes(folded(naam)));
      const offices = groupedBy(await officesFrom(db, actor, dayOf(now)), ({ person }) => person);
      const rows = people.map((person) => ({ person, offices: offices.get(person.id) ?? [] }));
      return answerPage(c, <AdministeredPeoplePage view={view} people={rows} name={naam} mayAdd />);
    })
    .get("/beheer/mensen/nieuw", admit(...roles), async (c) => {
      const { visit } = c.var;
      const turn = { state: untouched({ van: dayOf(visit.now), functie: "alderman" }), meanwhile: null };
      return answerPage(c, await newPersonPage(visit, turn));
    })
    .post("/beheer/mensen", admit(...roles), (c) =>
      takeForm(c, {
        schema: personForm,
        act: async ({ naam, mail, organisatie, functie, titel, van }) => {
          const form = { name: naam, mail, organisation: organisatie, kind: functie, title: titel, from: van };
          return `/beheer/mensen/${await c.var.visit.act((context) => addPerson(context, form))}`;
        },
        draw: (turn) => newPersonPage(c.var.visit, turn),
      }),
    )
    .get("/beheer/mensen/:id", admit(...roles), async (c) => {
      const person = await getPerson(c.var.visit, c.req.param("id"));
      return answerPage(c, await personPage(c.var.visit, person, {}, slots));
    })
    .post("/beheer/mensen/:id", admit(...roles), async (c) => {
      const { visit } = c.var;
      const person = await getPerson(visit, c.req.param("id"));
      return takeForm(c, {
        schema: nameForm,
        act: async ({ naam, versie }) => {
          await visit.act((context) => changePerson(context, person.id, naam, versie));
          return `/beheer/mensen/${person.id}`;
        },
        draw: (nameTurn) => personPage(visit, person, { nameTurn }, slots),
        current: async () => nameTyped(await getPerson(visit, person.id)),
      });
    })
    .post("/beheer/mensen/:id/functies", admit(...roles), async (c) => {
      const { visit } = c.var;
      const person = await getPerson(visit, c.req.param("id"));
      return takeForm(c, {
        schema: officeForm,
        act: async ({ organisatie, functie, titel, van }) => {
          const form = { organisation: organisatie, kind: functie, title: titel, from: van };
          await visit.act((context) => addOffice(context, person.id, form));
          return `/beheer/mensen/${person.id}`;
        },
        draw: (officeTurn) => personPage(visit, person, { officeTurn }, slots),
      });
    })
    .route("/", officeAdministration<Tables>());
}

/** An office that is corrected. */
function officeAdministration<Tables extends NetworkTables>() {
  return newApp<Tables>()
    .get("/beheer/functies/:id", admit(...roles), async (c) => {
      const { visit } = c.var;
      const office = await getOffice(visit, c.req.param("id"));
      if (!may.changeOffice(visit.actor, office.organisation)) throw notYours();
      return answerPage(c, await officePage(visit, office, { state: untouched(officeTyped(office)), meanwhile: null }));
    })
    .post("/beheer/functies/:id", admit(...roles), async (c) => {
      const { visit } = c.var;
      const office = await getOffice(visit, c.req.param("id"));
      return takeForm(c, {
        schema: officeChangeForm,
        act: async ({ organisatie, functie, titel, van, versie }) => {
          const form = { organisation: organisatie, kind: functie, title: titel, from: van };
          return `/beheer/mensen/${await visit.act((context) => changeOffice(context, office.id, form, versie))}`;
        },
        draw: (turn) => officePage(visit, office, turn),
        current: async () => officeTyped(await getOffice(visit, office.id)),
      });
    });
}

async function getPerson({ db, actor }: Visit<NetworkTables>, id: string): Promise<Person> {
  const person = await personFor(db, actor, id);
  if (!person) throw personNotFound(id);
  return person;
}

async function getOffice({ db, actor }: Visit<NetworkTables>, id: string): Promise<NamedOffice> {
  const office = await officeFor(db, actor, id);
  if (!office) throw officeNotFound(id);
  return office;
}

const nameTyped = (person: Person) => ({ naam: person.name, versie: String(person.version) });

/** The organisations for which somebody may give offices. */
const ownOrganisations = async ({ db, actor }: Visit<NetworkTables>) =>
  (await organisationsKept(db)).filter(({ id }) => may.changeOffice(actor, id));

const newPersonPage = async (visit: Visit<NetworkTables>, turn: FormTurn) => (
  <PersonFormPage view={visit.view} organisations={await ownOrganisations(visit)} {...turn} />
);

const officePage = async (visit: Visit<NetworkTables>, office: NamedOffice, turn: FormTurn) => (
  <OfficeChangePage view={visit.view} office={office} organisations={await ownOrganisations(visit)} {...turn} />
);

interface PersonTurns {
  readonly nameTurn?: FormTurn;
  readonly officeTurn?: FormTurn;
}

async function personPage<Tables extends NetworkTables>(
  visit: Visit<Tables>,
  person: Person,
  turns: PersonTurns,
  slots: Pick<AdministrationSlots<Tables>, "personActions">,
) {
  const { db, actor, view, now } = visit;
  const today = dayOf(now);
  const offices = await officesOf(db, actor, person.id);
  const current = offices.filter(({ period }) => boundsOf(period).notAfter > today).map(({ organisation }) => organisation);
  const organisations = await ownOrganisations(visit);
  const holder = await actorOn(db, person.id, today);
  const mayChange = may.changePerson(actor, current);
  const actions = mayChange ? await Promise.all(slots.personActions.map((action) => action(visit, person))) : [];
  return (
    <AdministeredPersonPage
      view={view}
      person={person}
      offices={offices}
      organisations={organisations}
      may={{
        rename: mayChange,
        addOffice: organisations.some(({ id }) => may.addOffice(actor, id, holder)),
        change: ({ organisation }) => may.changeOffice(actor, organisation),
      }}
      nameTurn={turns.nameTurn ?? { state: untouched(nameTyped(person)), meanwhile: null }}
      officeTurn={turns.officeTurn ?? { state: untouched({ van: today }), meanwhile: null }}
      actions={actions}
    />
  );
}
