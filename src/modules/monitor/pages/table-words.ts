import type { Language } from "../../../lib/language.ts";
import type { HeadGroup } from "../../../ui/table.tsx";
import type { FigureTable, Place } from "../domain/figure-table.ts";
import { titleIn } from "../domain/indicator.ts";
import { periodInWords } from "../texts/period.ts";
import { tableTexts } from "../texts/table.ts";

/** What the rows and the columns of a table are called. */
export interface TableWords {
  /** What holds for every column, or what the table is. */
  readonly caption: string;
  /** What neighbouring columns have in common; none when they all have it, or nothing. */
  readonly groups: readonly HeadGroup[];
  /** What stands above each column, under its group. */
  readonly heads: readonly string[];
  /** Each column in full, for a file that has no groups. */
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

/** The words of a table: what is the same in every column stands above it and not in each of its heads. */
export function wordsOf({ rows, columns }: FigureTable, language: Language): TableWords {
  const pairs = columns.map((column) => pairOf(column, language));
  const full = { columns: pairs.map((pair) => pair.join(", ")), rows: rows.map((row) => wordsIn(row, language).join(", ")) };
  const [leads, ends] = [pairs.map(([lead]) => lead), pairs.map(([, end]) => end)];
  const [lead = "", end = ""] = pairs[0] ?? [];
  if (new Set(leads).size === 1) return { ...full, caption: lead, groups: [], heads: ends };
  if (new Set(ends).size === 1) return { ...full, caption: end, groups: [], heads: leads };
  return { ...full, caption: tableTexts[language].caption, groups: groupsOf(leads), heads: ends };
}

/** A column leaves one of the three to the rows and says two: the first holds for its neighbours too. */
function pairOf(column: Place, language: Language): readonly [string, string] {
  const [lead = "", end = ""] = wordsIn(column, language);
  return [lead, end];
}

const wordsIn = ({ indicator, area, period }: Place, language: Language): readonly string[] =>
  [
    indicator && `${titleIn(indicator, language)} (${indicator.unit})`,
    area?.name ?? null,
    period && periodInWords(period, language),
  ].filter((word) => word !== null);

function groupsOf(leads: readonly string[]): readonly HeadGroup[] {
  const groups: { head: string; span: number }[] = [];
  for (const head of leads) {
    const open = groups.at(-1);
    if (open?.head === head) open.span++;
    else groups.push({ head, span: 1 });
  }
  return groups;
}
