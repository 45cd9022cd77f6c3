/** Why a source did not answer well. */
export const reasons = [
  "no-such-page",
  "no-such-name",
  "no-connection",
  "no-valid-certificate",
  "too-slow",
  "too-many-redirects",
  "broken-answer",
  "server-error",
  "not-for-programs",
  "too-busy",
  "leads-inside",
] as const;
export type Reason = (typeof reasons)[number];

/** A source could not be read, and why. */
export class SourceTrouble extends Error {
  override readonly name = "SourceTrouble";
  readonly reason: Reason;

  constructor(reason: Reason, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}
