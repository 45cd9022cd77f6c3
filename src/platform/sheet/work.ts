import type { FlawedCell } from "./refusals.ts";
import type { FigureSheet, Sheet, SheetFile } from "./sheet.ts";

/** What the thread is asked to do. */
export type SheetWork =
  | { readonly task: "read"; readonly file: SheetFile }
  | { readonly task: "write"; readonly sheets: readonly FigureSheet[] };

/** What came of it. */
export type SheetAnswer =
  | { readonly task: "read"; readonly sheets: readonly Sheet[] }
  | { readonly task: "write"; readonly bytes: Uint8Array<ArrayBuffer> };

/** How a "no" crosses from the thread: errors of our own lose their kind on the way. */
export type ThreadAnswer =
  | { readonly ok: true; readonly answer: SheetAnswer }
  | { readonly ok: false; readonly code: string; readonly what: string; readonly cells: readonly FlawedCell[] };
