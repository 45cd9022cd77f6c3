import { bilingual, type Language } from "../../../lib/language.ts";
import type { FundFinding, FundFindingCode } from "../domain/import/finding.ts";

/** What stands in the place, and what it should have been or is held against. */
type Sentence = (value: string, detail: string) => string;
type Sentences = Readonly<Record<FundFindingCode, Sentence>>;

const nl: Sentences = {
  "sheet-missing": (part) => `Er is geen tabel met ${partsNl[part] ?? part}. Voeg het bestand of het blad daarmee toe.`,
  "sheet-twice": (part, other) => `Er is nog een tabel met ${partsNl[part] ?? part}: ${other}. Laat er één over.`,
  "sheet-unread": () => "Dit blad is niet gelezen: in de eerste regels staan geen koppen die wij kennen.",
  "no-circular": (value) =>
    value === ""
      ? "Zeg van welke circulaire deze bestanden zijn."
      : `“${value}” is geen circulaire die wij kennen. Schrijf bijvoorbeeld S2024.`,
  "no-year": (value) => (value === "" ? "Zeg over welk jaar deze bestanden gaan." : `“${value}” is geen jaar.`),
  "no-factor": (value) =>
    value === "" ? "Zeg wat de uitkeringsfactor is." : `“${value}” is geen uitkeringsfactor. Schrijf bijvoorbeeld 1,457.`,
  "told-differently": (value, told) => `Hier staat “${value}”, maar er is gezegd dat het ${told} is.`,
  "other-set": (value, wanted) => `Volgens zijn naam hoort dit bestand bij ${value}, en niet bij ${wanted}.`,
  "set-not-in-file": (found, wanted) => `Hier staat niets over ${wanted}. Wel over: ${found}.`,
  "no-source": () => "Zeg uit welke bron deze bestanden komen.",
  "unclear-words": (value, field) => `Bij “${fieldsNl[field] ?? field}” staat “${value}”. Dat kunnen wij niet lezen.`,
  "source-word-missing": (id, field) => `De bron “${id}” kennen wij nog niet. Vul “${fieldsNl[field] ?? field}” in.`,
  "mixed-decimals": (value, other) =>
    `“${value}” heeft een komma voor de decimalen, en “${other}” in hetzelfde bestand een punt. Schrijf alle getallen op één manier.`,
  "unclear-decimals": (value) => `“${value}” kan twee getallen zijn. Zeg of voor de decimalen een komma of een punt staat.`,
  blank: () => "Hier staat niets. Een lege cel is geen nul: vul het getal in.",
  "no-number": (value) => `“${value}” is geen getal.`,
  negative: (value) => `Er kunnen geen ${value} eenheden zijn.`,
  "unknown-measure": (value) => `“${value}” is geen maatstaf die wij kennen.`,
  "measure-without-amount": (value) => `De maatstaf “${value}” heeft aantallen, maar geen bedrag per eenheid.`,
  "measure-without-units": (code, name) => `De maatstaf “${code}” (${name}) heeft een bedrag per eenheid, maar geen kolom met aantallen.`,
  "unknown-cluster": (value) => `“${value}” is geen cluster die wij kennen.`,
  "amount-twice": (code) => `Het bedrag van “${code}” in dit cluster staat er twee keer.`,
  "amount-without-clusters": (code) => `“${code}” heeft geen bedrag in een cluster.`,
  "cluster-sum": (total, sum) => `Het totaal van ${total} is niet de som van de clusters: die is ${sum}.`,
  "cluster-rounding": (total, sum) =>
    `Het totaal van ${total} wijkt door afronding af van de som van de clusters: die is ${sum}. Het totaal geldt als het bedrag.`,
  "line-twice": (name) => `De uitkering “${name}” staat er twee keer.`,
  "line-weight": (value, name) => `De uitkering “${name}” heeft een bedrag van ${value} per euro. Dat moet 1 zijn.`,
  "unknown-kind": (name) =>
    `Wij weten niet wat voor uitkering “${name}” is. Zeg of het een integratie-, decentralisatie-, suppletie- of aanvullende uitkering is.`,
  "unmatched-column": (head) =>
    `“${head}” staat niet bij de bedragen. Zeg wat voor uitkering het is en in welk cluster zij hoort, of laat de kolom weg.`,
  "column-twice": (head, key) => `Er is al een kolom met hetzelfde als “${head}” (${key}).`,
  "left-out": (head) => `De kolom “${head}” is overgeslagen, zoals gezegd.`,
  "line-lacks": (name) => `De uitkering “${name}” staat bij de bedragen, maar heeft geen kolom. De totalen van deze reeks zijn dus zonder.`,
  "no-code": (value, name) => `“${value}” is geen code van een gemeente${name === "" ? "" : ` (${name})`}. Schrijf bijvoorbeeld GM0193.`,
  "area-twice": (area, row) => `${area} staat ook in rij ${row}.`,
  "area-missing": (area) => `${area} ontbreekt.`,
  "area-unknown": (area) => `${area} is in dat jaar geen gemeente.`,
  "area-name": (area, name) => `${area}: bij deze code hoort de naam “${name}”.`,
  "area-only-here": (area, other) => `${area} staat wel hier, maar niet in ${other}.`,
  "area-count": (found, wanted) => `Er zijn ${found} gemeenten, en dat moeten er ${wanted} zijn.`,
  "no-list": (found) => `Wij hebben geen lijst van de gemeenten van dat jaar. Zeg hoeveel het er waren. In de bestanden staan er ${found}.`,
  "row-total": (value, sum) => `Het totaal van deze rij is ${value}, maar de som is ${sum}.`,
  "column-total": (value, sum) => `Voor het hele land staat hier ${value}, maar de som van de gemeenten is ${sum}.`,
  "national-total": (ours, factor) =>
    `De algemene uitkering van het land is volgens deze bestanden ${ours} euro. Dat ligt verder van het opgegeven bedrag dan mag. Bij dat bedrag hoort een factor van ${factor}.`,
  "national-total-agrees": (ours, factor) =>
    `De algemene uitkering van het land is volgens deze bestanden ${ours} euro. Bij het opgegeven bedrag hoort een factor van ${factor}.`,
};

