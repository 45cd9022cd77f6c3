import { type Dataset, ownLicence } from "../../lib/dataset.ts";
import type { Read } from "../../platform/db/read.ts";
import { figuresAddress, sourceTableAddress } from "./domain/addresses.ts";
import type { HeldTable } from "./domain/held-table.ts";
import { partsOf } from "./domain/period-code.ts";
import { heldTables } from "./routes/held-tables.ts";
import type { MonitorTables } from "./tables.ts";
import { datasetTexts } from "./texts/datasets.ts";

/** What this module offers to the catalogue: what the figures mean, and each table that they come from. */
export async function figureDatasets(db: Read<MonitorTables>): Promise<readonly Dataset[]> {
  const tables = await heldTables(db);
  const latest = tables.flatMap(({ indicators }) => indicators.map(({ changedAt }) => changedAt.toISOString().slice(0, 10)));
  return [
    {
      id: "indicatoren",
      title: datasetTexts.indicators,
      description: datasetTexts.indicatorsSay,
      publisher: null,
      licence: ownLicence,
      page: figuresAddress,
      original: null,
      years: null,
      changedOn: latest.toSorted().at(-1) ?? null,
      distributions: formsOf("/api/v1/indicatoren"),
    },
    ...tables.map(datasetOf),
  ];
}

function datasetOf({ table, span, indicators }: HeldTable): Dataset {
  return {
    id: `brontabel-${table.id}`,
    title: table.title,
    description: datasetTexts.tableSays(
      table.publisher,
      indicators.map(({ titleNl }) => titleNl),
    ),
    publisher: table.publisher,
    licence: { name: table.terms.name, attribution: table.terms.attribution, address: table.terms.address },
    page: sourceTableAddress(table.id),
    original: table.address,
    years: span && { first: partsOf(span.first).year, last: partsOf(span.last).year },
    changedOn: table.reads[0]?.readOn ?? null,
    distributions: formsOf(`/api/v1/brontabellen/${encodeURIComponent(table.id)}/waarnemingen`),
  };
}

const formsOf = (path: string): Dataset["distributions"] => [
  { path: `${path}?formaat=csv`, format: "CSV" },
  { path, format: "JSON" },
];
