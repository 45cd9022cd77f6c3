import type { ObservationStatus } from "./observation.ts";

/** The places where a publisher says of a period how firm its figures are; empty or null where it says nothing. */
export interface PublishedStatus {
  /** One word: `Definitief`, `Voorlopig`, `NaderVoorlopig`. */
  readonly status: string | null;
  /** Can end in stars: `2024*` is provisional, `2024**` provisional for the second time. */
  readonly title: string | null;
  /** Prose: "Nader voorlopige cijfers". */
  readonly description: string | null;
}

const stars = /\*+\s*$/;

/** Longer than a word or two the prose is an explanation, in which such words can be about anything. */
const longestPhrase = 80;

/**
 * How firm the figures of a period are, wherever it is said. The word of the field counts first, then stars, then prose; a word that
 * is not known says nothing.
 *
 * @source codes of periods in recorded answers of Statistics Netherlands; its explanation of signs for the stars
 */
export function publishedStatus({ status, title, description }: PublishedStatus): ObservationStatus {
  const byWord = inProse(status ?? "");
  if (byWord !== "unknown") return byWord;
  if (stars.test(title ?? "")) return "provisional";
  const prose = (description ?? "").trim();
  return prose.length > longestPhrase ? "unknown" : inProse(prose);
}

/** In this order: "nog niet definitief" is no final figure. */
const signs = [
  [/voorlopig|niet definitief/i, "provisional"],
  [/definitief|definitieve/i, "final"],
  [/prognose/i, "forecast"],
  [/raming|geraamd|schatting|geschat/i, "estimated"],
] as const satisfies readonly (readonly [RegExp, ObservationStatus])[];

const inProse = (text: string): ObservationStatus => signs.find(([sign]) => sign.test(text))?.[1] ?? "unknown";
