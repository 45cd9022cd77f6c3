import { z } from "zod";
import type { Columns } from "../../../platform/api/csv.ts";
import { once } from "../../../platform/api/pieces.ts";
import { oneWordOf } from "../../../platform/api/words.ts";
import { timePeriodOf } from "../domain/exports/time-period.ts";
import type { CitedTable } from "../domain/stat-table.ts";
import type { PublishedFigure } from "../store/table-figures.ts";
import { firmnessWords } from "./words.ts";

/** The fields of one figure as it was published. */
export const publishedFields = once(() => ({
  maat: z.string().describe("Code van de maat bij de uitgever."),
  doorsnede: z.string().describe("De vaste codes van de andere indelingen van de tabel."),
  titel: z.string().describe("Hoe de reeks bij de uitgever heet."),
  eenheid: z.string(),
  gebied: z.string().describe("Code van het gebied, op de grenzen van de uitgever."),
  periode: z.string().describe("Code van de periode zoals het CBS haar schrijft."),
  tijd: z.string().describe("Dezelfde periode zoals SDMX haar schrijft."),
  waarde: z.number().nullable().describe("Zoals gepubliceerd; null als er geen waarde is."),
  stand: oneWordOf(firmnessWords),
  reden: z.string().nullable().describe("Waarom er geen waarde is, in het woord van de uitgever."),
  uitgave: z.string(),
  gelezen: z.string().describe("De dag, de maand of het jaar waarin wij de tabel lazen."),
  licentie: z.string().describe("Het adres van de licentie, of wat wij ervan weten."),
}));
export type PublishedAnswer = z.infer<z.ZodObject<ReturnType<typeof publishedFields>>>;

/** One published figure, for an answer. */
export function publishedOf(figure: PublishedFigure, { reads, terms }: CitedTable): PublishedAnswer {
  const read = reads.find(({ vintage }) => vintage === figure.vintage);
  return {
    maat: figure.measure,
    doorsnede: figure.slice,
    titel: figure.title,
    eenheid: figure.unit,
    gebied: figure.area,
    periode: figure.period,
    tijd: timePeriodOf(figure.period),
    waarde: figure.value,
    stand: firmnessWords[figure.status],
    reden: figure.missing,
    uitgave: read?.version ?? "",
    gelezen: read?.readOn ?? "",
    licentie: terms.address ?? terms.name,
  };
}

/** Published figures as a table. */
export const publishedColumns: Columns<PublishedAnswer> = {
  maat: (row) => row.maat,
  doorsnede: (row) => row.doorsnede,
  titel: (row) => row.titel,
  eenheid: (row) => row.eenheid,
  gebied: (row) => row.gebied,
  periode: (row) => row.periode,
  tijd: (row) => row.tijd,
  waarde: (row) => row.waarde,
  stand: (row) => row.stand,
  reden: (row) => row.reden,
  uitgave: (row) => row.uitgave,
  gelezen: (row) => row.gelezen,
  licentie: (row) => row.licentie,
};
