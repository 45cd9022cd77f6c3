import type { Finding } from "../../../lib/findings.ts";
import { bilingual } from "../../../lib/language.ts";
import type { AreaFindingCode } from "../domain/areas/findings.ts";

/** A sentence about the history of one area; the values say which line, day or other area. */
type FindingSentence = (area: string, values: Finding["values"]) => string;

type AreaTexts = Readonly<Record<AreaFindingCode, FindingSentence>>;

const dutch: AreaTexts = {
  "monitor.odd-area-line": (area, { line }) => `${area}: deze regel over het gebied begrijpen wij niet: “${line}”`,
  "monitor.change-told-once": (area, { day, to }) =>
    `${area}: alleen één van de twee gemeenten noemt dat er op ${day} gebied naar ${to} ging`,
  "monitor.inhabitants-told-differently": (area, { day, to }) =>
    `${area}: de gemeenten noemen niet hetzelfde aantal inwoners dat op ${day} naar ${to} ging`,
  "monitor.dwellings-told-differently": (area, { day, to }) =>
    `${area}: de gemeenten noemen niet hetzelfde aantal woningen dat op ${day} naar ${to} ging`,
  "monitor.hectares-told-differently": (area, { day, to }) =>
    `${area}: de gemeenten noemen niet hetzelfde aantal hectare dat op ${day} naar ${to} ging`,
  "monitor.beginning-told-differently": (area, { day }) => `${area}: begon volgens de bron op ${day}, maar kreeg op een andere dag gebied`,
};

const english: AreaTexts = {
  "monitor.odd-area-line": (area, { line }) => `${area}: we do not understand this line about the area: “${line}”`,
  "monitor.change-told-once": (area, { day, to }) => `${area}: only one of the two municipalities tells that land went to ${to} on ${day}`,
  "monitor.inhabitants-told-differently": (area, { day, to }) =>
    `${area}: the municipalities do not name the same number of residents that went to ${to} on ${day}`,
  "monitor.dwellings-told-differently": (area, { day, to }) =>
    `${area}: the municipalities do not name the same number of dwellings that went to ${to} on ${day}`,
  "monitor.hectares-told-differently": (area, { day, to }) =>
    `${area}: the municipalities do not name the same number of hectares that went to ${to} on ${day}`,
  "monitor.beginning-told-differently": (area, { day }) =>
    `${area}: began on ${day} according to the source, but got its land on another day`,
};

/** What is odd about the histories of areas. */
export const areaTexts = bilingual(dutch, english);
