/** In which forms a collection can be had. */
export const formats = ["json", "csv"] as const;
export type Format = (typeof formats)[number];

/** What each form is called in headers. */
export const mediaTypes: Readonly<Record<Format, string>> = { json: "application/json", csv: "text/csv" };

/** The form that the asker likes best, by the header `Accept`; null when none of ours will do. */
export function formatFor(accept: string | undefined, offered: readonly Format[]): Format | null {
  const [first = null] = offered;
  if (accept === undefined || accept.trim() === "") return first;
  const ranges = accept.split(",").map(rangeOf);
  const liked = offered.map((format) => ({ format, liking: likingOf(mediaTypes[format], ranges) })).filter(({ liking }) => liking > 0);
  return liked.toSorted((a, b) => b.liking - a.liking)[0]?.format ?? null;
}

interface MediaRange {
  readonly type: string;
  /** From 0 (never) to 1. */
  readonly weight: number;
}

function rangeOf(text: string): MediaRange {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const given = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = given === undefined ? 1 : Number(given.slice(2));
  return { type, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}

/** The most exact range that fits decides: the type itself, its family, anything. */
function likingOf(type: string, ranges: readonly MediaRange[]): number {
  const family = `${type.slice(0, type.indexOf("/"))}/*`;
  for (const candidate of [type, family, "*/*"]) {
    const range = ranges.find((one) => one.type === candidate);
    if (range) return range.weight;
  }
  return 0;
}
