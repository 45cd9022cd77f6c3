import { z } from "zod";
import type { CityId } from "../../../lib/ids.ts";
import { distinct, on, optional, reference, slug, words } from "../../../platform/content/fields.ts";
import type { ContentItem } from "../../../platform/content/load-content.ts";
import type { Reading } from "../../../platform/content/reading.ts";
import type { ContentTables } from "../../../platform/content/tables.ts";
import type { Context } from "../../../platform/context.ts";
import type { City } from "../domain/city.ts";
import type { FullRegionScheme } from "../domain/region.ts";
import { saveScheme, schemeVersions } from "../store/save-region.ts";
import type { NetworkTables } from "../tables.ts";

/** A way to divide the country as it stands in `regions.yaml`. */
export type ToldScheme = Omit<FullRegionScheme, "version" | "changedAt">;

type KnownCity = Pick<City, "id" | "name" | "province" | "labourMarketRegion">;

/** Reads the ways to divide the country; null when there is something wrong with them. */
export const readRegions = (reading: Reading, cities: readonly KnownCity[] | null): readonly ToldScheme[] | null =>
  reading.read("regions.yaml", regionsFile(cities));

/** The ways to divide the country as items to load. */
export async function schemeItems(
  context: Context<NetworkTables & ContentTables>,
  schemes: readonly ToldScheme[],
): Promise<readonly ContentItem<NetworkTables & ContentTables>[]> {
  const versions = await schemeVersions(context.tx);
  return schemes.map((scheme) => ({
    kind: "region-scheme",
    id: scheme.id,
    content: scheme,
    currentVersion: versions.get(scheme.id) ?? null,
    save: (tx, version, changedAt) => saveScheme(tx, { ...scheme, version, changedAt }),
  }));
}

const region = (cities: readonly KnownCity[] | null) =>
  z.strictObject({
    code: optional(words),
    name: words,
    slug,
    isAbolished: z.boolean().default(false),
    successor: optional(words),
    note: optional(words),
    cities: z.array(reference<CityId>("city", cities && new Set(cities.map((city) => city.id)))),
  });

const scheme = (cities: readonly KnownCity[] | null) =>
  z
    .strictObject({
      id: slug,
      name: words,
      codeSystem: optional(words),
      asOf: optional(on),
      note: optional(words),
      sources: z.array(words).min(1),
      regions: distinct("slug", region(cities)),
    })
    .superRefine((told, context) => {
      for (const { path, message } of disagreements(told, cities ?? []))
        context.addIssue({ code: "custom", path: ["regions", ...path], message });
    });

/** The two facts about a city that stand in `cities.yaml` as well. */
const alsoInCities: Readonly<Record<string, (city: KnownCity) => City["province"]>> = {
  provincie: (city) => city.province,
  arbeidsmarktregio: (city) => city.labourMarketRegion,
};

/** Where a scheme says otherwise than `cities.yaml`: pages may take these facts from either. */
function disagreements(
  {
    id,
    regions,
  }: { readonly id: string; readonly regions: readonly { readonly code: string | null; readonly cities: readonly CityId[] }[] },
  cities: readonly KnownCity[],
): readonly { readonly path: readonly (string | number)[]; readonly message: string }[] {
  const placeOf = alsoInCities[id];
  if (!placeOf) return [];
  return cities.flatMap((city) => {
    const { code } = placeOf(city);
    const index = regions.findIndex((one) => one.cities.includes(city.id));
    if (regions[index]?.code === code) return [];
    return [{ path: index === -1 ? [] : [index, "cities"], message: `According to cities.yaml ${city.name} lies in ${code}.` }];
  });
}

const regionsFile = (cities: readonly KnownCity[] | null) =>
  z.strictObject({ schemes: distinct("id", scheme(cities)) }).transform(({ schemes }) =>
    schemes.map(
      (told, order): ToldScheme => ({
        ...told,
        order,
        regions: told.regions.map((one, place) => ({ ...one, scheme: told.id, order: place })),
      }),
    ),
  );
