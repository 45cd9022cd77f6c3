import type { Finding } from "../../../../lib/findings.ts";
import type { AreaCode } from "../../../../lib/ids.ts";

/** What can be odd about the histories of areas; each has its sentence in `texts/areas.ts`. */
export const areaFindingCodes = [
  "monitor.odd-area-line",
  "monitor.change-told-once",
  "monitor.inhabitants-told-differently",
  "monitor.dwellings-told-differently",
  "monitor.hectares-told-differently",
  "monitor.beginning-told-differently",
] as const;
export type AreaFindingCode = (typeof areaFindingCodes)[number];

/** Something odd about the history of one area. */
export const areaFinding = (code: AreaFindingCode, area: AreaCode, values: Finding["values"]): Finding => ({
  code,
  severity: code === "monitor.odd-area-line" ? "note" : "warning",
  subject: area,
  values,
});
