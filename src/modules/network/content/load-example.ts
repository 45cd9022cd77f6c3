import type { NetworkId } from "../../../lib/ids.ts";
import type { Context } from "../../../platform/context.ts";
import { sortNameOf } from "../domain/person.ts";
import { insertMandate } from "../store/mandates.ts";
import { insertOffice } from "../store/offices.ts";
import { insertPerson, saveContact, saveSubjects } from "../store/person-save.ts";
import { saveBody } from "../store/save-body.ts";
import { saveSeat } from "../store/save-seat.ts";
import type { NetworkTables } from "../tables.ts";
import { audienceIn, type ExampleContent } from "./example.ts";

type Network = Context<NetworkTables>;

/** Writes the example network among what is there. */
export async function loadExample(context: Network, network: NetworkId, content: ExampleContent): Promise<void> {
  for (const body of content.bodies) await addBody(context, network, body);
  for (const person of content.people) await addPerson(context, person);
  for (const seat of content.seats) await addSeat(context, seat);
  for (const mandate of content.mandates) await addMandate(context, mandate);
}

const addBody = ({ tx, now }: Network, network: NetworkId, { audience, ...body }: ExampleContent["bodies"][number]) =>
  saveBody(tx, {
    ...body,
    network,
    slug: body.id,
    counterpart: null,
    counterpartNote: null,
    note: null,
    otherNames: [],
    sources: [],
    audience: audienceIn(body.id, audience),
    version: 1,
    changedAt: now,
    successions: [],
    participations: [],
    subjects: [],
    courses: [],
  });

async function addPerson({ tx, now }: Network, person: ExampleContent["people"][number]): Promise<void> {
  const { id, name, audience } = person;
  const kept = { version: 1, changedAt: now };
  await insertPerson(tx, { id, name, sortName: sortNameOf(name), audience, state: "present", ...kept });
  for (const office of person.offices) await insertOffice(tx, { ...office, person: id, ...kept });
  for (const contact of person.contacts)
    await saveContact(tx, id, { ...contact, audience: contact.audience === "nobody" ? `draft:${id}` : contact.audience });
  await saveSubjects(tx, id, person.subjects);
}

const addSeat = ({ tx, now }: Network, { audience, ...seat }: ExampleContent["seats"][number]) =>
  saveSeat(tx, {
    ...seat,
    office: null,
    follows: null,
    note: null,
    sources: [],
    audience: audienceIn(seat.body, audience),
    version: 1,
    changedAt: now,
  });

const addMandate = ({ tx, now }: Network, { audience, from, until, ...mandate }: ExampleContent["mandates"][number]) =>
  insertMandate(tx, {
    ...mandate,
    ask: null,
    fromOn: from,
    untilOn: until,
    audience: audienceIn(mandate.body, audience),
    version: 1,
    changedAt: now,
  });
