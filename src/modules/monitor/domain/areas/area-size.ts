/** By what a piece of land can be weighed when it goes to another area. */
export const sizeMeasures = ["inhabitants", "dwellings", "hectares"] as const;
export type SizeMeasure = (typeof sizeMeasures)[number];

/** What lay on a piece of land on the day that it went; null where the source does not say. */
export type AreaSize = Readonly<Record<SizeMeasure, number | null>>;

/** Nothing is said of what lay there. */
export const unknownSize: AreaSize = { inhabitants: null, dwellings: null, hectares: null };

// Singular for one; any of the three may be absent, and the words between them as well.
const shape = /^(?:(\d+(?:,\d+)?) hectare)?(?:(?:^| met | )(\d+) woning(?:en)?)?(?:(?:^| met | en )(\d+) inwoners?)?$/;

/** Reads `4531 hectare met 3051 woningen en 7289 inwoners`; null when it says anything else. */
export function readSize(text: string): AreaSize | null {
  const [, hectares, dwellings, inhabitants] = shape.exec(text) ?? [];
  if (hectares === undefined && dwellings === undefined && inhabitants === undefined) return null;
  return { inhabitants: numberOf(inhabitants), dwellings: numberOf(dwellings), hectares: numberOf(hectares?.replace(",", ".")) };
}

const numberOf = (figures: string | undefined): number | null => (figures === undefined ? null : Number(figures));