const en: Sentences = {
  "sheet-missing": (part) => `There is no table with ${partsEn[part] ?? part}. Add the file or the sheet that has it.`,
  "sheet-twice": (part, other) => `There is another table with ${partsEn[part] ?? part}: ${other}. Leave one of them.`,
  "sheet-unread": () => "This sheet was not read: its first lines have no heads that we know.",
  "no-circular": (value) =>
    value === "" ? "Say of which circular these files are." : `“${value}” is no circular that we know. Write for instance S2024.`,
  "no-year": (value) => (value === "" ? "Say which year these files are about." : `“${value}” is no year.`),
  "no-factor": (value) => (value === "" ? "Say what the factor is." : `“${value}” is no factor. Write for instance 1.457.`),
  "told-differently": (value, told) => `This says “${value}”, but it was said to be ${told}.`,
  "other-set": (value, wanted) => `By its name this file belongs to ${value}, and not to ${wanted}.`,
  "set-not-in-file": (found, wanted) => `There is nothing here about ${wanted}. There is about: ${found}.`,
  "no-source": () => "Say from which source these files come.",
  "unclear-words": (value, field) => `At “${fieldsEn[field] ?? field}” it says “${value}”. We cannot read that.`,
  "source-word-missing": (id, field) => `We do not know the source “${id}” yet. Fill in “${fieldsEn[field] ?? field}”.`,
  "mixed-decimals": (value, other) =>
    `“${value}” has a comma before its decimals, and “${other}” in the same file a point. Write all numbers in one way.`,
  "unclear-decimals": (value) => `“${value}” can be two numbers. Say whether a comma or a point stands before the decimals.`,
  blank: () => "Nothing stands here. A blank cell is no zero: fill the number in.",
  "no-number": (value) => `“${value}” is no number.`,
  negative: (value) => `There cannot be ${value} units.`,
  "unknown-measure": (value) => `“${value}” is no measure that we know.`,
  "measure-without-amount": (value) => `The measure “${value}” has units, but no amount per unit.`,
  "measure-without-units": (code, name) => `The measure “${code}” (${name}) has an amount per unit, but no column with units.`,
  "unknown-cluster": (value) => `“${value}” is no cluster that we know.`,
  "amount-twice": (code) => `The amount of “${code}” in this cluster stands there twice.`,
  "amount-without-clusters": (code) => `“${code}” has no amount in any cluster.`,
  "cluster-sum": (total, sum) => `The total of ${total} is not the sum of the clusters: that is ${sum}.`,
  "cluster-rounding": (total, sum) =>
    `The total of ${total} differs by rounding from the sum of the clusters: that is ${sum}. The total counts as the amount.`,
  "line-twice": (name) => `The payment “${name}” stands there twice.`,
  "line-weight": (value, name) => `The payment “${name}” has an amount of ${value} per euro. That must be 1.`,
  "unknown-kind": (name) =>
    `We do not know what kind of payment “${name}” is. Say whether it is an integration, decentralisation, suppletion or additional payment.`,
  "unmatched-column": (head) =>
    `“${head}” is not among the amounts. Say what kind of payment it is and to which cluster it belongs, or leave the column out.`,
  "column-twice": (head, key) => `There already is a column with the same as “${head}” (${key}).`,
  "left-out": (head) => `The column “${head}” was passed over, as was said.`,
  "line-lacks": (name) => `The payment “${name}” is among the amounts, but has no column. So the totals of this set are without it.`,
  "no-code": (value, name) => `“${value}” is no code of a municipality${name === "" ? "" : ` (${name})`}. Write for instance GM0193.`,
  "area-twice": (area, row) => `${area} also stands in row ${row}.`,
  "area-missing": (area) => `${area} is missing.`,
  "area-unknown": (area) => `${area} is no municipality in that year.`,
  "area-name": (area, name) => `${area}: the name of this code is “${name}”.`,
  "area-only-here": (area, other) => `${area} stands here, but not in ${other}.`,
  "area-count": (found, wanted) => `There are ${found} municipalities, and there should be ${wanted}.`,
  "no-list": (found) => `We have no list of the municipalities of that year. Say how many there were. The files have ${found}.`,
  "row-total": (value, sum) => `The total of this row is ${value}, but the sum is ${sum}.`,
  "column-total": (value, sum) => `This says ${value} for the whole country, but the sum of the municipalities is ${sum}.`,
  "national-total": (ours, factor) =>
    `By these files the general payment of the country is ${ours} euro. That is further from the amount that was given than it may be. To that amount belongs a factor of ${factor}.`,
  "national-total-agrees": (ours, factor) =>
    `By these files the general payment of the country is ${ours} euro. To the amount that was given belongs a factor of ${factor}.`,
};

