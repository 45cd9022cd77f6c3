/** What came back for one question. */
export interface Answer {
  readonly status: number;
  /** The header of that name, as it was sent; null without one. */
  readonly retryAfter: string | null;
  readonly body: string;
}

/** Asks an address once. Throws when nobody answers; ends early when the signal says so. */
export type Ask = (address: string, how: { readonly accept: string; readonly signal: AbortSignal }) => Promise<Answer>;

/** Waits; ends early when the signal says so. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** What it takes to go out; tests bring their own time. */
export interface Means {
  readonly ask: Ask;
  readonly wait: Wait;
  readonly now: () => Date;
}
