import type { Finding } from "../../../lib/findings.ts";
import { bilingual } from "../../../lib/language.ts";
import type { NoFigure } from "../domain/areas/bridged-point.ts";
import type { AreaFindingCode } from "../domain/areas/findings.ts";

/** A sentence about the history of one area; the values say which line, day or other area. */
type FindingSentence = (area: string, values: Finding["values"]) => string;

/** Why there is no figure on the borders that were asked for. */
type NoFigureSentences = { readonly [Kind in NoFigure["kind"]]: (why: Extract<NoFigure, { kind: Kind }>) => string };

interface AreaTexts {
  readonly findings: Readonly<Record<AreaFindingCode, FindingSentence>>;
  readonly noFigure: NoFigureSentences;
}

const dutch: AreaTexts = {
  findings: {
    "monitor.odd-area-line": (area, { line }) => `${area}: deze regel over het gebied begrijpen wij niet: “${line}”`,
    "monitor.change-told-once": (area, { day, to }) =>
      `${area}: alleen één van de twee gemeenten noemt dat er op ${day} gebied naar ${to} ging`,
    "monitor.inhabitants-told-differently": (area, { day, to }) =>
      `${area}: de gemeenten noemen niet hetzelfde aantal inwoners dat op ${day} naar ${to} ging`,
    "monitor.dwellings-told-differently": (area, { day, to }) =>
      `${area}: de gemeenten noemen niet hetzelfde aantal woningen dat op ${day} naar ${to} ging`,
    "monitor.hectares-told-differently": (area, { day, to }) =>
      `${area}: de gemeenten noemen niet hetzelfde aantal hectare dat op ${day} naar ${to} ging`,
    "monitor.beginning-told-differently": (area, { day }) =>
      `${area}: begon volgens de bron op ${day}, maar kreeg op een andere dag gebied`,
  },
  noFigure: {
    part_missing: ({ area, told }) =>
      told === null ? `Van ${area}, dat erbij hoort, is er geen cijfer` : `Van ${area}, dat erbij hoort, is er geen cijfer (“${told}”)`,
    part_unknown: ({ from, to, day }) => `Niet bekend is welk deel van ${from} op ${day} naar ${to} ging`,
    later_borders: ({ day }) => `Het cijfer hoort bij de grenzen vanaf ${day} en is niet terug te rekenen`,
    below_zero: () => "Er zou meer naar andere gemeenten zijn gegaan dan er was",
    no_denominator: () => "Er is niets om door te delen",
    other_borders: () => "Teller en noemer horen niet bij dezelfde grenzen",
  },
};

const english: AreaTexts = {
  findings: {
    "monitor.odd-area-line": (area, { line }) => `${area}: we do not understand this line about the area: “${line}”`,
    "monitor.change-told-once": (area, { day, to }) =>
      `${area}: only one of the two municipalities tells that land went to ${to} on ${day}`,
    "monitor.inhabitants-told-differently": (area, { day, to }) =>
      `${area}: the municipalities do not name the same number of residents that went to ${to} on ${day}`,
    "monitor.dwellings-told-differently": (area, { day, to }) =>
      `${area}: the municipalities do not name the same number of dwellings that went to ${to} on ${day}`,
    "monitor.hectares-told-differently": (area, { day, to }) =>
      `${area}: the municipalities do not name the same number of hectares that went to ${to} on ${day}`,
    "monitor.beginning-told-differently": (area, { day }) =>
      `${area}: began on ${day} according to the source, but got its land on another day`,
  },
  noFigure: {
    part_missing: ({ area, told }) =>
      told === null
        ? `There is no figure of ${area}, which is part of it`
        : `There is no figure of ${area}, which is part of it (“${told}”)`,
    part_unknown: ({ from, to, day }) => `It is not known which part of ${from} went to ${to} on ${day}`,
    later_borders: ({ day }) => `The figure is on the borders from ${day} on and cannot be taken back`,
    below_zero: () => "More would have gone to other municipalities than there was",
    no_denominator: () => "There is nothing to divide by",
    other_borders: () => "Numerator and denominator are not on the same borders",
  },
};

/** What there is to say about areas in time: what is odd about their histories, and why a figure is missing. */
export const areaTexts = bilingual(dutch, english);
