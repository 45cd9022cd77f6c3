/** A source in words, with the web address that stands in it taken apart. */
export interface SourceWords {
  readonly before: string;
  /** Null when it names no address, such as a line of the agenda. */
  readonly address: string | null;
  readonly after: string;
}

/** An address goes on until a space or a bracket. */
const addressWithin = /https?:\/\/[^\s()]+/;

/** Takes a source apart: "CBS, codelijst (https://…)" has words, an address, and words again. */
export function sourceWords(source: string): SourceWords {
  const found = addressWithin.exec(source);
  if (!found) return { before: source, address: null, after: "" };
  const [address] = found;
  return { before: source.slice(0, found.index), address, after: source.slice(found.index + address.length) };
}

/** The web address in a source; null when it has none. */
export const addressInSource = (source: string): string | null => sourceWords(source).address;
