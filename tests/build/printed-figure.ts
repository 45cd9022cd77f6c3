import { asId } from "../../src/lib/ids.ts";
import type { PrintedFigure } from "../../src/modules/finance/domain/printed-figure.ts";

/** A figure that somebody printed. */
export const aPrintedFigure = (changes: Partial<PrintedFigure> = {}): PrintedFigure => ({
  id: asId("stad-2024-totaal"),
  area: asId("GM0001"),
  place: "Stad",
  year: 2024,
  stand: "meicirculaire 2023",
  item: "gemeentefonds, totaal",
  value: 1_000_000,
  step: 1,
  tolerance: 0,
  deviation: null,
  source: asId("bzk-circulars"),
  reckonedFrom: null,
  reckoning: { by: "nothing", lack: "units" },
  ...changes,
});
