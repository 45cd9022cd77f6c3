import { z } from "zod";
import { collection } from "../../../platform/api/collection.ts";
import { keptFields, keptOf, listOf, once } from "../../../platform/api/pieces.ts";
import type { City } from "../domain/city.ts";
import { regionNotFound } from "../domain/refusals.ts";
import { type FullRegionScheme, type RegionScheme, regionAddress, type SchemeRegion } from "../domain/region.ts";
import { allCities } from "../store/cities.ts";
import { regionSchemes } from "../store/regions.ts";
import type { NetworkTables } from "../tables.ts";

/** The regions of every division of the country, for programs. */
export const regionCollection = <Tables extends NetworkTables>() =>
  collection<Tables, RegionFilters, RegionAnswer, FullRegionAnswer>({
    name: "regios",
    one: "Regio",
    description: "De regio’s van elke indeling van het land, met de steden van het netwerk die erin liggen.",
    query: filters,
    rowFields: regionFields,
    itemFields: fullRegionFields,
    list: async ({ db }, { indeling, stad }) => {
      const cities = citiesById(await allCities(db));
      return placesIn(await regionSchemes(db))
        .filter(({ scheme }) => indeling === undefined || scheme.id === indeling)
        .map(({ scheme, region }) => answerOf(scheme, region, cities))
        .filter(({ steden }) => stad === undefined || steden.some(({ id }) => id === stad));
    },
    item: async ({ db }, id) => {
      const found = placesIn(await regionSchemes(db)).find(({ region }) => idOf(region) === id);
      if (!found) throw regionNotFound("", id);
      const { scheme, region } = found;
      return { ...answerOf(scheme, region, citiesById(await allCities(db))), bronnen: scheme.sources, toelichtingIndeling: scheme.note };
    },
    page: ({ indeling, adresdeel }) => regionAddress({ scheme: indeling.id, slug: adresdeel }),
    columns: {
      id: (region) => region.id,
      indeling: (region) => region.indeling.id,
      indelingNaam: (region) => region.indeling.naam,
      stand: (region) => region.indeling.stand,
      code: (region) => region.code,
      naam: (region) => region.naam,
      opgeheven: (region) => region.opgeheven,
      opvolgerCode: (region) => region.opvolgerCode,
      steden: (region) => region.steden.map(({ id }) => id),
      stedenNamen: (region) => region.steden.map(({ naam }) => naam),
      toelichting: (region) => region.toelichting,
      versie: (region) => region.versie,
      gewijzigdOp: (region) => region.gewijzigdOp,
    },
  });

const filters = z.object({
  indeling: z.string().max(40).optional().describe("Kenmerk van de indeling, zoals veiligheidsregio."),
  stad: z.string().max(10).optional().describe("CBS-code van een stad die erin ligt."),
});
type RegionFilters = z.infer<typeof filters>;

const regionFields = once(() => ({
  id: z.string().describe("Indeling en adresdeel, met een punt ertussen."),
  ...keptFields(),
  adresdeel: z.string().describe("Het deel van het adres van de pagina: /regios/{indeling}/{adresdeel}."),
  indeling: schemeSchema(),
  code: z.string().nullable().describe("Null als de indeling geen codes heeft."),
  naam: z.string(),
  opgeheven: z.boolean(),
  opvolgerCode: z.string().nullable().describe("Code van de regio die in de plaats kwam."),
  steden: listOf(citySchema()).describe("De steden van het netwerk die erin liggen."),
  toelichting: z.string().nullable(),
}));
type RegionAnswer = z.infer<z.ZodObject<ReturnType<typeof regionFields>>>;

const fullRegionFields = once(() => ({
  ...regionFields(),
  bronnen: listOf(z.string()).describe("Van de indeling: webadressen, of in woorden waar het staat."),
  toelichtingIndeling: z.string().nullable(),
}));
type FullRegionAnswer = z.infer<z.ZodObject<ReturnType<typeof fullRegionFields>>>;

const schemeSchema = once(() =>
  z
    .object({
      id: z.string(),
      naam: z.string(),
      stand: z.string().nullable().describe("De dag of het jaar waar de indeling van de steden over gaat; null als geen bron het zegt."),
    })
    .meta({ id: "Indeling", description: "Een manier om het land in te delen." }),
);

const citySchema = once(() =>
  z.object({ id: z.string().describe("CBS-code."), naam: z.string() }).meta({ id: "StadKort", description: "Een stad met code en naam." }),
);

const placesIn = (schemes: readonly FullRegionScheme[]) =>
  schemes.flatMap((scheme) => scheme.regions.map((region) => ({ scheme, region })));

const citiesById = (cities: readonly City[]): ReadonlyMap<string, City> => new Map(cities.map((city) => [city.id, city]));

const idOf = ({ scheme, slug }: SchemeRegion): string => `${scheme}.${slug}`;

const answerOf = (scheme: RegionScheme, region: SchemeRegion, cities: ReadonlyMap<string, City>): RegionAnswer => ({
  id: idOf(region),
  adresdeel: region.slug,
  indeling: { id: scheme.id, naam: scheme.name, stand: scheme.asOf },
  code: region.code,
  naam: region.name,
  opgeheven: region.isAbolished,
  opvolgerCode: region.successor,
  steden: region.cities.flatMap((id) => {
    const city = cities.get(id);
    return city ? [{ id, naam: city.name }] : [];
  }),
  toelichting: region.note,
  ...keptOf(scheme),
});
