import type { FocusPointId, ThemeId } from "../../../../lib/ids.ts";
import type { AnyRecord } from "./record.ts";

/** The themes and focus points that a record is about, as it says itself. */
export interface RecordSubjects {
  readonly themes: readonly ThemeId[];
  readonly points: readonly FocusPointId[];
}

/** What a record is about. */
export function subjectsOf(record: AnyRecord): RecordSubjects {
  if ("position" in record) return { themes: [record.id], points: [] };
  if ("links" in record) return { themes: record.themes, points: [record.id] };
  if ("deadlines" in record) return { themes: [], points: [] };
  return {
    themes: record.theme === null || record.theme === "" ? [] : [record.theme],
    points: "focusPoints" in record ? record.focusPoints : [],
  };
}
