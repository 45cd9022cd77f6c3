/** Something of ours that rests on sources elsewhere. */
export interface Citing {
  readonly kind: string;
  readonly id: string;
  /** Its page on this site. */
  readonly address: string;
  readonly title: string;
  /** Web addresses, each once. */
  readonly sources: readonly string[];
}

/** Leaves out what is not there and what is named twice. */
export const distinctSources = (sources: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(sources.filter((source) => source !== null && source !== undefined)),
];
