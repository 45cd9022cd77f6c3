import type { KnownIds } from "../../platform/content/fields.ts";
import { type LoadReport, together } from "../../platform/content/load-content.ts";
import type { Reading } from "../../platform/content/reading.ts";
import type { ContentTables } from "../../platform/content/tables.ts";
import type { Context } from "../../platform/context.ts";
import { readAreaChanges } from "./content/area-changes.ts";
import { type FigureContent, readFigures } from "./content/figures.ts";
import { type IndicatorContent, loadIndicators, readIndicators } from "./content/indicators.ts";
import { loadFigures } from "./content/load-figures.ts";
import { loadSimilar } from "./content/load-similar.ts";
import { loadTargets } from "./content/load-targets.ts";
import { readSimilarContent, type SimilarContent } from "./content/similar.ts";
import { readMeasuredAgendas } from "./content/targets.ts";
import type { SourcedChange } from "./domain/areas/area-change.ts";
import type { MeasuredAgenda } from "./domain/indicator-target.ts";
import { historyTable } from "./domain/stat-table.ts";
import { saveAreaChanges } from "./store/area-changes.ts";
import { isImported } from "./store/stat-tables.ts";
import type { MonitorTables } from "./tables.ts";

/** The catalogue of indicators and the starting table of figures. */
export interface MonitorContent {
  readonly catalogue: IndicatorContent;
  readonly figures: FigureContent;
  readonly changes: readonly SourcedChange[];
  readonly similar: SimilarContent;
  /** None where a network does not say how its targets are measured. */
  readonly targets: readonly MeasuredAgenda[];
}

/** What indicators and targets may refer to. */
interface Known {
  readonly agendas: KnownIds;
  readonly targets: KnownIds;
  readonly themes: KnownIds;
  readonly focusPoints: KnownIds;
  readonly networks: KnownIds;
  readonly cities: KnownIds;
}

/** Reads the content of this module; null when there is something wrong with it. */
export function readMonitorContent(reading: Reading, known: Known): MonitorContent | null {
  const catalogue = readIndicators(reading, known);
  const figures = readFigures(reading);
  const changes = readAreaChanges(reading);
  const similar = readSimilarContent(reading, known);
  const targets = readMeasuredAgendas(reading, { ...known, indicators: catalogue && new Set(catalogue.indicators.map(({ id }) => id)) });
  return catalogue && figures && changes && similar && targets && { catalogue, figures, changes, similar, targets };
}

/** Remembers what is new or changed in the content of this module. */
export async function loadMonitorContent(context: Context<MonitorTables & ContentTables>, content: MonitorContent): Promise<LoadReport> {
  // The list of all municipalities, once it was read from its publisher, goes before the one that comes along.
  if (!(await isImported(context.tx, historyTable))) await saveAreaChanges(context.tx, content.changes);
  return together([
    await loadFigures(context, content.figures),
    await loadIndicators(context, content.catalogue),
    await loadSimilar(context, content.similar),
    await loadTargets(context, content.targets),
  ]);
}
