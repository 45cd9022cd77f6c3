import { groupedBy } from "../../../lib/lists.ts";
import type { Parameter, ParameterId, ParameterValue } from "./parameter.ts";

/** What was said of the growth of the fund in a year, or in some years together, the earliest first. */
export interface GrowthYear {
  readonly from: number;
  readonly until: number;
  readonly sayings: readonly Saying[];
}

/** One thing that was said, with what it is a value of. */
export interface Saying {
  readonly parameter: Parameter;
  readonly value: ParameterValue;
  /** How much more or less than what was said before of the same in the same year; null when nothing was, or no amount. */
  readonly change: number | null;
  /** The document that it is held against. */
  readonly since: string | null;
}

const ofGrowth = "accres.";

/** Everything that was said of the growth of the fund, by the years that it is about. */
export function growthYears(parameters: readonly Parameter[], values: readonly ParameterValue[]): readonly GrowthYear[] {
  const byId = new Map(parameters.map((one) => [one.id, one]));
  const said = values.filter(({ parameter }) => parameter.startsWith(ofGrowth)).toSorted(bySaying);
  const about = groupedBy(said, ({ from, until }) => `${from} ${until}`);
  return [...about.values()]
    .flatMap(([first, ...rest]) => (first === undefined ? [] : [{ first, all: [first, ...rest] }]))
    .toSorted((a, b) => a.first.from - b.first.from || a.first.until - b.first.until)
    .map(({ first: { from, until }, all }) => ({ from, until, sayings: all.flatMap((value) => sayingOf(value, all, byId)) }));
}

const bySaying = (a: ParameterValue, b: ParameterValue): number => (a.knownOn < b.knownOn ? -1 : a.knownOn > b.knownOn ? 1 : 0);

/** Quantities that say themselves how much something changed: what stands in two documents is not held against each other. */
const changes = ["accres.bijstelling", "accres.doorwerking", "accres.vervallen"];

function sayingOf(value: ParameterValue, said: readonly ParameterValue[], byId: ReadonlyMap<ParameterId, Parameter>): readonly Saying[] {
  const parameter = byId.get(value.parameter);
  if (parameter === undefined) return [];
  const earlier = changes.includes(value.parameter) ? undefined : said.findLast((one) => isEarlier(one, value));
  const change = earlier?.value == null || value.value === null ? null : value.value - earlier.value;
  return [{ parameter, value, change, since: change === null ? null : (earlier?.stand ?? null) }];
}

const isEarlier = (one: ParameterValue, value: ParameterValue): boolean => one.parameter === value.parameter && one.knownOn < value.knownOn;

/** A document in which something was said of growth, with when it came out. */
export interface GrowthPaper {
  readonly stand: string;
  readonly knownOn: string;
}

/** The documents in which something was said, the earliest first: the second of the two time axes. */
export function documentsIn(years: readonly GrowthYear[]): readonly GrowthPaper[] {
  const known = new Map(years.flatMap(({ sayings }) => sayings.map(({ value }) => [value.stand, value.knownOn])));
  return [...known].map(([stand, knownOn]) => ({ stand, knownOn })).toSorted((a, b) => (a.knownOn < b.knownOn ? -1 : 1));
}

/** What was known of the size of the fund in one year, by the kind of document. */
export interface SizeOfFund {
  readonly year: number;
  readonly stand: string;
  readonly knownOn: string;
  readonly eur: number;
  /** Settled afterwards, or expected. */
  readonly isSettled: boolean;
}

/** Every size of the whole fund that was told, by year and then by when. */
export const sizesOfFund = (values: readonly ParameterValue[]): readonly SizeOfFund[] =>
  values
    .filter(({ parameter }) => parameter === "fonds.totaal")
    .flatMap(({ from: year, stand, knownOn, value, firmness }) =>
      value === null ? [] : [{ year, stand, knownOn, eur: value, isSettled: firmness === "enacted" }],
    )
    .toSorted((a, b) => a.year - b.year || (a.knownOn < b.knownOn ? -1 : 1));

/** What all municipalities budgeted from the fund and what their accounts gave, in one year; null where one is not known. */
export interface NationalYear {
  readonly year: number;
  readonly budgetEur: number | null;
  readonly accountEur: number | null;
}

/** Budget and account of all municipalities together per year, as reported for Iv3. */
export function nationalYears(values: readonly ParameterValue[]): readonly NationalYear[] {
  const reported = values.filter(({ parameter }) => parameter === "iv3.gemeentefonds");
  const toldOf = (year: number, isAccount: boolean) =>
    reported.find(({ from, firmness }) => from === year && (firmness === "enacted") === isAccount)?.value ?? null;
  const years = [...new Set(reported.map(({ from }) => from))].toSorted((a, b) => a - b);
  return years.map((year) => ({ year, budgetEur: toldOf(year, false), accountEur: toldOf(year, true) }));
}
