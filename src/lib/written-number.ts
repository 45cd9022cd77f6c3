/** Which sign stands before the decimals of a number; the other one, or a space, may part its thousands. */
export const decimalSigns = ["comma", "point"] as const;
export type DecimalSign = (typeof decimalSigns)[number];

/** A figure as a cell has it, or the sign for why there is none, as it stands there (D6). A star behind it makes it provisional. */
export type WrittenFigure = { readonly isStarred: boolean } & (
  | { readonly value: number; readonly missing: null }
  | { readonly value: null; readonly missing: string }
);

/**
 * The signs for a figure that is not there.
 *
 * @source the explanation of signs of Statistics Netherlands (`.`, `x`, `-`, blank) and what spreadsheets of cities have in their place
 */
const missingSigns: ReadonlySet<string> = new Set([
  ".",
  "..",
  "x",
  "-",
  "–",
  "—",
  "n.v.t.",
  "nvt",
  "n.b.",
  "nb",
  "na",
  "n/a",
  "onbekend",
  "geheim",
]);

const shapes: Readonly<Record<DecimalSign, RegExp>> = {
  comma: /^[+-]?(\d+|\d{1,3}(\.\d{3})+|\d{1,3}( \d{3})+)(,\d+)?$/,
  point: /^[+-]?(\d+|\d{1,3}(,\d{3})+|\d{1,3}( \d{3})+)(\.\d+)?(e[+-]?\d{1,3})?$/i,
};

const spaces = /[\u00A0\u2007\u2009\u202F]/g;

/** Reads a cell as a figure; null when it is neither a number nor a sign for a missing one. Blank is missing and never zero. */
export function figureIn(text: string, decimal: DecimalSign): WrittenFigure | null {
  const plain = text.replace(spaces, " ").trim();
  const isStarred = /\d\s*\*+$/.test(plain);
  const bare = plain.replace(/\s*\*+$/, "").replace(/^−/, "-");
  if (bare === "") return plain === "" ? { value: null, missing: "blank", isStarred } : null;
  if (missingSigns.has(bare.toLowerCase())) return { value: null, missing: bare, isStarred };
  if (!shapes[decimal].test(bare)) return null;
  const parted = decimal === "comma" ? bare.replaceAll(".", "").replace(",", ".") : bare.replaceAll(",", "");
  const value = Number(parted.replaceAll(" ", ""));
  return Number.isFinite(value) ? { value, missing: null, isStarred } : null;
}

/** With how many decimals a number is written; one with a power of ten has those that it would have without. */
export function decimalsIn(text: string, decimal: DecimalSign): number {
  const written = (decimal === "comma" ? /,(\d+)/ : /\.(\d+)/).exec(text)?.[1]?.length ?? 0;
  const power = decimal === "point" ? Number(/\de([+-]?\d{1,3})/i.exec(text)?.[1] ?? 0) : 0;
  return Math.max(0, written - power);
}

/**
 * Which sign the numbers of a table speak for; null when they do not tell: `1.234` alone is a thousand or a little more than one, and
 * only a person knows which.
 */
export function decimalSignIn(texts: Iterable<string>): DecimalSign | null {
  let [isComma, isPoint] = [false, false];
  for (const text of texts) {
    const plain = text.trim();
    isComma ||= !fits(plain, "point") && fits(plain, "comma");
    isPoint ||= !fits(plain, "comma") && fits(plain, "point");
  }
  return isComma === isPoint ? null : isComma ? "comma" : "point";
}

const fits = (text: string, sign: DecimalSign): boolean => /\d/.test(text) && figureIn(text, sign) !== null;
