import type { Indicator } from "../indicator.ts";
import { obsStatusOf } from "./obs-status.ts";
import type { ExportRow } from "./rows.ts";
import { frequencyOf, timePeriodOf } from "./time-period.ts";

/** The structure that the rows are by: agency, name and version. It is described in docs/methods; no service of ours serves it. */
export const sdmxStructure = "SPIL:CIJFERS(1.0.0)";

const yesNo = (is: boolean): string => (is ? "1" : "0");

/**
 * One observation in SDMX-CSV 2.0: the three columns that it begins with, then dimensions, the figure and its attributes.
 * The code of the period is a dimension too: two kinds of period can fall in one year.
 */
export const sdmxColumns = ({ id, unit, decimals }: Pick<Indicator, "id" | "unit" | "decimals">) => ({
  STRUCTURE: () => "dataflow",
  STRUCTURE_ID: () => sdmxStructure,
  ACTION: () => "I",
  FREQ: ({ period }: ExportRow) => frequencyOf(period),
  INDICATOR: () => id,
  REF_AREA: ({ area }: ExportRow) => area,
  PERIOD_CODE: ({ period }: ExportRow) => period,
  TIME_PERIOD: ({ period }: ExportRow) => timePeriodOf(period),
  OBS_VALUE: ({ value }: ExportRow) => value,
  OBS_STATUS: obsStatusOf,
  UNIT: () => unit,
  DECIMALS: () => decimals,
  FIRMNESS: ({ status }: ExportRow) => status,
  MISSING_REASON: ({ missing }: ExportRow) => missing,
  BREAK_BEFORE: ({ breaksBefore }: ExportRow) => yesNo(breaksBefore),
  BRIDGED: ({ isBridged }: ExportRow) => yesNo(isBridged),
  OLD_BORDERS: ({ isOnOldBorders }: ExportRow) => yesNo(isOnOldBorders),
  SOURCE_TABLE: ({ table }: ExportRow) => table,
  SOURCE_VINTAGE: ({ loads }: ExportRow) => loads.map((load) => `${load.table} ${load.version} ${load.readOn}`),
  CITY_REPLY: ({ said }: ExportRow) => said,
  LICENCE: ({ loads }: ExportRow) => [...new Set(loads.map(({ terms }) => terms.address ?? terms.name))],
});
