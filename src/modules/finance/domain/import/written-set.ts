import type { FundArea, FundSet } from "../fund-set.ts";
import { clusterName } from "./known-clusters.ts";
import { kindNames } from "./known-lines.ts";

/** A sheet as it is to be written: the words in its first row and the figures below them. */
export interface WrittenSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A set as the sheets from which it can be imported again, so that somebody can begin with one. */
export const writtenSet = (set: FundSet): readonly WrittenSheet[] => [aboutSheet(set), amountSheet(set), unitSheet(set), paymentSheet(set)];

const aboutSheet = ({ circular, year, factor, lacks, source }: FundSet): WrittenSheet => ({
  name: "Reeks",
  head: ["Circulaire", circular.id],
  rows: [
    ["Jaar", year],
    ["Uitkeringsfactor", factor],
    ...(lacks.length === 0 ? [] : [["Ontbreekt", lacks.map((kind) => kindNames[kind]).join("; ")]]),
    ["Bron", source],
  ],
});

const amountSheet = ({ measures, lines }: FundSet): WrittenSheet => ({
  name: "Bedragen",
  head: ["Code", "Maatstaf", "Soort", "Cluster", "Bedrag per eenheid"],
  rows: [
    ...measures.flatMap(({ code, name, amountEur, clusters }) => [
      ...clusters.map((part) => [code, name, "", clusterName(part.cluster), part.amountEur]),
      [code, name, "", "TOTAAL", amountEur],
    ]),
    ...lines.map(({ name, kind, cluster }) => ["", name, kindNames[kind], clusterName(cluster), 1]),
  ],
});

const unitSheet = ({ measures, areas }: FundSet): WrittenSheet => ({
  name: "Aantallen",
  head: ["Gemeentecode", "Gemeente", ...measures.map(({ code }) => code)],
  rows: areas.map((area) => [area.code, area.name, ...area.units]),
});

const paymentSheet = ({ lines, areas }: FundSet): WrittenSheet => ({
  name: "Uitkeringen",
  head: ["Gemeentecode", "Gemeente", ...lines.map(({ name }) => name)],
  rows: areas.map((area) => [area.code, area.name, ...inEuros(area)]),
});

const inEuros = ({ payments }: FundArea): readonly number[] => [...payments].map((cents) => cents / 100);
