import type { Read } from "../../platform/db/read.ts";
import type { Findable } from "../../platform/search/search.ts";
import { scenarioAddress } from "./domain/page-addresses.ts";
import { type ScenarioName, scenarioNames } from "./domain/scenario.ts";
import { scenarioSlugs } from "./input/scenario.ts";
import { fundSetHeads } from "./store/sets.ts";
import type { FundSetTables } from "./tables/sets.ts";
import type { FundSourceTables } from "./tables/sources.ts";
import { accountTexts } from "./texts/accounts.ts";
import { comparisonTexts } from "./texts/comparison.ts";
import { growthTexts } from "./texts/growth.ts";
import { scenarioTexts } from "./texts/scenario-texts.ts";
import { scenarioTitle } from "./texts/scenario-words.ts";
import { verificationTexts } from "./texts/verification.ts";

/**
 * What this module offers to be found: what each ask about money is worth, and the pages to reckon on and to check by. Where nothing of
 * the fund is known there is nothing to find.
 */
export async function financeSearchables(db: Read<FundSetTables & FundSourceTables>): Promise<readonly Findable[]> {
  if ((await fundSetHeads(db)).length === 0) return [];
  return [...scenarioNames.map(scenario), ...more.map(page)];
}

const common = { kind: "scenario", place: scenarioTexts.nl.finance, audience: "public" } as const;

const scenario = (name: ScenarioName): Findable => ({
  ...common,
  id: name,
  address: scenarioAddress({ slug: scenarioSlugs[name], query: "", city: null, year: null }),
  title: scenarioTitle(name, "nl"),
  body: `${scenarioTexts.nl.asks[name]} ${scenarioTexts.nl.searchWords[name]}`,
});

type MorePage = keyof (typeof scenarioTexts)["nl"]["moreLinks"];

const more: readonly (readonly [MorePage, string])[] = [
  ["/financien/rekening", accountTexts.nl.title],
  ["/financien/groei", growthTexts.nl.title],
  ["/financien/controle", verificationTexts.nl.title],
  ["/financien/vergelijking", comparisonTexts.nl.title],
];

const page = ([address, title]: readonly [MorePage, string]): Findable => ({
  ...common,
  id: address,
  address,
  title,
  body: `${scenarioTexts.nl.moreLinks[address]} ${scenarioTexts.nl.moreSearchWords[address]}`,
});
