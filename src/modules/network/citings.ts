import type { Actor } from "../../lib/actor.ts";
import { type Citing, distinctSources } from "../../lib/citing.ts";
import type { Read } from "../../platform/db/read.ts";
import type { NamedSubjects } from "./domain/named-subject.ts";
import { organisationAddress } from "./domain/organisation.ts";
import { schemeAddress } from "./domain/region.ts";
import { addressInSource } from "./domain/source-words.ts";
import { citedBodies, citedCities } from "./store/cited.ts";
import { organisations } from "./store/organisations.ts";
import { regionSchemes } from "./store/regions.ts";
import type { NetworkTables } from "./tables.ts";
import { bodyTexts } from "./texts/bodies.ts";

/** The sources behind what this module says of cities: of their memberships and of their numbers in registers. */
export async function networkCitings(db: Read<NetworkTables>, _actor: Actor): Promise<readonly Citing[]> {
  return (await citedCities(db)).map(({ id, slug, name, memberships, sources }) => ({
    kind: "city",
    id,
    address: `/steden/${slug}`,
    title: name,
    sources: distinctSources([...memberships, ...sources.map(addressInSource)]),
  }));
}

/** The sources behind what is said of organisations that are no city of the network: their own and those of their roles. */
export async function organisationCitings(db: Read<NetworkTables>, _actor: Actor, subjects: NamedSubjects): Promise<readonly Citing[]> {
  const others = (await organisations(db, subjects)).filter(({ isCityOfNetwork }) => !isCityOfNetwork);
  return others.map((organisation) => ({
    kind: "organisation",
    id: organisation.id,
    address: organisationAddress(organisation),
    title: organisation.name,
    sources: distinctSources([...organisation.sources, ...organisation.roles.map(({ source }) => source)].map(addressInSource)),
  }));
}

/** The sources behind the divisions of the country: those of all regions of one are the same. */
export async function regionCitings(db: Read<NetworkTables>, _actor: Actor): Promise<readonly Citing[]> {
  return (await regionSchemes(db)).map(({ id, name, sources }) => ({
    kind: "region",
    id,
    address: schemeAddress(id),
    title: name,
    sources: distinctSources(sources.map(addressInSource)),
  }));
}

/** The sources behind what is said of bodies: their own, those of their courses, and those of who sits in them. */
export async function bodyCitings(db: Read<NetworkTables>, actor: Actor): Promise<readonly Citing[]> {
  return (await citedBodies(db, actor)).map(({ id, slug, kind, name, sources }) => ({
    kind: "body",
    id,
    address: `/netwerk/${slug}`,
    title: bodyTexts.nl.titled(kind, name),
    sources: distinctSources(sources),
  }));
}
