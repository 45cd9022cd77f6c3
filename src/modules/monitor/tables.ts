import type { AgendaTables } from "../agenda/index.ts";
import type { NetworkTables } from "../network/index.ts";
import type { AreaTables } from "./tables/areas.ts";
import type { BoundaryTables } from "./tables/boundaries.ts";
import type { FigureFileTables } from "./tables/figure-files.ts";
import type { IndicatorTables } from "./tables/indicators.ts";
import type { ObservationTables } from "./tables/observations.ts";
import type { ReplyTables } from "./tables/replies.ts";
import type { SimilarTables } from "./tables/similar.ts";
import type { TargetTables } from "./tables/targets.ts";

/** The tables of the monitor module. */
export type MonitorTables = IndicatorTables &
  ObservationTables &
  SimilarTables &
  AreaTables &
  TargetTables &
  ReplyTables &
  BoundaryTables &
  FigureFileTables;

/** Tables of other modules that its pages read, through what those modules offer. */
export type MonitorReads = MonitorTables & NetworkTables & AgendaTables;
