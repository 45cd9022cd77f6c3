import type { KnownIds } from "../../platform/content/fields.ts";
import { type ContentItem, type LoadReport, loadItems, together } from "../../platform/content/load-content.ts";
import type { Reading } from "../../platform/content/reading.ts";
import type { ContentTables } from "../../platform/content/tables.ts";
import type { Context } from "../../platform/context.ts";
import { type AccountContent, readAccountContent } from "./content/accounts.ts";
import { readReckonedAsks } from "./content/asks.ts";
import { loadAccountContent } from "./content/load-accounts.ts";
import { readParameters, type SourcedParameter } from "./content/parameters.ts";
import { readPrintedFigures } from "./content/printed.ts";
import { readFundSets } from "./content/sets.ts";
import { readCirculars, readFundSources } from "./content/sources.ts";
import type { Circular } from "./domain/circular.ts";
import type { FundSet } from "./domain/fund-set.ts";
import type { PrintedFigure } from "./domain/printed-figure.ts";
import type { ReckonedAsk } from "./domain/reckoned-ask.ts";
import type { FundSource } from "./domain/source.ts";
import { circularVersions, saveCircular } from "./store/circulars.ts";
import { parameterVersions, saveParameter } from "./store/parameters.ts";
import { printedFigureVersions, savePrintedFigure } from "./store/printed.ts";
import { reckonedAskVersions, saveReckonedAsk } from "./store/reckoned-asks.ts";
import { rowsOfSet } from "./store/set-rows.ts";
import { fundSetVersions, saveFundSet } from "./store/sets.ts";
import { fundSourceVersions, saveFundSource } from "./store/sources.ts";
import type { FinanceTables } from "./tables.ts";

/** What the product knows of the fund before anybody imports anything. */
export interface FinanceContent {
  readonly sources: readonly FundSource[];
  readonly circulars: readonly Circular[];
  readonly sets: readonly FundSet[];
  readonly parameters: readonly SourcedParameter[];
  readonly printed: readonly PrintedFigure[];
  readonly accounts: readonly AccountContent[];
  readonly asks: readonly ReckonedAsk[];
}

const nothing: FinanceContent = { sources: [], circulars: [], sets: [], parameters: [], printed: [], accounts: [], asks: [] };

/** Reads the content of this module; null when there is something wrong with it. A network may go without. */
export function readFinanceContent(reading: Reading, known: { readonly cities: KnownIds; readonly asks: KnownIds }): FinanceContent | null {
  if (!reading.has("finance")) return nothing;
  const sources = readFundSources(reading);
  const circulars = readCirculars(reading);
  const knownSources = sources && new Set(sources.map(({ id }) => id));
  const parameters = readParameters(reading, { sources: knownSources });
  const sets = readFundSets(reading, { ...known, sources: knownSources, circulars });
  const printed = readPrintedFigures(reading, { sources: knownSources, sets: sets && new Set(sets.map(({ id }) => id)) });
  const accounts = readAccountContent(reading, { sources: knownSources });
  const asks = readReckonedAsks(reading, known);
  if (!sources || !circulars || !sets || !parameters || !printed || !accounts || !asks) return null;
  return { sources, circulars, sets, parameters, printed, accounts, asks };
}

type Item = ContentItem<FinanceTables & ContentTables>;

/** Remembers what is new or changed in the content of this module. A set that a person imported is left alone. */
export async function loadFinanceContent(context: Context<FinanceTables & ContentTables>, content: FinanceContent): Promise<LoadReport> {
  const { tx } = context;
  const versions = {
    sources: await fundSourceVersions(tx),
    circulars: await circularVersions(tx),
    sets: await fundSetVersions(tx),
    parameters: await parameterVersions(tx),
    printed: await printedFigureVersions(tx),
    asks: await reckonedAskVersions(tx),
  };
  const items = await loadItems<FinanceTables & ContentTables>(context, [
    ...content.sources.map((one): Item => {
      return { ...itemOf("fund-source", one.id, one, versions.sources), save: (into) => saveFundSource(into, one) };
    }),
    ...content.circulars.map((one): Item => {
      return { ...itemOf("fund-circular", one.id, one, versions.circulars), save: (into) => saveCircular(into, one) };
    }),
    ...content.sets.map((one): Item => {
      return { ...itemOf("fund-set", one.id, rowsOfSet(one), versions.sets), save: (into) => saveFundSet(into, one, "content") };
    }),
    ...content.parameters.map((one): Item => {
      return { ...itemOf("fund-parameter", one.id, one, versions.parameters), save: (into) => saveParameter(into, one, one.values) };
    }),
    ...content.printed.map((one, at): Item => {
      return {
        ...itemOf("fund-printed-figure", one.id, { ...one, at }, versions.printed),
        save: (into) => savePrintedFigure(into, one, at + 1),
      };
    }),
    ...content.asks.map((one): Item => {
      return { ...itemOf("fund-reckoned-ask", one.scenario, one, versions.asks), save: (into) => saveReckonedAsk(into, one) };
    }),
  ]);
  return together([items, await loadAccountContent(context, content.accounts)]);
}

const itemOf = (kind: string, id: string, content: unknown, versions: ReadonlyMap<string, number>) => ({
  kind,
  id,
  content,
  currentVersion: versions.get(id) ?? null,
});
