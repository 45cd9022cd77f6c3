import { z } from "zod";
import { asId, type StatTableId } from "../../../lib/ids.ts";
import { collection } from "../../../platform/api/collection.ts";
import { nested } from "../../../platform/api/nested.ts";
import { listOf, once } from "../../../platform/api/pieces.ts";
import { oneWordOf } from "../../../platform/api/words.ts";
import type { Read } from "../../../platform/db/read.ts";
import { sourceTableAddress } from "../domain/addresses.ts";
import type { HeldTable } from "../domain/held-table.ts";
import { fileTooLong, tableNotFound } from "../domain/refusals.ts";
import type { CitedTable } from "../domain/stat-table.ts";
import { heldTables } from "../routes/held-tables.ts";
import { citedTables } from "../store/stat-tables.ts";
import { publishedCount, publishedFigures } from "../store/table-figures.ts";
import type { MonitorReads } from "../tables.ts";
import { type PublishedAnswer, publishedColumns, publishedFields, publishedOf } from "./published-rows.ts";
import { borderWords } from "./words.ts";

/** The tables of publishers that the figures come from, for programs. */
export const sourceTableCollection = <Tables extends MonitorReads>() =>
  collection<Tables, z.infer<typeof noFilters>, TableAnswer, TableAnswer>({
    name: "brontabellen",
    one: "Brontabel",
    description: "De tabellen van het CBS en anderen waar de cijfers uit komen, met hun licentie en wanneer wij ze lazen.",
    query: noFilters,
    rowFields: tableFields,
    itemFields: tableFields,
    nested: [publishedList<Tables>()],
    list: async ({ db }) => (await heldTables(db)).map(answerOf),
    item: async ({ db }, id) => {
      const found = (await heldTables(db)).find(({ table }) => table.id === id);
      if (!found) throw tableNotFound(id);
      return answerOf(found);
    },
    page: ({ id }) => sourceTableAddress(id),
    columns: {
      id: (table) => table.id,
      titel: (table) => table.titel,
      uitgever: (table) => table.uitgever,
      adres: (table) => table.adres,
      grenzen: (table) => table.grenzen,
      licentie: (table) => table.licentie.naam,
      licentieAdres: (table) => table.licentie.adres,
      bronvermelding: (table) => table.licentie.bronvermelding,
      uitgaven: (table) => table.uitgaven.map(({ uitgave }) => uitgave),
      gelezen: (table) => table.uitgaven.map(({ gelezen }) => gelezen),
      aantalWaarnemingen: (table) => table.aantalWaarnemingen,
      eerstePeriode: (table) => table.eerstePeriode,
      laatstePeriode: (table) => table.laatstePeriode,
      indicatoren: (table) => table.indicatoren,
    },
  });

const noFilters = z.object({});

const publishedQuery = z.object({
  maat: z.string().min(1).max(100).optional().describe("Code van een maat bij de uitgever: alleen waarnemingen daarvan."),
});
type PublishedQuery = z.infer<typeof publishedQuery>;

/** A file of more rows would keep everybody waiting; a program takes pages, a person one measure at a time. */
const mostInFile = 50_000;

const publishedList = <Tables extends MonitorReads>() =>
  nested<Tables, PublishedQuery, PublishedAnswer>({
    name: "waarnemingen",
    one: "GepubliceerdeWaarneming",
    description: `Wat wij van een tabel lazen, zoals de uitgever het gaf en op zijn grenzen: van elke uitgave, ook de eerdere. Als CSV ten hoogste ${mostInFile.toLocaleString("nl")} rijen.`,
    query: publishedQuery,
    rowFields: publishedFields,
    columns: publishedColumns,
    list: async ({ db }, id, { maat }) => {
      const table = await citedTable(db, id);
      const choice = { table: table.id, measure: maat };
      const rows = await publishedCount(db, choice);
      if (rows > mostInFile) throw fileTooLong(rows, mostInFile);
      return (await publishedFigures(db, choice, { page: 1, perPage: mostInFile })).items.map((figure) => publishedOf(figure, table));
    },
    listPage: async ({ db }, id, { maat }, paging) => {
      const table = await citedTable(db, id);
      const page = await publishedFigures(db, { table: table.id, measure: maat }, paging);
      return { ...page, items: page.items.map((figure) => publishedOf(figure, table)) };
    },
  });

async function citedTable(db: Read<MonitorReads>, id: string): Promise<CitedTable> {
  const [table] = await citedTables(db, [asId<StatTableId>(id)]);
  if (!table) throw tableNotFound(id);
  return table;
}

const tableFields = once(() => ({
  id: z.string().describe("Kenmerk van de tabel bij de uitgever, zoals 03759ned."),
  titel: z.string(),
  uitgever: z.string(),
  adres: z.string().describe("Waar een mens de tabel kan lezen."),
  grenzen: oneWordOf(borderWords).describe("Op welke grenzen de tabel haar cijfers geeft: die van elk jaar, of recente voor alle jaren."),
  licentie: licenceSchema(),
  uitgaven: listOf(readSchema()).describe("Wat wij ervan lazen, het laatste eerst."),
  aantalWaarnemingen: z.int().min(0).describe("Hoeveel waarden wij ervan hebben, over alle uitgaven."),
  eerstePeriode: z.string().nullable().describe("Code van de vroegste periode."),
  laatstePeriode: z.string().nullable().describe("Code van de laatste periode."),
  indicatoren: listOf(z.string()).describe("Kenmerken van de indicatoren die eruit worden gemaakt."),
}));
type TableAnswer = z.infer<z.ZodObject<ReturnType<typeof tableFields>>>;

const licenceSchema = once(() =>
  z
    .object({
      naam: z.string().describe("De licentie, of wat wij ervan weten."),
      bronvermelding: z.string().nullable().describe("Wat u erbij moet zetten; null als wij dat niet weten."),
      adres: z.string().nullable().describe("Waar de tekst staat; null als wij dat niet weten."),
    })
    .meta({ id: "Licentie", description: "Onder welke voorwaarden u de cijfers mag gebruiken." }),
);

const readSchema = once(() =>
  z
    .object({
      uitgave: z.string(),
      gelezen: z.string().describe("De dag, de maand of het jaar waarin wij de tabel lazen."),
      toelichting: z.string().nullable(),
    })
    .meta({ id: "GelezenUitgave", description: "Een uitgave van een tabel, en wanneer wij die lazen." }),
);

const answerOf = ({ table, span, indicators }: HeldTable): TableAnswer => ({
  ...headOf(table),
  aantalWaarnemingen: span?.figures ?? 0,
  eerstePeriode: span?.first ?? null,
  laatstePeriode: span?.last ?? null,
  indicatoren: indicators.map(({ id }) => id),
});

const headOf = ({ id, title, publisher, address, borders, terms, reads }: CitedTable) => ({
  id,
  titel: title,
  uitgever: publisher,
  adres: address,
  grenzen: borderWords[borders],
  licentie: { naam: terms.name, bronvermelding: terms.attribution, adres: terms.address },
  uitgaven: reads.map(({ version, readOn, note }) => ({ uitgave: version, gelezen: readOn, toelichting: note })),
});
