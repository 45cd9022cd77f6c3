/** What came back for one question. */
export interface Answer {
  readonly status: number;
  /** The header of that name, as it was sent; null without one. */
  readonly retryAfter: string | null;
  /** What it says, part by part as it comes in; can be read once. There is nothing in it unless the status is 200. */
  readonly body: AsyncIterable<string>;
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
