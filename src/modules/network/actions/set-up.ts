import { dayOf } from "../../../lib/day.ts";
import { asId, type BodyId, type OfficeId, type OrganisationId, type PersonId, type SeatId } from "../../../lib/ids.ts";
import { since } from "../../../lib/period.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/new-id.ts";
import type { BodyKind } from "../domain/body.ts";
import { sortNameOf } from "../domain/person.ts";
import { noNetwork } from "../domain/refusals.ts";
import { ownNetwork } from "../store/networks.ts";
import { insertOffice } from "../store/offices.ts";
import { insertPerson } from "../store/person-save.ts";
import { saveBody } from "../store/save-body.ts";
import { saveSeat } from "../store/save-seat.ts";
import { bodyOfKind } from "../store/set-up.ts";
import type { NetworkTables } from "../tables.ts";

/** The rooms that a set-up may have to make, under their Dutch names. */
const rooms = {
  administration: { slug: "technisch-beheer", name: "Technisch beheer" },
  secretariat: { slug: "secretariaat", name: "Secretariaat" },
} as const satisfies Partial<Record<BodyKind, { readonly slug: string; readonly name: string }>>;

interface FirstPerson {
  readonly name: string;
  readonly organisation: OrganisationId | null;
  readonly isSecretariat: boolean;
}

/**
 * Makes the first person of an installation, with a seat from which it is administered and, when asked, one in the secretariat.
 * Whoever calls this has made sure that nobody administers it yet: there is no actor to ask leave of.
 */
export async function makeFirstPerson(context: Context<NetworkTables>, first: FirstPerson): Promise<PersonId> {
  const { tx, now, record } = context;
  const { name, organisation } = first;
  const id = newId<PersonId>();
  await insertPerson(tx, { id, name, sortName: sortNameOf(name), audience: "network", state: "present", version: 1, changedAt: now });
  if (organisation !== null) {
    const period = since(dayOf(now));
    await insertOffice(tx, {
      id: newId<OfficeId>(),
      person: id,
      organisation,
      kind: "official",
      title: null,
      period,
      version: 1,
      changedAt: now,
    });
  }
  await seatIn(context, "administration", id, organisation);
  if (first.isSecretariat) await seatIn(context, "secretariat", id, organisation);
  record("network.first-person-made", `person ${id}`);
  return id;
}

async function seatIn(context: Context<NetworkTables>, room: keyof typeof rooms, person: PersonId, organisation: OrganisationId | null) {
  const { tx, now } = context;
  const body = (await bodyOfKind(tx, room, dayOf(now))) ?? (await makeRoom(context, room));
  await saveSeat(tx, {
    id: newId<SeatId>(),
    body,
    role: "member",
    roleNote: null,
    organisation,
    office: null,
    person,
    substitute: null,
    state: "held",
    period: since(dayOf(now)),
    follows: null,
    note: null,
    sources: [],
    audience: "network",
    version: 1,
    changedAt: now,
  });
}

async function makeRoom({ tx, now, record }: Context<NetworkTables>, kind: keyof typeof rooms): Promise<BodyId> {
  const network = await ownNetwork(tx);
  if (network === null) throw noNetwork();
  const { slug, name } = rooms[kind];
  const id = asId<BodyId>(slug);
  await saveBody(tx, {
    id,
    network: network.id,
    slug,
    name,
    kind,
    parent: null,
    counterpart: null,
    counterpartNote: null,
    task: null,
    note: null,
    otherNames: [],
    period: since(dayOf(now)),
    sources: [],
    audience: "network",
    version: 1,
    changedAt: now,
    successions: [],
    participations: [],
    subjects: [],
    courses: [],
  });
  record("network.body-made", `body ${id}`);
  return id;
}
