import type { PrintedReckoning } from "../domain/printed-figure.ts";

/** Figures that others printed, against which ours are held. */
export interface PrintedFigureTables {
  /** A figure in a document of a municipality or of the state. */
  fund_printed_figure: {
    /** Such as `oss-2024-totaal`. @class public */
    id: string;
    /** Its place in the list, from 1. @class public */
    place: number;
    /** Code of the municipality; `NL01` for the country. @class public */
    area: string;
    /** What that is called. @class public */
    area_name: string;
    /** Calendar year that it is about. @class public */
    year: number;
    /** What was known when it was printed, in words. @class public */
    stand: string;
    /** What it is a figure of, in the words of the document. @class public */
    item: string;
    /** In euros. @class public */
    value_eur: number;
    /** How sharply it was printed, in euros. @class public */
    step_eur: number;
    /** By how much ours may differ, as a share. @class public */
    tolerance: number;
    /** Why ours differs by more; null when nothing explains it. @class public */
    deviation: string | null;
    /** Id of the source in which it was printed. @class public */
    source: string;
    /** Id of the source of the numbers that we reckon with; null when they are known already. @class public */
    reckoned_from: string | null;
    /** With what, and how, we come to the same figure. @class public */
    reckoning_json: PrintedReckoning;
    /** Counts from 1 and rises with every change. @class public */
    version: number;
  };
}
