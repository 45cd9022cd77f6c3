import type { Language } from "../../../lib/language.ts";
import { euro, fixedNumber, wholeNumber } from "../../../lib/numbers.ts";
import type { Multiplier, Part } from "../domain/sum-node.ts";
import { sumTexts } from "../texts/sum.ts";

/** What a part of a sum is called. */
export function partName(part: Part, language: Language): string {
  const t = sumTexts[language];
  if (part.kind === "grant") return (t.grants as Readonly<Record<string, string>>)[part.name] ?? part.name;
  return part.kind === "measure" || part.kind === "line" ? part.name : t.parts[part.kind];
}

/** Whether the name of a part is of the content, which is Dutch. */
export const isDutchName = ({ kind }: Part): boolean => kind === "measure" || kind === "line";

/** A multiplier as it is read: euros, shares and counts each in their own way. */
export function multiplierInWords({ is, value }: Pick<Multiplier, "is" | "value">, language: Language): string {
  switch (is) {
    case "factor":
      return fixedNumber(value, 6, language);
    case "rate":
      return `${fixedNumber(-value * 100, 4, language)}%`;
    case "amount":
      return fixedNumber(value, 2, language);
    case "units":
      return countInWords(value, language);
    case "fixed":
    case "national-amount":
      return `${euro}${wholeNumber(Math.round(value), language)}`;
    default:
      return `${fixedNumber(value * 100, 3, language)}%`;
  }
}

/** Counts are whole, or have at most two decimals. */
const countInWords = (value: number, language: Language): string =>
  Number.isInteger(value) || Math.abs(value) >= 1e6 ? wholeNumber(Math.round(value), language) : fixedNumber(value, 2, language);

/** The value of one of the multipliers; empty when it is not among them. */
export function valueIn(multipliers: readonly Multiplier[], is: Multiplier["is"], language: Language): string {
  const found = multipliers.find((one) => one.is === is);
  return found === undefined ? "" : multiplierInWords(found, language);
}
