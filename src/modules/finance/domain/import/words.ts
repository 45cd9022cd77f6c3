import { asId } from "../../../../lib/ids.ts";
import { isPartialDate } from "../../../../lib/partial-date.ts";
import { decimalSigns } from "../../../../lib/written-number.ts";
import type { PaymentLine } from "../fund-set.ts";
import type { FundSource, FundSourceId } from "../source.ts";
import { type FundFinding, fundFinding } from "./finding.ts";
import { clusterIn } from "./known-clusters.ts";
import { kindIn } from "./known-lines.ts";
import type { Reading } from "./numbers.ts";
import type { NationalTotal, ToldOfSet } from "./told.ts";
import { factorIn, yearIn } from "./which-set.ts";

/** What a person says of files, as it was typed, right or wrong: nothing that was filled in gets lost. Empty: not said. */
export interface ImportWords {
  readonly circular: string;
  readonly year: string;
  readonly factor: string;
  readonly decimal: string;
  /** A line each: `name = kind, cluster`. */
  readonly lines: string;
  /** Heads of columns to pass over, a line each. */
  readonly leftOut: string;
  readonly municipalities: string;
  /** The general payment of the country in whole euros, and by how many percent the set may differ from it. */
  readonly national: string;
  readonly tolerance: string;
  /** Code of a source; the rest of it where we do not know it yet. */
  readonly source: string;
  readonly sourceTitle: string;
  readonly publisher: string;
  readonly address: string;
  readonly licence: string;
  readonly publishedOn: string;
}
export type ImportField = keyof ImportWords;

/** The name in a form of each thing that a person says of files of the fund. */
export const fieldNames: Readonly<Record<ImportField, string>> = {
  circular: "circulaire",
  year: "jaar",
  factor: "factor",
  decimal: "decimaal",
  lines: "uitkeringen",
  leftOut: "weglaten",
  municipalities: "gemeenten",
  national: "landelijk",
  tolerance: "marge",
  source: "bron",
  sourceTitle: "brontitel",
  publisher: "uitgever",
  address: "adres",
  licence: "licentie",
  publishedOn: "brondatum",
};

/** Nothing typed yet. */
export const noImportWords: ImportWords = {
  circular: "",
  year: "",
  factor: "",
  decimal: "",
  lines: "",
  leftOut: "",
  municipalities: "",
  national: "",
  tolerance: "",
  source: "",
  sourceTitle: "",
  publisher: "",
  address: "",
  licence: "",
  publishedOn: "",
};

/** What a person meant, and what of it cannot be read. */
export function toldIn(words: ImportWords): Reading<ToldOfSet> {
  const findings: FundFinding[] = [];
  const read = <T>(field: ImportField, meaning: (text: string) => T | null): T | null => {
    const text = words[field].trim();
    const value = text === "" ? null : meaning(text);
    if (text !== "" && value === null) findings.push(fundFinding("unclear-words", {}, text, field));
    return value;
  };
  const amountEur = read("national", wholeEuros);
  const tolerancePercent = read("tolerance", percent) ?? usualTolerance;
  const national: NationalTotal | null = amountEur === null ? null : { amountEur, tolerancePercent };
  const value: ToldOfSet = {
    circular: words.circular.trim() || null,
    year: read("year", yearIn),
    factor: read("factor", factorIn),
    decimal: read("decimal", (text) => decimalSigns.find((sign) => sign === text) ?? null),
    lines: linesOf(words.lines).flatMap((text) => lineIn(text) ?? []),
    leftOut: linesOf(words.leftOut),
    municipalities: read("municipalities", (text) => (/^\d{1,4}$/.test(text) ? Number(text) : null)),
    national,
  };
  const unclear = linesOf(words.lines).filter((text) => lineIn(text) === null);
  return { value, findings: [...findings, ...unclear.map((text) => fundFinding("unclear-words", {}, text, "lines"))] };
}

/** Circulars round the general payment to millions, and give it before the last corrections. */
const usualTolerance = 0.5;

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** `gratis bier = decentralisatie-uitkering, Overig`; the name of a cluster may have commas in it. */
function lineIn(text: string): PaymentLine | null {
  const [, name = "", kindText = "", clusterText = ""] = /^(.+?)\s*=\s*([^,]+),\s*(.+)$/.exec(text) ?? [];
  const [kind, cluster] = [kindIn(kindText), clusterIn(clusterText)];
  return name === "" || kind === null || cluster === null ? null : { name, kind, cluster };
}

const wholeEuros = (text: string): number | null =>
  /^(\d+|\d{1,3}([. ]\d{3})+)$/.test(text) ? Number(text.replaceAll(/[. ]/g, "")) : null;

const percent = (text: string): number | null => (/^\d{1,2}([.,]\d{1,3})?$/.test(text) ? Number(text.replace(",", ".")) : null);

/** The source that a person means: one that we know by its code, or a new one with all that must be known of it (F2). */
export function sourceIn(words: ImportWords, known: readonly FundSource[], today: string): Reading<FundSource | null> {
  const id = words.source.trim();
  const found = known.find((source) => source.id === id);
  if (id === "" || found) return { value: found ?? null, findings: [] };
  const { sourceTitle: title, publisher, licence, address, publishedOn } = words;
  const missing = (["sourceTitle", "publisher", "licence"] as const).filter((field) => words[field].trim() === "");
  const unclear = [
    ...(/^[a-z0-9][a-z0-9-]{1,59}$/.test(id) ? [] : (["source"] as const)),
    ...(address === "" || /^https?:\/\/[^\s/]+\.\S+$/.test(address) ? [] : (["address"] as const)),
    ...(publishedOn === "" || isPartialDate(publishedOn) ? [] : (["publishedOn"] as const)),
  ];
  const findings = [
    ...missing.map((field) => fundFinding("source-word-missing", {}, id, field)),
    ...unclear.map((field) => fundFinding("unclear-words", {}, words[field], field)),
  ];
  if (findings.length > 0) return { value: null, findings };
  const told = {
    title: title.trim(),
    publisher: publisher.trim(),
    licence: licence.trim(),
    address: address || null,
    publishedOn: publishedOn || null,
  };
  return { value: { id: asId<FundSourceId>(id), ...told, readOn: today, note: null }, findings };
}
