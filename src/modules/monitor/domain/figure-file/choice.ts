import { asId, type StatTableId } from "../../../../lib/ids.ts";
import type { AcceptableCode } from "../load-findings.ts";
import type { BorderKind, Licence, StatTable } from "../stat-table.ts";
import type { FileMapping } from "./mapping.ts";

/** What a person says of a table that nobody described before. */
export interface TableWords {
  readonly title: string;
  readonly publisher: string;
  /** What the terms are called, and where they stand; the second may be empty. */
  readonly licence: string;
  readonly licenceAddress: string;
  /** Where a person can read the table. */
  readonly address: string;
  readonly borders: BorderKind;
}

/** For which table a file is, and how it is read: as it was filled in, right or wrong. */
export interface FileChoice {
  readonly table: string;
  readonly words: TableWords;
  readonly mapping: FileMapping;
  /** What a person looked at and found right, though it would refuse the load. */
  readonly accepting: readonly AcceptableCode[];
}

/** Nothing said of a table yet. */
export const noWords: TableWords = { title: "", publisher: "", licence: "", licenceAddress: "", address: "", borders: "of_the_year" };

/** What is wrong with the table that a file is for; the name of the field where it stands. */
export interface ChoiceProblem {
  readonly field: "table" | keyof TableWords;
  readonly code: "no-table" | "bad-table" | "table-is-fetched" | "missing" | "bad-address";
}

/** Everything that is wrong with the table of a choice. `known`: what is known of it; null when nobody described it. */
export function tableProblems({ table, words }: Pick<FileChoice, "table" | "words">, known: StatTable | null): readonly ChoiceProblem[] {
  if (table === "") return [{ field: "table", code: "no-table" }];
  if (known !== null) return known.feed === "file" ? [] : [{ field: "table", code: "table-is-fetched" }];
  const empty = (["title", "publisher", "licence", "address"] as const).filter((field) => words[field].trim() === "");
  const addresses = (["address", "licenceAddress"] as const).filter(
    (field) => words[field] !== "" && !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(words[field]),
  );
  return [
    ...(/^[A-Za-z0-9][\w.-]{1,39}$/.test(table) ? [] : [{ field: "table", code: "bad-table" } as const]),
    ...empty.map((field) => ({ field, code: "missing" }) as const),
    ...addresses.map((field) => ({ field, code: "bad-address" }) as const),
  ];
}

/** A table as a person described it, with its terms. */
export function describedInWords(id: string, words: TableWords): { readonly table: StatTable; readonly licence: Licence } {
  const { publisher, licence: name, licenceAddress, title, address, borders } = words;
  const licence: Licence = { id: `${publisher} ${name}`, name, attribution: `Bron: ${publisher}`, address: licenceAddress || null };
  return {
    table: { id: asId<StatTableId>(id), title, publisher, licence: licence.id, feed: "file", address, borders, wanted: null },
    licence,
  };
}
