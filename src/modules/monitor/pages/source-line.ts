import type { Language } from "../../../lib/language.ts";
import { dateInWords } from "../../../lib/partial-date.ts";
import type { CitedTable } from "../domain/stat-table.ts";
import { embedTexts } from "../texts/embed.ts";

/** In one sentence who published the figures, in which tables, and when they were read; empty without tables. */
export function sourceLine(tables: readonly CitedTable[], language: Language): string {
  const t = embedTexts[language];
  const parts = tables.map(({ id, publisher, terms, reads: [latest] }) => {
    const read = latest && t.read(dateInWords({ on: latest.readOn, note: null }, language));
    return [`${publisher} ${id}`, terms.name, ...(read ? [read] : [])].join(", ");
  });
  return parts.length === 0 ? "" : t.sources(parts.join("; "));
}
