import type { FeedKind, Licence, StatTable } from "./stat-table.ts";
import type { FeedTable } from "./table-feed.ts";
import type { Wanted } from "./wanted.ts";

/** The terms of a table as far as its publisher says them. */
export function licenceOf({ licence }: FeedTable, publisher: string): Licence {
  const isCcBy = licence !== null && /creativecommons\.org\/licenses\/by\/4\.0/.test(licence);
  const address = licence?.startsWith("http") ? licence : null;
  return {
    id: `${publisher} ${licence ?? "-"}`,
    name: isCcBy ? "CC BY 4.0" : (licence ?? "Niet bekend"),
    attribution: `Bron: ${publisher}`,
    address,
  };
}

/** Who is behind a service, and where people read its tables. */
const behind: Readonly<Record<FeedKind, { readonly publisher: string; readonly page: (id: string) => string }>> = {
  "cbs-v4": { publisher: "CBS", page: (id) => `https://opendata.cbs.nl/statline/#/CBS/nl/dataset/${id}/table` },
  "cbs-v3": { publisher: "CBS", page: (id) => `https://opendata.cbs.nl/statline/#/CBS/nl/dataset/${id}/table` },
  dataderden: { publisher: "Derden, via CBS", page: (id) => `https://dataderden.cbs.nl/#/table/${id}` },
  file: { publisher: "Niet bekend", page: () => "" },
};

/** A table as its publisher describes it, for one that nobody described before. */
export function describedBy(table: FeedTable, feed: FeedKind, wanted: Wanted): { readonly table: StatTable; readonly licence: Licence } {
  const { publisher, page } = behind[feed];
  const licence = licenceOf(table, publisher);
  return {
    table: {
      id: table.id,
      title: table.title,
      publisher,
      licence: licence.id,
      feed,
      address: page(table.id),
      borders: "of_the_year",
      wanted,
    },
    licence,
  };
}
