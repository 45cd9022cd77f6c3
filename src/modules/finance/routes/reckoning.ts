import type { Read } from "../../../platform/db/read.ts";
import { remembered } from "../../../platform/db/remembered.ts";
import type { Facts } from "../domain/facts.ts";
import { factsFrom } from "../domain/facts-from.ts";
import type { FundSet, PaymentKind } from "../domain/fund-set.ts";
import { type FundYear, fundYear, setFor } from "../domain/fund-year.ts";
import type { Parameter, ParameterValue } from "../domain/parameter.ts";
import type { ReckonedAsk } from "../domain/reckoned-ask.ts";
import { noSets } from "../domain/refusals.ts";
import type { ShortageField } from "../domain/scenario.ts";
import type { FundSource, FundSourceId } from "../domain/source.ts";
import { spendingKey, spentTasks } from "../domain/spending-on.ts";
import type { Spending } from "../domain/year-change.ts";
import { factorFor } from "../domain/year-factor.ts";
import { spentOn } from "../store/accounts.ts";
import { fundParameters, parameterValues } from "../store/parameters.ts";
import { reckonedAsks } from "../store/reckoned-asks.ts";
import { fundSetAt, fundSetHeads, fundVersion } from "../store/sets.ts";
import { fundSources } from "../store/sources.ts";
import type { FinanceTables } from "../tables.ts";

/** Everything that is known of the fund, ready to reckon with. */
export interface Reckoning {
  /** Another one as soon as anything of the fund is. */
  readonly version: string;
  readonly sets: readonly FundSet[];
  readonly parameters: readonly Parameter[];
  readonly values: readonly ParameterValue[];
  readonly sources: ReadonlyMap<FundSourceId, FundSource>;
  readonly facts: Facts;
  readonly asks: readonly ReckonedAsk[];
  /** A year, by the circular where that knows of it, and with the kinds of payment that are needed. */
  readonly fundOf: (year: number, circular: string | null, needs?: readonly PaymentKind[]) => FundYear;
}

const known = remembered<FinanceTables, Reckoning>();

/** Reads the fund, and remembers it until it is another. */
export async function reckoning(db: Read<FinanceTables>): Promise<Reckoning> {
  const version = await fundVersion(db);
  return known(db, version, () => readReckoning(db, version));
}

async function readReckoning(db: Read<FinanceTables>, version: string): Promise<Reckoning> {
  const heads = await fundSetHeads(db);
  const found = await Promise.all(heads.map(({ id }) => fundSetAt(db, id)));
  const sets = found.filter((set) => set !== null);
  const [parameters, values, sources, asks] = await Promise.all([
    fundParameters(db),
    parameterValues(db),
    fundSources(db),
    reckonedAsks(db),
  ]);
  return {
    version,
    sets,
    parameters,
    values,
    asks,
    sources: new Map(sources.map((source) => [source.id, source])),
    facts: { ...factsFrom(values), spending: await spendingIn(db, values) },
    fundOf: rememberedYears(sets, values),
  };
}

async function spendingIn(db: Read<FinanceTables>, values: readonly ParameterValue[]): Promise<Facts["spending"]> {
  const keys = new Map<ShortageField, Spending>();
  for (const { field, tasks, nation, year } of spentTasks) {
    const key = spendingKey(await spentOn(db, tasks, year), values, nation, year);
    if (key !== null) keys.set(field, key);
  }
  return keys;
}

/** A year is made ready once: the sum over all municipalities and measures stays the same until the fund is another. */
function rememberedYears(sets: readonly FundSet[], values: readonly ParameterValue[]): Reckoning["fundOf"] {
  const years = new Map<string, FundYear>();
  return (year, circular, needs = []) => {
    const set = setFor(sets, year, circular, needs);
    if (set === null) throw noSets();
    const key = `${year} ${set.id}`;
    const before = years.get(key);
    if (before !== undefined) return before;
    const made = fundYear(set, year, factorFor(set, year, values));
    years.set(key, made);
    return made;
  };
}
