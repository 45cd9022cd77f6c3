import type { Findable } from "../../platform/search/search.ts";
import { scenarioAddress } from "./domain/page-addresses.ts";
import { scenarioNames } from "./domain/scenario.ts";
import { scenarioSlugs } from "./input/scenario.ts";
import { scenarioTexts } from "./texts/scenario-texts.ts";
import { scenarioTitle } from "./texts/scenario-words.ts";

/** What this module offers to be found: what each ask about money is worth. The words are there whatever was loaded. */
export const financeSearchables = async (): Promise<readonly Findable[]> =>
  scenarioNames.map((name) => ({
    kind: "scenario",
    id: name,
    address: scenarioAddress({ slug: scenarioSlugs[name], query: "", city: null, year: null }),
    title: scenarioTitle(name, "nl"),
    place: scenarioTexts.nl.finance,
    body: `${scenarioTexts.nl.asks[name]} ${scenarioTexts.nl.searchWords[name]}`,
    audience: "public",
  }));
