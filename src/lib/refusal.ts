export type RefusalKind = "invalid" | "forbidden" | "not-found" | "conflict" | "unavailable";

/** An expected "no": the request was understood and will not be carried out. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly kind: RefusalKind;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(kind: RefusalKind, code: string, details: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.kind = kind;
    this.code = code;
    this.details = details;
  }
}
