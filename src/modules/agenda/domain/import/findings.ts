import type { Finding, Severity } from "../../../../lib/findings.ts";

/**
 * Everything an import can find, and how much it weighs; the sentence per code is in `texts.ts`.
 *
 * Error: this is hardly an agenda. Warning: something is missing or wrong. Note: the reader made a choice.
 */
export const severities = {
  "agenda-import.empty": "error",
  "agenda-import.no-headings": "error",
  "agenda-import.no-title": "warning",
  "agenda-import.no-period": "note",
  "agenda-import.no-themes": "error",
  "agenda-import.no-cities": "note",
  "agenda-import.no-focus-points": "warning",
  "agenda-import.list-announced-but-absent": "warning",
  "agenda-import.list-without-numbers": "note",
  "agenda-import.focus-point-number-gap": "warning",
  "agenda-import.duplicate-focus-point": "warning",
  "agenda-import.theme-without-number": "note",
  "agenda-import.theme-number-gap": "warning",
  "agenda-import.duplicate-theme": "warning",
  "agenda-import.label-misspelled": "note",
  "agenda-import.unknown-section": "note",
  "agenda-import.sentence-joined": "note",
  "agenda-import.reference-contradicts": "warning",
  "agenda-import.reference-title-unknown": "warning",
  "agenda-import.reference-unknown": "warning",
  "agenda-import.duplicate-city": "warning",
  "agenda-import.table-not-read": "warning",
  "agenda-import.picture-not-read": "warning",
  "agenda-import.code-not-read": "warning",
  "agenda-import.control-characters": "warning",
  "agenda-import.lines-not-understood": "warning",
} as const satisfies Record<string, Severity>;
export type FindingCode = keyof typeof severities;

/** The closed list of codes. */
export const findingCodes: readonly string[] = Object.keys(severities);

/** Something to say about the imported text; `line` is null when it is about the whole. */
export type AgendaFinding = Omit<Finding, "code" | "subject"> & { readonly code: FindingCode; readonly line: number | null };

/** A finding with the severity that belongs to its code. */
export const finding = (code: FindingCode, line: number | null, values: AgendaFinding["values"] = {}): AgendaFinding => ({
  code,
  severity: severities[code],
  line,
  values,
});
