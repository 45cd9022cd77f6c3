import type { Read } from "../../platform/db/read.ts";
import type { Findable } from "../../platform/search/search.ts";
import { scenarioAddress } from "./domain/page-addresses.ts";
import { scenarioNames } from "./domain/scenario.ts";
import { scenarioSlugs } from "./input/scenario.ts";
import { fundSetHeads } from "./store/sets.ts";
import type { FundSetTables } from "./tables/sets.ts";
import type { FundSourceTables } from "./tables/sources.ts";
import { scenarioTexts } from "./texts/scenario-texts.ts";
import { scenarioTitle } from "./texts/scenario-words.ts";

/** What this module offers to be found: what each ask about money is worth. Where nothing of the fund is known there is nothing to find. */
export async function financeSearchables(db: Read<FundSetTables & FundSourceTables>): Promise<readonly Findable[]> {
  if ((await fundSetHeads(db)).length === 0) return [];
  return scenarioNames.map((name) => ({
    kind: "scenario",
    id: name,
    address: scenarioAddress({ slug: scenarioSlugs[name], query: "", city: null, year: null }),
    title: scenarioTitle(name, "nl"),
    place: scenarioTexts.nl.finance,
    body: `${scenarioTexts.nl.asks[name]} ${scenarioTexts.nl.searchWords[name]}`,
    audience: "public",
  }));
}
