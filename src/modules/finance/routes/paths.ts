import { financeAddress } from "../domain/account-addresses.ts";
import { scenarioPages } from "../domain/page-addresses.ts";
import { scenarioSlugs } from "../input/scenario.ts";

/** The path of a page of a scenario. Only names of scenarios fit it, so that it stands in nobody's way below the same address. */
export const scenarioPath = (page: keyof typeof scenarioPages = "own"): string =>
  `${financeAddress}/:scenario{(?:${Object.values(scenarioSlugs).join("|")})}${scenarioPages[page]}`;
