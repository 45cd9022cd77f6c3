import type { Actor } from "../../lib/actor.ts";
import type { Read } from "../../platform/db/read.ts";
import type { Findable } from "../../platform/search/search.ts";
import type { CourseLine } from "./domain/body.ts";
import type { NamedSubjects } from "./domain/named-subject.ts";
import { organisationAddress } from "./domain/organisation.ts";
import { regionAddress } from "./domain/region.ts";
import { allBodies } from "./store/bodies.ts";
import { allCities } from "./store/cities.ts";
import { organisations } from "./store/organisations.ts";
import { regionSchemes } from "./store/regions.ts";
import type { NetworkTables } from "./tables.ts";
import { bodyTexts } from "./texts/bodies.ts";
import { organisationTexts } from "./texts/organisations.ts";
import { texts } from "./texts.ts";

/** What this module offers to be found: its cities. They are public for everybody. */
export async function networkSearchables(db: Read<NetworkTables>, _actor: Actor): Promise<readonly Findable[]> {
  const cities = await allCities(db);
  return cities.map((city) => ({
    kind: "city",
    id: city.id,
    address: `/steden/${city.slug}`,
    title: city.name,
    place: city.province.name,
    body: `${texts.nl.labourMarketRegion} ${city.labourMarketRegion.name}. ${texts.nl.code} ${city.id}.`,
    audience: "public",
  }));
}

/** What this module offers to be found: organisations that are no city of the network, by their names and roles. */
export async function organisationSearchables(
  db: Read<NetworkTables>,
  _actor: Actor,
  subjects: NamedSubjects,
): Promise<readonly Findable[]> {
  const t = organisationTexts.nl;
  const others = (await organisations(db, subjects)).filter(({ isCityOfNetwork }) => !isCityOfNetwork);
  return others.map((organisation) => ({
    kind: "organisation",
    id: organisation.id,
    address: organisationAddress(organisation),
    title: organisation.name,
    place: t.kinds[organisation.kind].one,
    body: [organisation.abbreviation, ...organisation.otherNames, ...organisation.roles.map(({ role }) => role), organisation.note]
      .filter((part) => part !== null)
      .join(" "),
    audience: "public",
  }));
}

/** What this module offers to be found: regions by their name, code and cities. */
export async function regionSearchables(db: Read<NetworkTables>, _actor: Actor): Promise<readonly Findable[]> {
  const nameOf = new Map((await allCities(db)).map((city) => [city.id, city.name]));
  return (await regionSchemes(db)).flatMap((scheme) =>
    scheme.regions.map((region) => ({
      kind: "region",
      id: `${scheme.id}.${region.slug}`,
      address: regionAddress(region),
      title: region.name,
      place: scheme.name,
      body: [region.code, ...region.cities.map((city) => nameOf.get(city)), region.note].filter((part) => part).join(" "),
      audience: "public",
    })),
  );
}

/** What this module offers to be found: its bodies, as far as the actor may know of them. */
export async function bodySearchables(db: Read<NetworkTables>, actor: Actor): Promise<readonly Findable[]> {
  const t = bodyTexts.nl;
  const bodies = await allBodies(db, actor);
  return bodies.map(({ id, slug, kind, name, task, note, otherNames, courses, audience }) => ({
    kind: "body",
    id,
    address: `/netwerk/${slug}`,
    title: t.titled(kind, name),
    place: t.kinds[kind],
    body: [task, note, ...otherNames, ...courses.flatMap(({ lines }) => lines.flatMap(sentencesOf))]
      .filter((part) => part !== null)
      .join(" "),
    audience,
  }));
}

const sentencesOf = ({ name, context, effort, needed, attention }: CourseLine): readonly string[] => [
  name,
  ...context,
  ...effort,
  ...needed,
  ...attention,
];
