import { type Dataset, ownLicence } from "../../lib/dataset.ts";
import type { Read } from "../../platform/db/read.ts";
import { accountsAddress, accountsFileAddress } from "./domain/account-addresses.ts";
import { scenarioAddress } from "./domain/page-addresses.ts";
import { type ScenarioName, scenarioNames } from "./domain/scenario.ts";
import { verificationAddress, verificationFileAddress } from "./domain/verification-addresses.ts";
import { scenarioSlugs } from "./input/scenario.ts";
import { allAccounts } from "./store/accounts.ts";
import { type FundSetHead, fundSetHeads } from "./store/sets.ts";
import { fundSources } from "./store/sources.ts";
import type { FinanceTables } from "./tables.ts";
import { datasetTexts } from "./texts/datasets.ts";
import { scenarioTexts } from "./texts/scenario-texts.ts";
import { scenarioTitle } from "./texts/scenario-words.ts";

/** What this module offers to the catalogue: accounts, what each ask is worth, and how our figures agree with those of others. */
export async function financeDatasets(db: Read<FinanceTables>): Promise<readonly Dataset[]> {
  return [...(await accountDatasets(db)), ...setDatasets(await fundSetHeads(db))];
}

async function accountDatasets(db: Read<FinanceTables>): Promise<readonly Dataset[]> {
  const accounts = await allAccounts(db);
  const source = (await fundSources(db)).find(({ id }) => id === accounts[0]?.source);
  if (source === undefined) return [];
  const years = accounts.map(({ year }) => year);
  return [
    {
      id: "begroting-en-rekening",
      title: datasetTexts.accounts,
      description: datasetTexts.accountsSay,
      publisher: source.publisher,
      licence: { name: source.licence, attribution: null, address: null },
      page: accountsAddress,
      original: source.address,
      years: { first: Math.min(...years), last: Math.max(...years) },
      changedOn: source.readOn,
      distributions: [{ path: accountsFileAddress, format: "CSV" }],
    },
  ];
}

/** What is ours, because we reckoned it. */
const ours = { publisher: null, licence: ownLicence, original: null };

function setDatasets(heads: readonly FundSetHead[]): readonly Dataset[] {
  const last = heads.at(-1);
  if (last === undefined) return [];
  const changedOn = last.circular.publishedOn;
  const verification: Dataset = {
    ...ours,
    id: "controle-gemeentefonds",
    title: datasetTexts.verification,
    description: datasetTexts.verificationSay,
    page: verificationAddress,
    years: null,
    changedOn,
    distributions: [{ path: verificationFileAddress, format: "CSV" }],
  };
  return [verification, ...scenarioNames.filter((name) => name !== "free").map((name) => scenarioDataset(name, changedOn))];
}

function scenarioDataset(name: ScenarioName, changedOn: string): Dataset {
  const place = { slug: scenarioSlugs[name], query: "", city: null, year: null };
  return {
    ...ours,
    id: `rekensom-${scenarioSlugs[name]}`,
    title: datasetTexts.scenario(scenarioTitle(name, "nl")),
    description: datasetTexts.scenarioSays(scenarioTexts.nl.asks[name]),
    page: scenarioAddress(place),
    years: null,
    changedOn,
    distributions: [
      { path: scenarioAddress(place, "file"), format: "CSV" },
      { path: scenarioAddress(place, "json"), format: "JSON" },
    ],
  };
}
