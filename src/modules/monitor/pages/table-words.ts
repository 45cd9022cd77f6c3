import type { Language } from "../../../lib/language.ts";
import type { FigureTable, Place } from "../domain/figure-table.ts";
import { titleIn } from "../domain/indicator.ts";
import { periodInWords } from "../texts/period.ts";
import { tableTexts } from "../texts/table.ts";

/** What the rows and the columns of a table are called, and what holds for all of it. */
export interface TableWords {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

/** What is the same in every column stands above the table and not in each of its heads. */
export function wordsOf({ rows, columns }: FigureTable, language: Language): TableWords {
  const parts = columns.map((column) => partsOf(column, language));
  const isShared = [0, 1, 2].map((part) => new Set(parts.map((one) => one[part])).size === 1);
  const shared = parts[0]?.filter((word, part) => word !== null && isShared[part]) ?? [];
  const differs = (one: readonly (string | null)[]) => joined(one.filter((_word, part) => columns.length === 1 || !isShared[part]));
  return {
    caption: joined([...shared]) || tableTexts[language].caption,
    columns: parts.map(differs),
    rows: rows.map((row) => joined(partsOf(row, language))),
  };
}

const joined = (words: readonly (string | null)[]): string => words.filter((word) => word !== null).join(", ");

const partsOf = ({ indicator, area, period }: Place, language: Language): readonly (string | null)[] => [
  indicator && `${titleIn(indicator, language)} (${indicator.unit})`,
  area && area.name,
  period && periodInWords(period, language),
];
