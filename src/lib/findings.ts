export type Severity = "error" | "warning" | "note";

/** Something to say about data that is not a "no". The code finds its sentence in a module's texts. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** What it is about: a file, a line, an item; shown as it is. */
  readonly subject: string;
  readonly values: Readonly<Record<string, string | number>>;
}
