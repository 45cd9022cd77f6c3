import type { Role } from "../../../lib/actor.ts";
import { asId, type FocusPointId, type PersonId } from "../../../lib/ids.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import { readForm } from "../../../platform/http/form.ts";
import { badInput } from "../../../platform/http/refusals.ts";
import { untouched } from "../../../ui/form.tsx";
import { chooseSubjects, chooseVisibility, type VisibilityForm } from "../actions/person.ts";
import { personNotFound } from "../domain/administration-refusals.ts";
import { type Looks, looksOf } from "../domain/looks.ts";
import { ownEyes } from "../domain/own-eyes.ts";
import { type Contact, contactKinds, type Person, type Subject } from "../domain/person.ts";
import { subjectsForm, visibilityForm } from "../input/administration.ts";
import type { FormTurn } from "../pages/administration/form-page.tsx";
import { SubjectsPage, subjectsTyped, VisibilityPage, visibilityTyped } from "../pages/own-person.tsx";
import type { CitySlots } from "../slots.ts";
import { contactsFor, oneself, subjectsOf } from "../store/people.ts";
import type { NetworkTables } from "../tables.ts";
import { takeForm } from "./administration/take-form.ts";

const anybody: readonly Role[] = ["member", "coordinator", "lead", "secretariat", "public-affairs", "partner", "administrator"];

/** What somebody does about the own person: what others see, and which subjects. */
export function ownPersonRoutes<Tables extends NetworkTables>({ subjects }: Pick<CitySlots<Tables>, "subjects">) {
  return newApp<Tables>()
    .get("/mijn/zichtbaarheid", admit(...anybody), async (c) => {
      const { visit } = c.var;
      const person = await ownPerson(visit);
      const typed = visibilityTyped(person, await contactsFor(visit.db, ownEyes(visit.actor), person.id));
      return answerPage(c, <VisibilityPage view={visit.view} name={person.name} looks={null} state={untouched(typed)} meanwhile={null} />);
    })
    .post("/mijn/zichtbaarheid", admit(...anybody), async (c) => {
      const { visit } = c.var;
      const person = await ownPerson(visit);
      const draw = async (turn: FormTurn, looks: Looks | null = null) => (
        <VisibilityPage view={visit.view} name={person.name} looks={looks} {...turn} />
      );
      return takeForm(c, {
        schema: visibilityForm,
        act: async (sent) => {
          await visit.act((context) => chooseVisibility(context, person.id, chosenIn(sent), sent.versie));
          return "/mijn";
        },
        look: async (sent, turn) => (sent.stap === "bekijk" ? draw(turn, looksOf(toldIn(person.id, chosenIn(sent)), sent.naam)) : null),
        draw,
        current: async () => visibilityTyped(await ownPerson(visit), await contactsFor(visit.db, ownEyes(visit.actor), person.id)),
      });
    })
    .get("/mijn/onderwerpen", admit(...anybody), async (c) => {
      const { visit } = c.var;
      const own = await subjectsOf(visit.db, ownEyes(visit.actor), (await ownPerson(visit)).id);
      const chosen = own.flatMap(({ focusPoint }) => focusPoint ?? []);
      const points = await pointsOf(visit, subjects);
      const turn = { state: untouched(subjectsTyped(own)), meanwhile: null };
      return answerPage(c, <SubjectsPage view={visit.view} points={points} chosen={chosen} {...turn} />);
    })
    .post("/mijn/onderwerpen", admit(...anybody), async (c) => {
      const { visit } = c.var;
      const person = await ownPerson(visit);
      const form = await readForm(c, subjectsForm);
      if (!form.ok) throw badInput(form.problems);
      const points = await pointsOf(visit, subjects);
      const told: readonly Subject[] = [
        ...linesIn(form.value.portefeuille).map((words): Subject => ({ kind: "portfolio", words, focusPoint: null })),
        ...linesIn(form.value.kennis).map((words): Subject => ({ kind: "expertise", words, focusPoint: null })),
        ...points.flatMap(({ value, label }): readonly Subject[] =>
          form.value.speerpunten.includes(value) ? [{ kind: "portfolio", words: label, focusPoint: value }] : [],
        ),
      ];
      await visit.act((context) => chooseSubjects(context, person.id, told));
      return c.redirect("/mijn", 303);
    });
}

async function ownPerson({ db, actor }: Visit<NetworkTables>): Promise<Person> {
  const person = await oneself(db, actor);
  if (person === null) throw personNotFound("");
  return person;
}

type Sent = ReturnType<typeof visibilityForm.parse>;

const chosenIn = (sent: Sent): VisibilityForm => ({
  name: sent.naam,
  contacts: {
    email: { value: sent.mail, audience: sent.mailWie },
    phone: { value: sent.telefoon, audience: sent.telefoonWie },
    page: { value: sent.pagina, audience: sent.paginaWie },
  },
});

/** The ways to reach a person that a form gives. */
function toldIn(person: PersonId, { contacts }: VisibilityForm): readonly Contact[] {
  return contactKinds.flatMap((kind) => {
    const { value, audience } = contacts[kind];
    const contact: Contact = { kind, value, audience: audience === "nobody" ? `draft:${person}` : audience };
    return value === "" ? [] : [contact];
  });
}

const linesIn = (text: string | null): readonly string[] =>
  [...new Set((text ?? "").split("\n").flatMap((line) => line.trim() || []))].slice(0, 50);

/** The focus points that one can tick, in the order of the agenda. */
async function pointsOf<Tables extends NetworkTables>(visit: Visit<Tables>, subjects: CitySlots<Tables>["subjects"]) {
  return [...(await subjects(visit))]
    .filter(([, { address }]) => address.includes("/speerpunt/"))
    .map(([id, { label, title }]) => ({ value: asId<FocusPointId>(id), label: `${label} ${title}` }));
}
