import { z } from "zod";
import { dayOf } from "../../lib/day.ts";
import { collection } from "../../platform/api/collection.ts";
import { keptFields, keptOf, listOf, once, orNull } from "../../platform/api/pieces.ts";
import { spanOf, spanSchema } from "../../platform/api/span.ts";
import type { City, Population } from "./domain/city.ts";
import type { Membership } from "./domain/membership.ts";
import { cityNotFound, noNetwork } from "./domain/refusals.ts";
import { cityQuery } from "./input.ts";
import { type CityRow, chosen, rowsOf } from "./pages/cities.tsx";
import type { CitySlots } from "./slots.ts";
import { allCities, citiesOn, latestPopulations, populationsOf } from "./store/cities.ts";
import { membershipsOf } from "./store/memberships.ts";
import { ownNetwork } from "./store/networks.ts";
import type { NetworkTables } from "./tables.ts";

/** The cities of the network, for programs. */
export const cityCollection = <Tables extends NetworkTables>({ initiativeCounts }: Pick<CitySlots<Tables>, "initiativeCounts">) =>
  collection<Tables, CityFilters, CityAnswer, FullCityAnswer>({
    name: "steden",
    one: "Stad",
    description: "De steden die nu lid zijn van het netwerk. Een stad die geen lid meer is, is er nog wel onder haar eigen adres.",
    query: cityQuery,
    rowFields: cityFields,
    itemFields: fullCityFields,
    list: async (visit, query) => {
      const network = await ownNetwork(visit.db);
      if (!network) throw noNetwork();
      const cities = await citiesOn(visit.db, network.id, dayOf(visit.now));
      const rows = rowsOf(cities, await latestPopulations(visit.db), await initiativeCounts(visit));
      return chosen(rows, query).map(answerOf);
    },
    item: async (visit, id) => {
      const city = (await allCities(visit.db)).find((one) => one.id === id);
      if (!city) throw cityNotFound(id);
      const [populations, memberships, counts] = await Promise.all([
        populationsOf(visit.db, city.id),
        membershipsOf(visit.db, city.id),
        initiativeCounts(visit),
      ]);
      return {
        ...answerOf({ city, population: populations.at(-1) ?? null, initiatives: counts.get(city.id) ?? 0 }),
        inwonersPerJaar: populations.map(populationOf),
        lidmaatschappen: memberships.map(membershipOf),
      };
    },
    page: ({ adresdeel }) => `/steden/${adresdeel}`,
    columns: {
      id: (city) => city.id,
      naam: (city) => city.naam,
      provincie: (city) => city.provincie.naam,
      provincieCode: (city) => city.provincie.code,
      arbeidsmarktregio: (city) => city.arbeidsmarktregio.naam,
      arbeidsmarktregioCode: (city) => city.arbeidsmarktregio.code,
      inwoners: (city) => city.inwoners?.aantal ?? null,
      inwonersJaar: (city) => city.inwoners?.jaar ?? null,
      initiatieven: (city) => city.initiatieven,
      landoppervlakte: (city) => city.landoppervlakte,
      breedtegraad: (city) => city.breedtegraad,
      lengtegraad: (city) => city.lengtegraad,
      bron: (city) => city.bron,
      versie: (city) => city.versie,
      gewijzigdOp: (city) => city.gewijzigdOp,
    },
  });

type CityFilters = z.infer<typeof cityQuery>;

const cityFields = once(() => ({
  id: z.string().describe("CBS-code, zoals GM0193."),
  ...keptFields(),
  adresdeel: z.string().describe("Het deel van het adres van de pagina: /steden/{adresdeel}."),
  naam: z.string(),
  provincie: regionSchema(),
  arbeidsmarktregio: regionSchema(),
  inwoners: orNull(populationSchema()).describe("Het laatste jaar dat bekend is."),
  initiatieven: z.int().min(0).describe("Aan hoeveel initiatieven de stad meedoet."),
  landoppervlakte: z.number().describe("Vierkante kilometers land."),
  breedtegraad: z.number().describe("Graden noorderbreedte (WGS 84)."),
  lengtegraad: z.number().describe("Graden oosterlengte (WGS 84)."),
  bron: z.string().describe("Waar deze feiten vandaan komen."),
}));
type CityAnswer = z.infer<z.ZodObject<ReturnType<typeof cityFields>>>;

const fullCityFields = once(() => ({
  ...cityFields(),
  inwonersPerJaar: listOf(populationSchema()),
  lidmaatschappen: listOf(membershipSchema()).describe("Wanneer de stad lid was, het eerste eerst."),
}));
type FullCityAnswer = z.infer<z.ZodObject<ReturnType<typeof fullCityFields>>>;

const regionSchema = once(() =>
  z.object({ code: z.string(), naam: z.string() }).meta({ id: "Gebied", description: "Een gebied met naam en code." }),
);

const populationSchema = once(() =>
  z
    .object({
      jaar: z.int().describe("Op 1 januari van dit jaar."),
      aantal: z.int().min(0).describe("Aantal inwoners."),
      bron: z.string(),
    })
    .meta({ id: "Inwoners", description: "Hoeveel mensen er wonen." }),
);

const membershipSchema = once(() =>
  z
    .object({
      netwerk: z.string(),
      tijdvak: spanSchema(),
      toelichting: z.string().nullable(),
      bronnen: listOf(z.string()),
    })
    .meta({ id: "Lidmaatschap", description: "De tijd van een stad in een netwerk." }),
);

const populationOf = ({ year, inhabitants, source }: Population) => ({ jaar: year, aantal: inhabitants, bron: source });

const membershipOf = ({ network, period, note, sources }: Membership) => ({
  netwerk: network,
  tijdvak: spanOf(period),
  toelichting: note,
  bronnen: sources,
});

const regionOf = ({ code, name }: City["province"]) => ({ code, naam: name });

const answerOf = ({ city, population, initiatives }: CityRow): CityAnswer => ({
  id: city.id,
  adresdeel: city.slug,
  naam: city.name,
  provincie: regionOf(city.province),
  arbeidsmarktregio: regionOf(city.labourMarketRegion),
  inwoners: population && populationOf(population),
  initiatieven: initiatives,
  landoppervlakte: city.landAreaKm2,
  breedtegraad: city.latitude,
  lengtegraad: city.longitude,
  bron: city.source,
  ...keptOf(city),
});
