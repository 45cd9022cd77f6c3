import type { Actor } from "../../lib/actor.ts";
import { type Citing, distinctSources } from "../../lib/citing.ts";
import type { Read } from "../../platform/db/read.ts";
import type { NamedSubjects } from "./domain/named-subject.ts";
import { organisationAddress } from "./domain/organisation.ts";
import { schemeAddress } from "./domain/region.ts";
import { addressInSource } from "./domain/source-words.ts";
import { allBodies } from "./store/bodies.ts";
import { allCities } from "./store/cities.ts";
import { membershipsOf } from "./store/memberships.ts";
import { organisations, sourcesOf } from "./store/organisations.ts";
import { regionSchemes } from "./store/regions.ts";
import { allSeats } from "./store/seats.ts";
import type { NetworkTables } from "./tables.ts";
import { bodyTexts } from "./texts/bodies.ts";

/** The sources behind what this module says of cities: of their memberships and of their numbers in registers. */
export async function networkCitings(db: Read<NetworkTables>, _actor: Actor): Promise<readonly Citing[]> {
  const citings: Citing[] = [];
  for (const city of await allCities(db)) {
    const memberships = await membershipsOf(db, city.id);
    citings.push({
      kind: "city",
      id: city.id,
      address: `/steden/${city.slug}`,
      title: city.name,
      sources: distinctSources([
        ...memberships.flatMap((membership) => membership.sources),
        ...(await sourcesOf(db, city.id)).map(addressInSource),
      ]),
    });
  }
  return citings;
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
  const [bodies, seats] = await Promise.all([allBodies(db, actor), allSeats(db, actor)]);
  return bodies.map(({ id, slug, kind, name, sources, courses, participations }) => ({
    kind: "body",
    id,
    address: `/netwerk/${slug}`,
    title: bodyTexts.nl.titled(kind, name),
    sources: distinctSources([
      ...sources,
      ...courses.flatMap((course) => course.sources),
      ...participations.map(({ source }) => source),
      ...seats.filter(({ body }) => body === id).flatMap((seat) => seat.sources),
    ]),
  }));
}
