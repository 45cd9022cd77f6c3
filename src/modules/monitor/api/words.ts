import type { Words } from "../../../platform/api/words.ts";
import type { Caution, Direction, Fit, IndicatorKind } from "../domain/indicator.ts";
import type { ObservationStatus } from "../domain/observation.ts";
import type { BorderKind } from "../domain/stat-table.ts";

// The words of the public API. They are part of its version: a sentence on a page may change, these may not.

export const firmnessWords: Words<ObservationStatus> = {
  final: "definitief",
  provisional: "voorlopig",
  estimated: "geschat",
  forecast: "raming",
  unknown: "onbekend",
};

export const directionWords: Words<Direction> = {
  higher_better: "hoger-is-beter",
  lower_better: "lager-is-beter",
  neither: "geen-richting",
};

export const kindWords: Words<IndicatorKind> = {
  count: "aantal",
  ratio: "verhouding",
  amount: "bedrag",
  index: "index",
  class: "klasse",
};

export const cautionWords: Words<Caution> = {
  none: "geen",
  "under-fifty": "onder-vijftig",
  jumps: "sprongen",
  rounded: "afgerond",
  modelled: "model",
  withheld: "weggelaten",
  sample: "steekproef",
  "three-years": "drie-jaar",
};

export const fitWords: Words<Fit> = { direct: "rechtstreeks", indirect: "zijdelings" };

export const borderWords: Words<BorderKind> = { of_the_year: "van-het-jaar", recent: "recent" };
