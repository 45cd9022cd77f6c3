import { z } from "zod";
import type { CityId, NetworkId } from "../../lib/ids.ts";
import { distinct, type KnownIds, optional, reference, slug, sources, words } from "../../platform/content/fields.ts";
import { type ContentItem, type LoadReport, loadItems } from "../../platform/content/load-content.ts";
import { period } from "../../platform/content/period.ts";
import type { Reading } from "../../platform/content/reading.ts";
import type { ContentTables } from "../../platform/content/tables.ts";
import type { Context } from "../../platform/context.ts";
import { bodyItems, readBodies, type ToldBody } from "./content/bodies.ts";
import { organisationItems, readOrganisations, type ToldOrganisation, withNumbers } from "./content/organisations.ts";
import { readRegions, schemeItems, type ToldScheme } from "./content/regions.ts";
import { readSeats, seatItems, type ToldSeat } from "./content/seats.ts";
import type { City, FullCity } from "./domain/city.ts";
import type { Membership } from "./domain/membership.ts";
import type { FullNetwork } from "./domain/network.ts";
import { organisationVersions, saveCity } from "./store/save.ts";
import { networkVersions, saveNetwork } from "./store/save-network.ts";
import type { NetworkTables } from "./tables.ts";

type Told<T> = Omit<T, "version" | "changedAt">;

/** A network with its cities, organisations, regions, bodies and seats, as they stand in the files of those names. */
export interface NetworkContent {
  readonly network: Told<FullNetwork>;
  readonly cities: readonly Told<FullCity>[];
  /** All but the cities of the network. */
  readonly organisations: readonly ToldOrganisation[];
  readonly schemes: readonly ToldScheme[];
  readonly bodies: readonly ToldBody[];
  readonly seats: readonly ToldSeat[];
}

/** Reads the content of this module; null when there is something wrong with it. */
export function readNetworkContent(reading: Reading): NetworkContent | null {
  const cities = reading.read("cities.yaml", citiesFile);
  const cityIds = cities && new Set(cities.map((city) => city.id));
  const network = reading.read("network.yaml", networkFile(cityIds));
  const bodies = readBodies(reading, { networks: network && new Set([network.id]), cities: cityIds });
  const told = readOrganisations(reading, cityIds);
  const organisationIds = cityIds && told && new Set([...cityIds, ...told.organisations.map((organisation) => organisation.id)]);
  const schemes = readRegions(reading, cities);
  const seats = readSeats(reading, { bodies: bodies && new Set(bodies.map((body) => body.id)), organisations: organisationIds });
  if (!cities || !network || !told || !schemes || !bodies || !seats) return null;
  return { cities: withNumbers(cities, told), network, organisations: told.organisations, schemes, bodies, seats };
}

/** Remembers what is new or changed in the content of this module. */
export async function loadNetworkContent(
  context: Context<NetworkTables & ContentTables>,
  { cities, network, organisations, schemes, bodies, seats }: NetworkContent,
): Promise<LoadReport> {
  const versions = await organisationVersions(context.tx);
  const networks = await networkVersions(context.tx);
  const cityItems = cities.map(
    (city): ContentItem<NetworkTables & ContentTables> => ({
      kind: "city",
      id: city.id,
      content: city,
      currentVersion: versions.get(city.id) ?? null,
      save: (tx, version, changedAt) => saveCity(tx, { ...city, version, changedAt }),
    }),
  );
  const networkItem: ContentItem<NetworkTables & ContentTables> = {
    kind: "network",
    id: network.id,
    content: network,
    currentVersion: networks.get(network.id) ?? null,
    save: (tx, version, changedAt) => saveNetwork(tx, { ...network, version, changedAt }),
  };
  const ofOthers = [...organisationItems(organisations, versions), ...(await schemeItems(context, schemes))];
  const ofBodies = await bodyItems(context, bodies);
  return loadItems(context, [...cityItems, networkItem, ...ofOthers, ...ofBodies, ...(await seatItems(context, seats))]);
}

const id = <T extends City["id"] | NetworkId>() => reference<T>("id", null);

const region = z.strictObject({ code: words, name: words });

const city = z.strictObject({
  id: id<CityId>(),
  name: words,
  sortName: words,
  slug,
  province: region,
  labourMarketRegion: region,
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  landAreaKm2: z.number().positive(),
  tile: z.strictObject({ row: z.int().nonnegative(), column: z.int().nonnegative() }),
  source: words,
  population: z.array(z.strictObject({ year: z.int().min(1800).max(2200), inhabitants: z.int().nonnegative(), source: words })).min(1),
});

/** Sources are written once and named by the cities; a name without a text is a mistake. */
const citiesFile = z
  .strictObject({ sources: z.record(z.string(), words), cities: distinct("id", city) })
  .transform(({ sources: texts, cities }, context) => {
    const textOf = (name: string, path: (string | number)[]): string => {
      const text = texts[name];
      if (text === undefined)
        context.addIssue({ code: "custom", path: ["cities", ...path], message: `There is no source "${name}" in this file.` });
      return text ?? "";
    };
    return cities.map((told, index) => ({
      ...told,
      source: textOf(told.source, [index, "source"]),
      population: told.population.map((count, year) => ({ ...count, source: textOf(count.source, [index, "population", year, "source"]) })),
    }));
  });

const networkFile = (cities: KnownIds) =>
  z
    .strictObject({
      network: z.strictObject({ id: id<NetworkId>(), name: words, sentence: z.strictObject({ nl: words, en: words }) }),
      memberships: z.array(
        z.strictObject({
          cities: z.array(reference<CityId>("city", cities)).min(1),
          period,
          note: optional(words),
          sources,
        }),
      ),
    })
    .transform(({ network, memberships }) => ({
      ...network,
      memberships: memberships.flatMap(({ cities: members, ...time }) =>
        members.map((member): Membership => ({ network: network.id, city: member, ...time })),
      ),
    }));
