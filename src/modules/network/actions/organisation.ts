import { dayOf } from "../../../lib/day.ts";
import type { OrganisationId } from "../../../lib/ids.ts";
import { boundsOf, endedOn, since } from "../../../lib/period.ts";
import { folded, slugOf } from "../../../lib/text.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/new-id.ts";
import type { AddableKind } from "../domain/administration-kinds.ts";
import {
  alreadyMember,
  beforeItBegan,
  changedMeanwhile,
  noMember,
  noOrganisationToChange,
  notYours,
} from "../domain/administration-refusals.ts";
import { may } from "../domain/policy.ts";
import { noNetwork } from "../domain/refusals.ts";
import {
  endMembership,
  insertMembership,
  insertOrganisation,
  type KeptOrganisation,
  membershipsKept,
  organisationKept,
  organisationsKept,
  replaceOrganisation,
} from "../store/administration/organisations.ts";
import { ownNetwork } from "../store/networks.ts";
import type { NetworkTables } from "../tables.ts";

/** What the form of an organisation says. */
export interface OrganisationForm {
  readonly name: string;
  readonly kind: AddableKind;
  readonly abbreviation: string | null;
  readonly note: string | null;
}

/** What may be changed later: of a city the registers tell the name, and no organisation becomes another kind. */
export type OrganisationChange = Omit<OrganisationForm, "kind">;

type Network = Context<NetworkTables>;

/** Adds an organisation that is no city: cities come from the registers. */
export async function addOrganisation(context: Network, form: OrganisationForm): Promise<OrganisationId> {
  if (!may.changeOrganisation(context.actor)) throw notYours();
  const taken = new Set((await organisationsKept(context.tx)).map(({ slug }) => slug));
  const id = newId<OrganisationId>();
  const organisation: KeptOrganisation = {
    ...form,
    id,
    sortName: folded(form.name),
    slug: freeSlug(slugOf(form.name) || id, taken),
    version: 1,
    changedAt: context.now,
  };
  await insertOrganisation(context.tx, organisation, dayOf(context.now));
  context.record("network.organisation-added", `organisation ${id}`, { ...form });
  return id;
}

/** Changes an organisation; the name of a city stays as the registers have it. */
export async function changeOrganisation(context: Network, id: string, form: OrganisationChange, version: number): Promise<void> {
  if (!may.changeOrganisation(context.actor)) throw notYours();
  const organisation = await getOrganisation(context, id);
  const name = organisation.kind === "city" ? organisation.name : form.name;
  const sortName = name === organisation.name ? organisation.sortName : folded(name);
  const changed: KeptOrganisation = { ...organisation, ...form, name, sortName, version: version + 1, changedAt: context.now };
  if (!(await replaceOrganisation(context.tx, changed))) throw changedMeanwhile(organisation.id);
  context.record("network.organisation-changed", `organisation ${organisation.id}`, { ...form });
}

/** An organisation joins the network from a day on. */
export async function join(context: Network, id: string, day: string): Promise<void> {
  if (!may.changeMembership(context.actor)) throw notYours();
  const organisation = await getOrganisation(context, id);
  const network = await ownNetwork(context.tx);
  if (!network) throw noNetwork();
  const known = await membershipsKept(context.tx, organisation.id);
  if (known.some((one) => one.network === network.id && boundsOf(one.period).notAfter > day)) throw alreadyMember(organisation.id);
  await insertMembership(context.tx, { network: network.id, organisation: organisation.id, period: since(day) }, context.now);
  context.record("network.joined", `organisation ${organisation.id}`, { network: network.id, day });
}

/** An organisation leaves the network: this is the first day on which it is no member. Its row stays (N4). */
export async function leave(context: Network, id: string, day: string): Promise<void> {
  if (!may.changeMembership(context.actor)) throw notYours();
  const organisation = await getOrganisation(context, id);
  const network = await ownNetwork(context.tx);
  if (!network) throw noNetwork();
  const known = await membershipsKept(context.tx, organisation.id);
  const running = known.find((one) => one.network === network.id && boundsOf(one.period).notAfter > day);
  if (!running) throw noMember(organisation.id);
  const { notBefore } = boundsOf(running.period);
  if (day < notBefore) throw beforeItBegan(organisation.id, notBefore);
  if (!(await endMembership(context.tx, { ...running, period: endedOn(running.period, day) }, context.now))) {
    throw changedMeanwhile(organisation.id);
  }
  context.record("network.left", `organisation ${organisation.id}`, { network: network.id, day });
}

async function getOrganisation(context: Network, id: string): Promise<KeptOrganisation> {
  const organisation = await organisationKept(context.tx, id);
  if (!organisation) throw noOrganisationToChange(id);
  return organisation;
}

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let place = 1;
  let free = slug;
  while (taken.has(free)) free = `${slug}-${++place}`;
  return free;
}
