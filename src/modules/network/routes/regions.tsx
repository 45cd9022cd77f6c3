import type { CityId } from "../../../lib/ids.ts";
import { admit } from "../../../platform/http/admit.ts";
import { answerPage } from "../../../platform/http/answer.ts";
import { newApp, type Visit } from "../../../platform/http/env.ts";
import type { City } from "../domain/city.ts";
import { regionNotFound, schemeNotFound } from "../domain/refusals.ts";
import type { FullRegionScheme } from "../domain/region.ts";
import { RegionPage } from "../pages/region.tsx";
import { SchemePage } from "../pages/region-scheme.tsx";
import { RegionsPage } from "../pages/regions.tsx";
import { allCities, latestPopulations } from "../store/cities.ts";
import { regionSchemeAt, regionSchemes } from "../store/regions.ts";
import type { NetworkTables } from "../tables.ts";

/** The pages of regions: all divisions, one division, one region. */
export function regionRoutes<Tables extends NetworkTables>() {
  return newApp<Tables>()
    .get("/regios", admit("visitor", "member"), async (c) =>
      answerPage(c, <RegionsPage view={c.var.visit.view} schemes={await regionSchemes(c.var.visit.db)} />),
    )
    .get("/regios/:scheme", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const scheme = await existingScheme(visit, c.req.param("scheme"));
      return answerPage(c, <SchemePage view={visit.view} scheme={scheme} cities={await citiesById(visit)} />);
    })
    .get("/regios/:scheme/:region", admit("visitor", "member"), async (c) => {
      const { visit } = c.var;
      const scheme = await existingScheme(visit, c.req.param("scheme"));
      const slug = c.req.param("region");
      const region = scheme.regions.find((one) => one.slug === slug);
      if (!region) throw regionNotFound(scheme.id, slug);
      const [cities, populations] = await Promise.all([citiesById(visit), latestPopulations(visit.db)]);
      return answerPage(c, <RegionPage view={visit.view} scheme={scheme} region={region} cities={cities} populations={populations} />);
    });
}

async function existingScheme({ db }: Visit<NetworkTables>, id: string): Promise<FullRegionScheme> {
  const scheme = await regionSchemeAt(db, id);
  if (!scheme) throw schemeNotFound(id);
  return scheme;
}

const citiesById = async ({ db }: Visit<NetworkTables>): Promise<ReadonlyMap<CityId, City>> =>
  new Map((await allCities(db)).map((city) => [city.id, city]));
