import type { Language } from "../../../../lib/language.ts";
import { fixedNumber } from "../../../../lib/numbers.ts";

/** A factor with its three decimals, as circulars print it. */
export const factorInWords = (factor: number, language: Language): string => fixedNumber(factor, 3, language);
