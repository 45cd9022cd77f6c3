import type { Columns } from "../../../platform/api/csv.ts";
import type { YearEffect } from "../domain/effect.ts";
import type { Cents } from "../domain/money.ts";
import { type FileLine, leavesIn, linesIn, sumsOf } from "../domain/scenario-file.ts";
import type { FundSource } from "../domain/source.ts";
import type { Beside, Multiplier } from "../domain/sum-node.ts";
import { differenceTitle } from "../pages/scenario-names.ts";
import type { ScenarioHead } from "../pages/scenario-props.ts";
import { partName } from "../pages/sum-words.ts";
import { scenarioInWords, scenarioTitle } from "../texts/scenario-words.ts";
import { sumTexts } from "../texts/sum.ts";

/** Rises when a program that reads the file would have to be changed. */
export const fileSchema = "1";

/** With what a file was reckoned. */
export interface FileMark {
  readonly engine: string;
  readonly data: string;
}

/** One amount in the file: of a place as a whole, or a part of the sum of the chosen city. */
interface FileRow extends FileLine {
  readonly year: number;
  readonly set: string;
  readonly factors: readonly [before: number, after: number];
  readonly part: string;
  readonly mark: FileMark;
}

/** What stands in each column; heads are Dutch, whatever language is read, so that a file always looks the same to a program. */
export const fileColumns: Columns<FileRow> = {
  gemeentecode: ({ area }) => area,
  naam: ({ name }) => name,
  jaar: ({ year }) => year,
  reeks: ({ set }) => set,
  onderdeel: ({ part }) => part,
  inwoners: ({ inhabitants }) => inhabitants,
  factorNu: ({ factors }) => factors[0],
  factorScenario: ({ factors }) => factors[1],
  euroNu: ({ before }) => before / 100,
  euroScenario: ({ after }) => after / 100,
  euroVerschil: ({ before, after }) => (after - before) / 100,
  schema: () => fileSchema,
  rekenmodel: ({ mark }) => mark.engine,
  gegevens: ({ mark }) => mark.data,
};

/** Every city and the country in every year, and behind them the parts of the sum of the chosen city in the shown year. */
export function fileRows({ effects, cities, city, shown }: ScenarioHead, mark: FileMark): readonly FileRow[] {
  const totals = effects.flatMap((effect) => linesIn(effect, cities).map((line) => ({ ...line, ...reckonedBy(effect), part: "", mark })));
  if (city === null || shown === null) return totals;
  const own = linesIn(shown, [city]).slice(0, 1);
  const sums = sumsOf(shown, city.area);
  const leaves = sums === null ? [] : leavesIn(sums);
  const parts = leaves.flatMap((path) => own.map((line) => ({ ...line, ...reckonedBy(shown), ...leafOf(path), mark })));
  return [...totals, ...parts];
}

const reckonedBy = ({ fund, before, after }: YearEffect) => ({
  year: fund.year,
  set: fund.set.id,
  factors: [before.factor, after.factor] as const,
});

function leafOf(path: readonly Beside[]): { readonly part: string; readonly before: Cents; readonly after: Cents } {
  const last = path.at(-1);
  const names = path.slice(1).map(({ part }) => partName(part, "nl"));
  return { part: names.join(" > "), before: last?.a ?? 0, after: last?.b ?? 0 };
}

/** Everything of a scenario for programs. The same address and the same data give the same file. */
export function scenarioJson(head: ScenarioHead, mark: FileMark, sources: ReadonlyMap<string, FundSource>, address: string) {
  const { name, slug, changes, measureName, effects, city, shown } = head;
  const sums = city === null || shown === null ? null : sumsOf(shown, city.area);
  return {
    schema: fileSchema,
    rekenmodel: mark.engine,
    gegevens: mark.data,
    adres: address,
    scenario: { id: slug, naam: scenarioTitle(name, "nl"), inWoorden: scenarioInWords(changes, "nl", measureName), wijzigingen: changes },
    verschil: differenceTitle({ name }, "nl"),
    jaren: effects.map((effect) => yearJson(effect, head)),
    som:
      sums === null || city === null || shown === null
        ? null
        : { gebied: city.area, naam: city.name, jaar: shown.fund.year, ...sumJson(sums) },
    bronnen: usedSources(effects, sums).flatMap((id) => sources.get(id) ?? []),
  };
}

function yearJson(effect: YearEffect, { cities }: Pick<ScenarioHead, "cities">) {
  const { fund, before, after } = effect;
  return {
    jaar: fund.year,
    reeks: fund.set.id,
    isEigenJaar: fund.isOwnYear,
    factor: {
      nu: before.factor,
      scenario: after.factor,
      hardheid: fund.factor.firmness,
      stand: fund.factor.stand,
      bron: fund.factor.source,
    },
    gebieden: linesIn(effect, cities).map(({ area, name, inhabitants, before: was, after: will }) => ({
      gebied: area,
      naam: name,
      inwoners: inhabitants,
      centenNu: was,
      centenScenario: will,
      centenVerschil: will - was,
    })),
  };
}

interface SumJson {
  readonly onderdeel: string;
  readonly centenNu: Cents;
  readonly centenScenario: Cents;
  readonly nu: readonly MultiplierJson[];
  readonly scenario: readonly MultiplierJson[];
  readonly delen: readonly SumJson[];
}
type MultiplierJson = ReturnType<typeof multiplierJson>;

const sumJson = ({ part, a, b, multipliersA, multipliersB, parts }: Beside): SumJson => ({
  onderdeel: partName(part, "nl"),
  centenNu: a,
  centenScenario: b,
  nu: multipliersA.map(multiplierJson),
  scenario: multipliersB.map(multiplierJson),
  delen: parts.map(sumJson),
});

const multiplierJson = ({ is, value, legal, firmness, source, stand }: Multiplier) => ({
  soort: sumTexts.nl.multipliers[is],
  waarde: value,
  wet: legal?.law ?? null,
  artikel: legal?.article ?? null,
  hardheid: firmness,
  bron: source,
  stand,
});

/** By id, in order, each once. */
function usedSources(effects: readonly YearEffect[], sums: Beside | null): readonly string[] {
  const ofYears = effects.flatMap(({ fund }) => [fund.set.source, fund.factor.source]);
  return [...new Set<string>([...ofYears, ...(sums === null ? [] : sourcesIn(sums))])].toSorted();
}

/** Where the numbers of a sum were read. */
export const sourcesIn = ({ multipliersA, multipliersB, parts }: Beside): readonly string[] => [
  ...[...multipliersA, ...multipliersB].flatMap(({ source }) => source ?? []),
  ...parts.flatMap(sourcesIn),
];
