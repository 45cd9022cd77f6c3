import type { Audience } from "../../../lib/audience.ts";
import { dayOf } from "../../../lib/day.ts";
import type { OfficeId, OrganisationId, PersonId } from "../../../lib/ids.ts";
import { boundsOf, since } from "../../../lib/period.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/new-id.ts";
import type { FieldAudience } from "../domain/administration-kinds.ts";
import { changedMeanwhile, noOrganisationToChange, notYours, officeNotFound, personNotFound } from "../domain/administration-refusals.ts";
import { type ContactKind, contactKinds, type Office, type OfficeKind, type Person, type Subject, sortNameOf } from "../domain/person.ts";
import { may } from "../domain/policy.ts";
import { actorOn } from "../store/actor.ts";
import { organisationKept } from "../store/administration/organisations.ts";
import { visibilityChosen } from "../store/chosen-visibility.ts";
import { insertOffice, officeFor, officesOf, replaceOffice } from "../store/offices.ts";
import { oneself, personFor } from "../store/people.ts";
import { insertPerson, replacePerson, saveContact, saveSubjects } from "../store/person-save.ts";
import type { NetworkTables } from "../tables.ts";

/** What the form of an office says. */
export interface OfficeForm {
  readonly organisation: OrganisationId;
  readonly kind: OfficeKind;
  readonly title: string | null;
  /** The first day, month or year. */
  readonly from: string;
}

/** What the form of a new person says. */
export interface PersonForm extends OfficeForm {
  readonly name: string;
  readonly mail: string;
}

type Network = Context<NetworkTables>;

/** Adds somebody with an office. The network may know the name; who may see the address is up to that person: nobody yet. */
export async function addPerson(context: Network, form: PersonForm): Promise<PersonId> {
  if (!may.addPerson(context.actor, form.organisation)) throw notYours();
  await refuseUnknown(context, form.organisation);
  const id = newId<PersonId>();
  await insertPerson(context.tx, {
    id,
    name: form.name,
    sortName: sortNameOf(form.name),
    audience: "network",
    state: "present",
    version: 1,
    changedAt: context.now,
  });
  await saveContact(context.tx, id, { kind: "email", value: form.mail, audience: `draft:${id}` });
  const office = officeOf(id, form, context.now);
  await insertOffice(context.tx, office);
  context.record("network.person-added", `person ${id}`, { organisation: form.organisation, kind: form.kind, from: form.from });
  return id;
}

/** Changes how somebody is called. */
export async function changePerson(context: Network, id: string, name: string, version: number): Promise<void> {
  const person = await getPerson(context, id);
  const offices = await officesOf(context.tx, context.actor, person.id);
  const day = dayOf(context.now);
  const current = offices.filter(({ period }) => boundsOf(period).notAfter > day).map(({ organisation }) => organisation);
  if (!may.changePerson(context.actor, current)) throw notYours();
  const changed: Person = { ...person, name, sortName: sortNameOf(name), version: version + 1, changedAt: context.now };
  if (!(await replacePerson(context.tx, changed))) throw changedMeanwhile(person.id);
  context.record("network.person-changed", `person ${person.id}`);
}

/** Gives somebody an office. */
export async function addOffice(context: Network, person: string, form: OfficeForm): Promise<OfficeId> {
  const { id } = await getPerson(context, person);
  if (!may.addOffice(context.actor, form.organisation, await actorOn(context.tx, id, dayOf(context.now)))) throw notYours();
  await refuseUnknown(context, form.organisation);
  const office = officeOf(id, form, context.now);
  await insertOffice(context.tx, office);
  context.record("network.office-added", `office ${office.id}`, { person: id, ...form });
  return office.id;
}

/** Corrects an office. It ends by a change of guard, which sees to all that hangs on it. */
export async function changeOffice(context: Network, id: string, form: OfficeForm, version: number): Promise<PersonId> {
  const office = await officeFor(context.tx, context.actor, id);
  if (!office) throw officeNotFound(id);
  if (!may.changeOffice(context.actor, office.organisation) || !may.changeOffice(context.actor, form.organisation)) throw notYours();
  await refuseUnknown(context, form.organisation);
  const { organisation, kind, title, from } = form;
  const period = from === office.period.from.on ? office.period : { ...office.period, from: { on: from, note: null } };
  const changed: Office = { ...office, organisation, kind, title, period, version: version + 1, changedAt: context.now };
  if (!(await replaceOffice(context.tx, changed))) throw changedMeanwhile(office.id);
  context.record("network.office-changed", `office ${office.id}`, { ...form });
  return office.person;
}

/** What somebody shows of the own person. */
export interface VisibilityForm {
  /** Who may know the name: nobody is no choice, or the work could not be done. */
  readonly name: "public" | "network";
  readonly contacts: Readonly<Record<ContactKind, { readonly value: string; readonly audience: FieldAudience }>>;
}

/** A person chooses what of the own person others see. */
export async function chooseVisibility(context: Network, id: PersonId, form: VisibilityForm, version: number): Promise<void> {
  if (!may.showOneself(context.actor, id)) throw notYours();
  const person = await oneself(context.tx, context.actor);
  if (!person) throw personNotFound(id);
  const changed: Person = { ...person, audience: form.name, version: version + 1, changedAt: context.now };
  if (!(await replacePerson(context.tx, changed))) throw changedMeanwhile(id);
  for (const kind of contactKinds) {
    const { value, audience } = form.contacts[kind];
    await saveContact(context.tx, id, { kind, value, audience: audienceOf(id, audience) });
  }
  const chosen = Object.fromEntries(contactKinds.map((kind) => [kind, form.contacts[kind].audience]));
  context.record(visibilityChosen, `person ${id}`, { name: form.name, ...chosen });
}

/** A person says what it is responsible for and what it knows about. */
export async function chooseSubjects(context: Network, id: PersonId, subjects: readonly Subject[]): Promise<void> {
  if (!may.showOneself(context.actor, id)) throw notYours();
  await saveSubjects(context.tx, id, subjects);
  context.record("network.subjects-chosen", `person ${id}`, { subjects: subjects.length });
}

const audienceOf = (id: PersonId, audience: FieldAudience): Audience => (audience === "nobody" ? `draft:${id}` : audience);

const officeOf = (person: PersonId, { organisation, kind, title, from }: OfficeForm, now: Date): Office => ({
  id: newId<OfficeId>(),
  person,
  organisation,
  kind,
  title,
  period: since(from),
  version: 1,
  changedAt: now,
});

async function getPerson(context: Network, id: string): Promise<Person> {
  const person = await personFor(context.tx, context.actor, id);
  if (!person) throw personNotFound(id);
  return person;
}

async function refuseUnknown(context: Network, organisation: OrganisationId): Promise<void> {
  if (!(await organisationKept(context.tx, organisation))) throw noOrganisationToChange(organisation);
}
