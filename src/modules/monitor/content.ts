import type { KnownIds } from "../../platform/content/fields.ts";
import { type LoadReport, together } from "../../platform/content/load-content.ts";
import type { Reading } from "../../platform/content/reading.ts";
import type { ContentTables } from "../../platform/content/tables.ts";
import type { Context } from "../../platform/context.ts";
import { type FigureContent, readFigures } from "./content/figures.ts";
import { type IndicatorContent, loadIndicators, readIndicators } from "./content/indicators.ts";
import { loadFigures } from "./content/load-figures.ts";
import type { MonitorTables } from "./tables.ts";

/** The catalogue of indicators and the starting table of figures. */
export interface MonitorContent {
  readonly catalogue: IndicatorContent;
  readonly figures: FigureContent;
}

/** What indicators may refer to. */
interface Known {
  readonly themes: KnownIds;
  readonly focusPoints: KnownIds;
}

/** Reads the content of this module; null when there is something wrong with it. */
export function readMonitorContent(reading: Reading, known: Known): MonitorContent | null {
  const catalogue = readIndicators(reading, known);
  const figures = readFigures(reading);
  return catalogue && figures && { catalogue, figures };
}

/** Remembers what is new or changed in the content of this module. */
export async function loadMonitorContent(context: Context<MonitorTables & ContentTables>, content: MonitorContent): Promise<LoadReport> {
  return together([await loadFigures(context, content.figures), await loadIndicators(context, content.catalogue)]);
}
