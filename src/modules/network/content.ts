import { z } from "zod";
import type { CityId, NetworkId } from "../../lib/ids.ts";
import { distinct, type KnownIds, on, optional, reference, slug, sources, words } from "../../platform/content/fields.ts";
import { type ContentItem, type LoadReport, loadItems } from "../../platform/content/load-content.ts";
import type { Reading } from "../../platform/content/reading.ts";
import type { ContentTables } from "../../platform/content/tables.ts";
import type { Context } from "../../platform/context.ts";
import type { City, FullCity, Membership } from "./domain/city.ts";
import type { FullNetwork } from "./domain/network.ts";
import { networkVersions, organisationVersions, saveCity, saveNetwork } from "./store/save.ts";
import type { NetworkTables } from "./tables.ts";

type Told<T> = Omit<T, "version" | "changedAt">;

/** A network and its cities, as they stand in `network.yaml` and `cities.yaml`. */
export interface NetworkContent {
  readonly network: Told<FullNetwork>;
  readonly cities: readonly Told<FullCity>[];
}

/** Reads the content of this module; null when there is something wrong with it. */
export function readNetworkContent(reading: Reading): NetworkContent | null {
  const cities = reading.read("cities.yaml", citiesFile);
  const network = reading.read("network.yaml", networkFile(cities && new Set(cities.map((city) => city.id))));
  return cities && network && { cities, network };
}

/** Remembers what is new or changed in the content of this module. */
export async function loadNetworkContent(
  context: Context<NetworkTables & ContentTables>,
  { cities, network }: NetworkContent,
): Promise<LoadReport> {
  const organisations = await organisationVersions(context.tx);
  const networks = await networkVersions(context.tx);
  const cityItems = cities.map(
    (city): ContentItem<NetworkTables & ContentTables> => ({
      kind: "city",
      id: city.id,
      content: city,
      currentVersion: organisations.get(city.id) ?? null,
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
  return loadItems(context, [...cityItems, networkItem]);
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
          from: on,
          until: optional(on),
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
