import { z } from "zod";
import type { Columns } from "../../../platform/api/csv.ts";
import { listOf, once } from "../../../platform/api/pieces.ts";
import { oneWordOf } from "../../../platform/api/words.ts";
import { obsStatuses, obsStatusOf } from "../domain/exports/obs-status.ts";
import type { CitedLoad, ExportRow } from "../domain/exports/rows.ts";
import { timePeriodOf } from "../domain/exports/time-period.ts";
import type { Indicator } from "../domain/indicator.ts";
import { reasonInWords } from "../texts/reason.ts";
import { firmnessWords } from "./words.ts";

/** The fields of one observation, for programs. */
export const observationFields = once(() => ({
  gebied: z.string().describe("CBS-code van de gemeente, of NL01 voor het land."),
  gebiedNaam: z.string(),
  periode: z.string().describe("Code van de periode zoals het CBS haar schrijft, zoals 2024JJ00."),
  tijd: z.string().describe("Dezelfde periode zoals SDMX haar schrijft: 2024, 2024-Q2 of 2024-11."),
  waarde: z.number().nullable().describe("Op twaalf cijfers; null als er geen waarde is, nooit nul."),
  eenheid: z.string(),
  stand: oneWordOf(firmnessWords).describe("Hoe vast de waarde staat."),
  status: z.enum(obsStatuses).describe("Hetzelfde als code van SDMX (CL_OBS_STATUS); zie docs/methods/figures-as-open-data.md."),
  reden: z.string().nullable().describe("Waarom er geen waarde is."),
  omgerekend: z.boolean().describe("Omgerekend naar de grenzen van nu, na een herindeling."),
  grenzenVanToen: z.boolean().describe("Op de grenzen van toen gebleven, omdat een deel niet is om te rekenen."),
  breukErvoor: z.boolean().describe("De reeks breekt voor deze waarde: een andere tabel, definitie of grens."),
  brontabel: z.string().describe("De tabel waar de waarde uit komt, of haar teller."),
  reactie: listOf(z.string()).describe("Wat de stad zelf bij dit cijfer zegt, ondertekend door een functie; zie weerwoorden."),
  herkomst: listOf(loadSchema()).describe("Elke uitgave van een tabel waar de waarde van gemaakt is."),
}));
export type ObservationAnswer = z.infer<z.ZodObject<ReturnType<typeof observationFields>>>;

const loadSchema = once(() =>
  z
    .object({
      brontabel: z.string().describe("Kenmerk van de tabel; zie brontabellen."),
      uitgave: z.string(),
      gelezen: z.string().describe("De dag, de maand of het jaar waarin wij de tabel lazen."),
      licentie: z.string().describe("Het adres van de licentie, of wat wij ervan weten."),
    })
    .meta({ id: "Herkomst", description: "Een uitgave van een tabel, en wanneer wij die lazen." }),
);

/** One observation, for an answer. */
export const observationOf = (row: ExportRow, { unit }: Pick<Indicator, "unit">): ObservationAnswer => ({
  gebied: row.area,
  gebiedNaam: row.areaName,
  periode: row.period,
  tijd: timePeriodOf(row.period),
  waarde: row.value,
  eenheid: unit,
  stand: firmnessWords[row.status],
  status: obsStatusOf(row),
  reden: row.value === null ? reasonInWords(row.missing, "nl") : null,
  omgerekend: row.isBridged,
  grenzenVanToen: row.isOnOldBorders,
  breukErvoor: row.breaksBefore,
  brontabel: row.table,
  reactie: [...row.said],
  herkomst: row.loads.map(originOf),
});

const originOf = ({ table, version, readOn, terms }: CitedLoad) => ({
  brontabel: table,
  uitgave: version,
  gelezen: readOn,
  licentie: terms.address ?? terms.name,
});

/** Observations as a table; where a figure was made of more loads, they stand in the same order in each of the last columns. */
export const observationColumns: Columns<ObservationAnswer> = {
  gebied: (row) => row.gebied,
  gebiedNaam: (row) => row.gebiedNaam,
  periode: (row) => row.periode,
  tijd: (row) => row.tijd,
  waarde: (row) => row.waarde,
  eenheid: (row) => row.eenheid,
  stand: (row) => row.stand,
  status: (row) => row.status,
  reden: (row) => row.reden,
  omgerekend: (row) => row.omgerekend,
  grenzenVanToen: (row) => row.grenzenVanToen,
  breukErvoor: (row) => row.breukErvoor,
  reactie: (row) => row.reactie,
  brontabel: (row) => row.brontabel,
  herkomst: (row) => row.herkomst.map(({ brontabel }) => brontabel),
  uitgave: (row) => row.herkomst.map(({ uitgave }) => uitgave),
  gelezen: (row) => row.herkomst.map(({ gelezen }) => gelezen),
  licentie: (row) => row.herkomst.map(({ licentie }) => licentie),
};