const partsNl: Readonly<Record<string, string>> = {
  amounts: "bedragen per eenheid",
  units: "aantallen per gemeente",
  payments: "andere uitkeringen per gemeente",
};
const partsEn: Readonly<Record<string, string>> = {
  amounts: "amounts per unit",
  units: "units per municipality",
  payments: "other payments per municipality",
};

/** What a person can say of files, by field. */
const fieldsNl: Readonly<Record<string, string>> = {
  year: "jaar",
  factor: "uitkeringsfactor",
  decimal: "teken voor de decimalen",
  lines: "uitkeringen",
  municipalities: "aantal gemeenten",
  national: "algemene uitkering van het land",
  tolerance: "marge",
  source: "kenmerk van de bron",
  sourceTitle: "titel van de bron",
  publisher: "uitgever",
  address: "webadres",
  licence: "licentie",
  publishedOn: "datum van de bron",
};
const fieldsEn: Readonly<Record<string, string>> = {
  year: "year",
  factor: "factor",
  decimal: "sign before the decimals",
  lines: "payments",
  municipalities: "number of municipalities",
  national: "general payment of the country",
  tolerance: "margin",
  source: "code of the source",
  sourceTitle: "title of the source",
  publisher: "publisher",
  address: "web address",
  licence: "licence",
  publishedOn: "date of the source",
};

/** What can be said of files of the fund, by its code. */
export const importFindingTexts = bilingual(nl, en);

/** A finding as a sentence. */
export const findingInWords = ({ code, value, detail }: FundFinding, language: Language): string =>
  importFindingTexts[language][code](value, detail);

const placeWords = bilingual({ row: "rij", column: "kolom" }, { row: "row", column: "column" });

/** Where a finding stands: the file and sheet, the row and the column; empty for what is about all of them. */
export function placeInWords({ place: { sheet, row, column } }: FundFinding, language: Language): string {
  const t = placeWords[language];
  return [sheet, row === null ? "" : `${t.row} ${row}`, column === "" ? "" : `${t.column} “${column}”`]
    .filter((part) => part !== "")
    .join(", ");
}
