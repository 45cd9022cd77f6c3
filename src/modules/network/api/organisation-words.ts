import type { Words } from "../../../platform/api/words.ts";
import type { OrganisationKind } from "../domain/organisation.ts";

/** What each kind of organisation is called in the API. */
export const kindWords: Words<OrganisationKind> = {
  "city-network": "stedennetwerk",
  "municipal-network": "gemeentenetwerk",
  umbrella: "koepel",
  "knowledge-partner": "kennispartner",
  city: "gemeente",
  province: "provincie",
  "water-authority": "waterschap",
  ministry: "ministerie",
  parliament: "volksvertegenwoordiging",
  "parliamentary-committee": "kamercommissie",
  "high-council-of-state": "hoog-college-van-staat",
  "advisory-council": "adviescollege",
  "state-commission": "staatscommissie",
  "planning-agency": "planbureau",
  agency: "agentschap",
  "independent-authority": "zbo",
  police: "politie",
  judiciary: "rechterlijke-macht",
  "knowledge-institute": "kennisinstelling",
  consultancy: "adviesbureau",
  association: "vereniging",
  "trade-association": "brancheorganisatie",
  "employers-organisation": "werkgeversorganisatie",
  "trade-union": "vakorganisatie",
  "tenants-organisation": "huurdersorganisatie",
  partnership: "samenwerkingsverband",
  consultation: "overleg",
  category: "categorie",
};
